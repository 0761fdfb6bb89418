/** The request of a change: GitLab demands some settings every time. */
import { catalog } from '../../generated/client/catalog.ts';
import { isSecret, isSettable } from '../config/judge.ts';
import type { Value } from '../config/wanted.ts';
import type { Change, PlannedSecret } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
import type { Difference, WantedSettings } from './differences.ts';
import type { Subject } from './options.ts';
import { declared, isSame, shownIn } from './values.ts';

type Request = Pick<Change, 'request' | 'fromServer'>;

/** What has to be sent for the difference: what differs, what cannot be compared, and what GitLab demands. */
export function requestFor(
  { integration }: Subject,
  wanted: WantedSettings,
  difference: Difference,
  stored: Stored | undefined,
): Request {
  const changed = new Set([...difference.settings.map(({ name }) => name), ...difference.notShown]);
  const request: Record<string, Value> = {};
  const fromServer: string[] = [];
  for (const field of integration.fields) {
    const { name, required } = field;
    const isNeeded = required || changed.has(name) || difference.state !== 'own';
    const value = wanted.settings[name];
    if (!isSettable(field) || !isNeeded || Object.hasOwn(wanted.secrets, name)) continue;
    if (value !== undefined) request[name] = value;
    // A plan holds no secrets, even if GitLab returns them.
    else if (required && !isSecret(field) && difference.state !== 'inactive' && stored) {
      request[name] = declared(field, shownIn(stored, field));
      fromServer.push(name);
    }
  }
  return { request: { ...request, use_inherited_settings: false }, fromServer };
}

/**
 * The request of a change with the values that the server has by now for the settings that the file does not
 * name.
 * @param stored by a GET of its own
 */
export function completed(
  { slug, request, fromServer }: Pick<Change, 'slug' | 'request' | 'fromServer'>,
  stored: Stored,
): Readonly<Record<string, Value>> {
  const fields = catalog[slug].fields.filter(({ name }) => fromServer.includes(name));
  const values = fields.map((field) => [field.name, declared(field, shownIn(stored, field))] as const);
  return { ...request, ...Object.fromEntries(values) };
}

/** Which secrets go along with a change: all but optional ones that were saved since their rotation. */
export function secretsFor({ integration }: Subject, difference: Difference): readonly PlannedSecret[] {
  const dropsSecrets = clearingNames(difference, integration.fields).length > 0;
  const required = integration.fields.filter((field) => field.required).map(({ name }) => name);
  return difference.secrets.map((secret) => ({
    ...secret,
    sent: dropsSecrets || required.includes(secret.name) || secret.verdict !== 'saved since the rotation',
  }));
}

/** Names of the changed settings that make GitLab drop the secrets that the same request does not send. */
export function clearingNames(
  { settings, state }: Difference,
  fields: Subject['integration']['fields'],
): readonly string[] {
  if (state === 'inactive') return [];
  return fields
    .filter((field) => field.clearsSecrets)
    .filter((field) =>
      settings.some(({ name, before, after }) => name === field.name && !isSame(field, before, after)),
    )
    .map(({ name }) => name);
}
