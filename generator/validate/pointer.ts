/** JSON pointers, with which Ajv reports the place of a value. */
import type { DataPath } from '../diagnostics.ts';

/** Turns a JSON pointer into keys and indexes: `/fields/2/a~1b` → `['fields', 2, 'a/b']`. */
export function pathOf(pointer: string): DataPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) =>
      /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
}
