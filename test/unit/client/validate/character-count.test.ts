/** The part that takes the place of Ajv's own judges as that does. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterCount } from '../../../../client/validate/character-count.ts';

// The package is CommonJS, and its types do not fit the way in which Node imports that.
const expectedCount: (text: string) => number = createRequire(import.meta.url)(
  'ajv/dist/runtime/ucs2length.js',
).default;

test('characters are counted as Ajv does', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '𝔸', '\ud835', '\udd38', '\u0301')), (parts) => {
      expect(characterCount(parts.join(''))).toBe(expectedCount(parts.join('')));
    }),
    { seed: 20 },
  ));
