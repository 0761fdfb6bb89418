/** What of a configuration one server does not have. */
import type { Slug } from '../../client/index.ts';
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostics.ts';
import type { CatalogServer } from '../../generated/client/catalog.ts';
import type { Config, Entry } from './config.ts';
import { absenceOf, levelAbsence, settingAbsence } from './judge.ts';
import { diagnosticOf, type Place } from './source.ts';

/**
 * Levels, integrations, settings and values that a server lacks, each at its place. What is `absent` may be
 * missing.
 * @throws {TypeError} if a fact of the server is none.
 */
export function missingOn(config: Config, server: CatalogServer): readonly Diagnostic[] {
  // A preset is used by many rules.
  const entries = new Set(
    [...config.rules, ...config.groups].flatMap(({ layers }) => layers).flatMap((layer) => layer.entries),
  );
  const absence = config.groups.length > 0 ? levelAbsence({ ...server, level: 'group' }) : undefined;
  const groups = absence === undefined ? [] : config.groups.map(({ place }) => missing(place, absence));
  return sortDiagnostics([...groups, ...[...entries].flatMap((entry) => missingIn(entry, server))]);
}

/** The same for one integration. */
export function missingIn(entry: Entry, server: CatalogServer): readonly Diagnostic[] {
  if (entry.kind === 'absent') return [];
  const absence = absenceOf(entry.slug, server);
  if (absence !== undefined) return [missing(entry.place, absence)];
  if (entry.kind !== 'settings') return [];
  return [...entry.settings, ...entry.secrets].flatMap(([name, { value, place }]) =>
    missingSetting(entry.slug, name, value, place, server),
  );
}

function missingSetting(
  slug: Slug,
  name: string,
  value: unknown,
  place: Place,
  server: CatalogServer,
): readonly Diagnostic[] {
  const absence = settingAbsence(slug, name, value, server);
  return absence === undefined ? [] : [missing(place, absence)];
}

function missing(place: Place, message: string): Diagnostic {
  return diagnosticOf(place, { rule: 'available', message });
}
