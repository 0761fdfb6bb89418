/** Hides secrets, for logs. */
import { openBySlug, soundsSecret } from '../generated/client/tables.js';
import type { Slug } from '../generated/client/types.js';
import { isObject } from './json.js';
import { dashed } from './slug.js';
import { credentials } from './urls.js';

/** Whether the setting of a name has to be hidden. */
type IsSecret = (name: string) => boolean;

/**
 * A copy of settings in which `[redacted]` replaces every secret, for logs. Credentials in URLs are hidden
 * too, and so is every setting that sounds like a secret, unless this version knows that it is not one.
 * Arrays and objects are searched.
 */
export function redact(slug: Slug | (string & {}), settings: object): Record<string, unknown> {
  const key = dashed(slug);
  const open = Object.hasOwn(openBySlug, key) ? openBySlug[key] : undefined;
  return withoutSecrets(settings, (name) => soundsSecret.test(name) && !open?.includes(name), []);
}

/** @param parents the objects that hold the settings. */
function withoutSecrets(
  settings: object,
  isSecret: IsSecret,
  parents: readonly object[],
): Record<string, unknown> {
  const entries = Object.entries(settings).map(([name, value]) => [
    name,
    value && isSecret(name) ? '[redacted]' : shown(value, isSecret, [...parents, settings]),
  ]);
  return Object.fromEntries(entries);
}

function shown(value: unknown, isSecret: IsSecret, parents: readonly object[]): unknown {
  if (typeof value === 'string') return value.replace(credentials, '[redacted]');
  if (!isObject(value)) return value;
  if (parents.includes(value)) return '[circular]';
  if (Array.isArray(value)) return value.map((entry) => shown(entry, isSecret, [...parents, value]));
  return withoutSecrets(value, isSecret, parents);
}
