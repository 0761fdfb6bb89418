/** Random settings: the verdict of Ajv, complete problems, and never an exception. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../../../generated/client/validate/index.ts';
import { type Case, readCases, valuesFor } from './cases.ts';

const cases = readCases();
const runs = { numRuns: 1000, seed: 20 } as const;

const settingsOf = ({ schema: { properties = {} } }: Case): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, property]) => {
            const right = fc.constantFrom(...(property.examples ?? []));
            return [
              name,
              fc.oneof(
                { weight: 6, arbitrary: right },
                fc.constantFrom(...valuesFor(property)),
                fc.jsonValue({ maxDepth: 1 }),
                fc.string(),
                fc.webUrl(),
              ),
            ];
          }),
        ),
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 }),
    )
    .map(([known, unknown]) => ({ ...unknown, ...known }));

const request = fc.oneof(...cases.map((one) => settingsOf(one).map((settings) => ({ one, settings }))));

test('random settings have the verdict of Ajv', () =>
  fc.assert(
    fc.property(request, ({ one: { slug, check }, settings }) => {
      expect(validate(slug, settings).length === 0).toBe(check(settings) === '');
    }),
    runs,
  ));

test('problems are in the order of the settings, none twice, each naming its setting', () =>
  fc.assert(
    fc.property(request, ({ one: { slug, schema }, settings }) => {
      const problems = validate(slug, settings);
      const names = Object.keys(schema.properties ?? {});
      const ranks = problems.map(({ path }) =>
        names.includes(String(path[0])) ? names.indexOf(String(path[0])) : names.length,
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(new Set(problems.map(({ message }) => message)).size).toBe(problems.length);
      for (const { path, message } of problems) {
        expect(message).toMatch(/[.?]$/);
        expect(message).toContain(`\`${String(path[0]).slice(0, 60)}`);
      }
    }),
    runs,
  ));

test('no message repeats the value of a string', () => {
  const mark = 'MARK3151';
  fc.assert(
    fc.property(
      request,
      fc.constantFrom('', 'https://', 'https://a b', ' ', '-', 'x'.repeat(3000)),
      ({ one: { slug }, settings }, before) => {
        const marked = Object.fromEntries(
          Object.entries(settings).map(([name, value]) => [
            name,
            typeof value === 'string' ? `${before}${mark}` : value,
          ]),
        );
        expect(JSON.stringify(validate(slug, marked))).not.toContain(mark);
      },
    ),
    runs,
  );
});

test('no value makes validate throw', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...cases.map(({ slug }) => slug)), fc.string()),
      anything,
      (slug, settings) => {
        const problems = validate(slug, settings);
        expect(problems.every(({ message }) => /[.?]$/.test(message))).toBe(true);
      },
    ),
    runs,
  );
});
