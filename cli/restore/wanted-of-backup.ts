/** What a backup wants of the projects and groups in it. */
import {
  type IntegrationBySlug,
  type Slug,
  settingsOf,
  type UntypedIntegration,
} from '../../client/index.ts';
import type { BackupLine } from '../apply/backup.ts';
import { mayBeStored } from '../compare/check.ts';
import { fieldOf, integrationOf, isSecret } from '../config/judge.ts';
import type { Origin, SecretReference, Value, Wanted, WantedOf } from '../config/wanted.ts';
import { type Target, targetKey } from '../target.ts';

export interface WantedOfBackup {
  readonly wanted: readonly WantedOf[];
  /** What a backup does not hold. */
  readonly lost: readonly Lost[];
}

export interface Lost {
  readonly target: Target;
  readonly slug: string;
  /** A sentence. */
  readonly message: string;
}

/**
 * @param known the slugs of this version; lines of others are told as lost.
 * @param secrets references that the user gave, by slug and name.
 */
export function wantedOfBackup(
  lines: readonly BackupLine[],
  file: string,
  known: ReadonlySet<string>,
  secrets: ReadonlyMap<string, Readonly<Record<string, SecretReference>>>,
): WantedOfBackup {
  const lost: Lost[] = [];
  const byTarget = new Map<string, { target: Target; integrations: Map<Slug, Wanted> }>();
  for (const [index, line] of lines.entries()) {
    const { target, integration } = line;
    if (!known.has(line.slug)) {
      lost.push({ target, slug: line.slug, message: 'This version does not know it.' });
      continue;
    }
    // Known, as was just asked.
    const slug = line.slug as Slug;
    const origin = { file, line: index + 2, rule: 'backup' };
    const key = targetKey(target);
    const entry = byTarget.get(key) ?? { target, integrations: new Map<Slug, Wanted>() };
    byTarget.set(key, entry);
    const wanted = wantedOf(slug, integration, origin, secrets.get(slug) ?? {});
    entry.integrations.set(slug, wanted);
    for (const name of lostIn(slug, integration, wanted))
      lost.push({ target, slug, message: `\`${name}\` was hidden, as it showed a login or a token.` });
  }
  return { wanted: [...byTarget.values()].map((entry) => ({ ...entry, only: false })), lost };
}

function wantedOf(
  slug: Slug,
  integration: UntypedIntegration | null,
  origin: Origin,
  secrets: Readonly<Record<string, SecretReference>>,
): Wanted {
  if (!integration?.active) return { kind: 'absent', origin };
  if (integration.inherited) return { kind: 'inherit', origin };
  const hidden = hiddenIn(integration);
  // The response is one to this slug.
  const form = settingsOf({ ...integration, slug } as IntegrationBySlug[Slug] & { readonly slug: Slug });
  const entries = Object.entries(form.settings as Readonly<Record<string, Value>>);
  const settings = Object.fromEntries(entries.filter(([name]) => !hidden.includes(name)));
  const own = Object.fromEntries(
    Object.entries(secrets).filter(([name]) => {
      const field = fieldOf(slug, name);
      const stored = { integration, read: 'whole' } as const;
      return !Object.hasOwn(settings, name) && field && mayBeStored(integrationOf(slug), field, stored);
    }),
  );
  const origins = Object.fromEntries(
    [...Object.keys(settings), ...Object.keys(own)].map((name) => [name, origin]),
  );
  return { kind: 'settings', settings, secrets: own, origins };
}

/** Names of hidden settings for which nothing was given. The comparison tells which secrets are missing. */
function lostIn(slug: Slug, integration: UntypedIntegration | null, wanted: Wanted): readonly string[] {
  if (wanted.kind !== 'settings') return [];
  return hiddenIn(integration).filter((name) => {
    const field = fieldOf(slug, name);
    return !Object.hasOwn(wanted.secrets, name) && !(field && isSecret(field));
  });
}

/** Names of the settings in which the backup hides a login or a token. */
function hiddenIn(integration: UntypedIntegration | null): readonly string[] {
  const entries = Object.entries(integration?.properties ?? {});
  return entries.filter(([, value]) => JSON.stringify(value).includes('[redacted]')).map(([name]) => name);
}
