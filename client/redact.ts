/** Hides secrets, for logs. */
import { openBySlug, soundsSecret } from '../generated/client/tables.js';
import type { Slug } from '../generated/client/types.js';

/**
 * A copy of settings in which `[redacted]` stands for every secret, for logs. Logins in addresses are hidden too, and so is every
 * setting that sounds like a secret, unless this version knows that it is none. Lists and objects are searched.
 */
export function redact(slug: Slug | (string & {}), settings: object): Record<string, unknown> {
  const key = slug.replaceAll('_', '-');
  const open = Object.hasOwn(openBySlug, key) ? openBySlug[key]?.split(' ') : undefined;
  const isSecret = (name: string): boolean => soundsSecret.test(name) && !open?.includes(name);
  return withoutSecrets(settings, isSecret);
}

function withoutSecrets(settings: object, isSecret: (name: string) => boolean): Record<string, unknown> {
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\/\/[^/?#\s]*@/g, '//[redacted]@');
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? value.map(shown) : withoutSecrets(value, isSecret);
  };
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      value && isSecret(name) ? '[redacted]' : shown(value),
    ]),
  );
}
