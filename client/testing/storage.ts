/** How GitLab changes the values of a request before it stores them. */
import type { CatalogIntegration } from '../catalog-types.js';
import type { StoredSettings } from './coercion.js';

/** Settings that passed every check, as they are stored. */
export function tidied({ slug }: CatalogIntegration, settings: StoredSettings): StoredSettings {
  switch (slug) {
    case 'buildkite':
      return { ...settings, enable_ssl_verification: true };
    case 'datadog': {
      // Its switch decides on both triggers, whatever the request says.
      const isOn = settings.datadog_ci_visibility ?? false;
      return { ...settings, pipeline_events: isOn, job_events: isOn };
    }
    case 'jira':
      return tidiedJira(settings);
    default:
      return settings;
  }
}

function tidiedJira(settings: StoredSettings): StoredSettings {
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
