/** Hides secrets, for logs. */
import { openBySlug, soundsSecret } from '../generated/client/tables.js';
import type { Slug } from '../generated/client/types.js';
import { isObject } from './json.js';
import { mark, withoutLogins } from './logins.js';
import { dashed } from './slug.js';

/** Whether the setting of a name has to be hidden. */
type IsSecret = (name: string) => boolean;

/** How deep objects are searched; settings are flat. */
const deepest = 50;

/**
 * A copy of settings in which `[redacted]` replaces every secret, for logs. Hidden are the values of all names
 * that sound like a secret, unless this version knows that they are not one, and in every text the logins and
 * tokens of addresses, in all forms that `fetch` reads. Arrays and objects are searched, 50 levels deep.
 *
 * It never throws. `[circular]`, `[too deep]` and `[unreadable]` stand for what cannot be copied.
 *
 * It cannot know a secret that stands under an innocent name and in no address, in the path of an address, or
 * in a list of names and values.
 */
export function redact(slug: Slug | (string & {}), settings: object): Record<string, unknown> {
  const key = typeof slug === 'string' ? dashed(slug) : '';
  const open = Object.hasOwn(openBySlug, key) ? openBySlug[key] : undefined;
  const isSecret: IsSecret = (name) => soundsSecret.test(name) && !open?.includes(name);
  const shown = copyWith(isSecret)(settings, 0);
  return isObject(shown) ? shown : { settings: shown };
}

/** A function that copies a value without secrets. */
function copyWith(isSecret: IsSecret): (value: unknown, depth: number) => unknown {
  // An object that appears often is copied once.
  const copies = new Map<object, unknown>();

  function copyOf(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return withoutLogins(value);
    if (!isObject(value)) return value;
    if (copies.has(value)) return copies.get(value);
    if (depth > deepest) return '[too deep]';
    copies.set(value, '[circular]');
    const copy = searched(value, depth);
    copies.set(value, copy);
    return copy;
  }

  function searched(value: object, depth: number): unknown {
    try {
      if (Array.isArray(value)) return value.map((entry) => copyOf(entry, depth + 1));
      const entries = Object.entries(value).map(([name, entry]) => [
        name,
        entry && isSecret(name) ? mark : copyOf(entry, depth + 1),
      ]);
      return Object.fromEntries(entries);
    } catch {
      // A getter or a proxy that throws.
      return '[unreadable]';
    }
  }

  return copyOf;
}
