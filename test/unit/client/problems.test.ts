import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsIn } from '../../../client/problems.ts';

test.each([
  ['webhook is missing', [['webhook', 'is missing']]],
  [
    'url is missing, password is missing',
    [
      ['url', 'is missing'],
      ['password', 'is missing'],
    ],
  ],
  ['server_port is invalid', [['server_port', 'is invalid']]],
  [
    'labels_to_be_notified_behavior does not have a valid value',
    [['labels_to_be_notified_behavior', 'does not have a valid value']],
  ],
  ['project_keys[0] is invalid', [['project_keys', 'is invalid']]],
  [`Failed to update integration. {:webhook=>["can't be blank"]}`, [['webhook', "can't be blank"]]],
  [
    `Failed to update integration. {:webhook=>["can't be blank", "must be a valid URL"], :channel=>["is too long"]}`,
    [
      ['webhook', "can't be blank"],
      ['webhook', 'must be a valid URL'],
      ['channel', 'is too long'],
    ],
  ],
  [
    'Failed to update integration. {url: ["is blocked: Only allowed schemes are http, https"]}',
    [['url', 'is blocked: Only allowed schemes are http, https']],
  ],
  [
    { url: ['is blocked'], token: ['is invalid'] },
    [
      ['url', 'is blocked'],
      ['token', 'is invalid'],
    ],
  ],
  [
    String.raw`Failed to update integration. {:base=>["Say \"no\" to \\ and\nmore"]}`,
    [['base', 'Say "no" to \\ and\nmore']],
  ],
  [String.raw`Failed to update integration. {:base=>["is \#{odd}\t"]}`, [['base', String.raw`is \#{odd}\t`]]],
  [String.raw`Failed to update integration. {:base=>["is\todd"]}`, [['base', 'is\todd']]],
  ['Failed to update integration. {:url=>[]}', []],
  [['Webhook is invalid', 'Url is blocked'], []],
  [
    ['url is missing', 'server_port is invalid'],
    [
      ['url', 'is missing'],
      ['server_port', 'is invalid'],
    ],
  ],
  [[`{:webhook=>["can't be blank"]}`], [['webhook', "can't be blank"]]],
  [[{ url: ['is blocked'] }, null, 5], []],
  [[], []],
  ['400 Integration not available', []],
  ['Default integration not found.', []],
  ['404 Not Found', []],
  ['<html>is invalid</html>', []],
  ['', []],
])('the problems in %j', (text, problems) =>
  expect(problemsIn(text, String)).toEqual(problems.map(([setting, problem]) => ({ setting, problem }))),
);

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);

test('every hash that Ruby prints is read back', () => {
  const ruby = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  const errors = fc.dictionary(
    name,
    fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 3 },
    ),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  );
  const styles = [(key: string) => `:${key}=>`, (key: string) => `${key}: `];
  fc.assert(
    fc.property(errors, fc.constantFrom(...styles), (hash, style) => {
      const text = `Failed to update integration. {${Object.entries(hash)
        .map(([key, problems]) => `${style(key)}[${problems.map(ruby).join(', ')}]`)
        .join(', ')}}`;
      expect(problemsIn(text, String)).toEqual(
        Object.entries(hash).flatMap(([setting, problems]) =>
          problems.map((problem) => ({ setting, problem })),
        ),
      );
    }),
  );
});

test('every list of missing parameters is read back', () => {
  const reason = fc.constantFrom('is missing', 'is invalid', 'does not have a valid value', 'is empty');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, reason), { minLength: 1 }), (list) => {
      expect(problemsIn(list.map((part) => part.join(' ')).join(', '), String)).toEqual(
        list.map(([setting, problem]) => ({ setting, problem })),
      );
    }),
  );
});

test('no string makes the parser throw or hang', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) =>
      Array.isArray(problemsIn(text, String)),
    ),
  );
  expect(problemsIn(`${':a=>["\\"'.repeat(20_000)}`, String)).toBeInstanceOf(Array);
});

test('of a long text only the beginning is read', () => {
  const hash = '{:webhook=>["is invalid"]}';
  expect(problemsIn(`${' '.repeat(19_000)}${hash}`, String)).toHaveLength(1);
  expect(problemsIn(`${' '.repeat(20_000)}${hash}`, String)).toEqual([]);
});
