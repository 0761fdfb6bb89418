import { expect, test } from 'vitest';
import { activeExample, disabledExample } from '../../../generator/render/openapi/response-examples.ts';
import { alphaWith, modelOf } from '../model/model-of.ts';

/** What an answer returns of a setting. */
function returned(keys: string): unknown {
  const answer = activeExample(modelOf(), alphaWith(`  - { name: test, description: Tests., ${keys} }\n`));
  return JSON.parse(JSON.stringify(answer)).properties.test;
}

test.each([
  ['type: boolean, returnedType: string', 'true'],
  ['type: boolean, returnedType: integer', 1],
  ['type: string, returnedType: integer, example: "42"', 42],
  ['type: string, returnedType: integer, example: fast', null],
  ['type: string, returnedType: boolean, example: "1"', true],
])('an answer shows { %s } in the type that it returns', (keys, value) => expect(returned(keys)).toBe(value));

test('a disabled integration has an empty array where it had one', () => {
  const field = '  - { name: test, type: "string[]", description: Tests., example: [x] }\n';
  expect(disabledExample(modelOf(), alphaWith(field)).properties).toMatchObject({ test: [] });
});
