/** Hides secrets, for logs. */
import { secretsBySlug } from './tables.js';
import type { Slug } from './types.js';

/**
 * A copy of settings in which `[redacted]` stands for every secret, for logs. Logins in addresses are hidden too.
 * Of a slug that this version does not know, every setting that sounds like a secret is hidden.
 */
export function redact(slug: Slug | (string & {}), settings: object): Record<string, unknown> {
  const names = secretsBySlug[slug.replaceAll('_', '-')]?.split(' ');
  const isSecret = (name: string): boolean => names?.includes(name) ?? /token|secret|pass|key|webhook|channel/.test(name);
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value && isSecret(name) ? '[redacted]' : withoutLogin(value)]));
}

function withoutLogin(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\/\/[^/?#\s]*@/g, '//[redacted]@') : value;
}
