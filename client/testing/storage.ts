/** How GitLab changes the values of a request before it stores them. */
import type { CatalogField, CatalogIntegration, CatalogValue } from '../catalog-types.js';
import type { StoredSettings } from './coercion.js';

/** Addresses that are compared with a regular expression as they were sent, and never stripped. */
const keptAsSent: readonly string[] = ['discord.webhook', 'confluence.confluence_url'];

/**
 * The settings of a request as they are checked: without white space around addresses. Other texts stay as
 * they are.
 */
export function stripped(
  { slug }: CatalogIntegration,
  fields: readonly CatalogField[],
  sent: StoredSettings,
): StoredSettings {
  const addresses = fields.flatMap(({ name, format }): readonly (readonly [string, CatalogValue])[] => {
    const value = sent[name];
    const isStripped = format === 'url' && !keptAsSent.includes(`${slug}.${name}`);
    return isStripped && typeof value === 'string' ? [[name, value.trim()]] : [];
  });
  return { ...sent, ...Object.fromEntries(addresses) };
}

/** Settings that passed every check, as they are stored. */
export function tidied({ slug }: CatalogIntegration, settings: StoredSettings): StoredSettings {
  if (slug !== 'jira') return settings;
  const { url, project_keys: keys } = settings;
  return {
    ...settings,
    ...(typeof url === 'string' && url.endsWith('/') ? { url: url.slice(0, -1) } : {}),
    ...(Array.isArray(keys) ? { project_keys: distinct(keys) } : {}),
  };
}

/** Without white space around them, blank ones and repeated ones. */
function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => key.trim()).filter((key) => key !== ''))];
}

/**
 * The settings as GitLab's own form stores them: numbers as strings. The columns of issue trackers have types
 * of their own.
 */
export function fromForm({ exclusive }: CatalogIntegration, settings: StoredSettings): StoredSettings {
  if (exclusive === 'issue-tracker') return settings;
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]),
  );
}
