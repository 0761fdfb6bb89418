import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../generator/load/types.ts';
import { checkSettings, checkValue } from '../../../../generator/model/settings/check.ts';
import type { NamedField } from '../../../../generator/model/settings/field-facts.ts';

type Keys = Omit<NamedField, 'name'>;

function check(keys: Keys, value: Json): readonly string[] {
  return checkValue({ name: 'speed', ...keys }, value);
}

describe('a value is accepted', () => {
  test.each<[string, Keys, Json]>([
    ['a text', { type: 'string' }, 'a'],
    ['a whole number', { type: 'integer' }, 5],
    ['a number', { type: 'number' }, 0.5],
    ['a flag', { type: 'boolean' }, false],
    ['a list of texts', { type: 'string[]' }, ['a']],
    ['an empty list', { type: 'string[]' }, []],
    ['the second type', { type: 'string', acceptsAlso: 'integer' }, 5],
    ['null for an optional text', { type: 'string' }, null],
    ['null where it is allowed', { type: 'boolean', nullable: true }, null],
    ['a blank optional text', { type: 'string' }, ''],
    ['one of the enforced values', { type: 'integer', enforced: true, knownValues: [0, 1] }, 0],
    ['another value than the known ones', { type: 'integer', knownValues: [0, 1] }, 2],
    ['an address', { type: 'string', format: 'url' }, 'https://example.com'],
    ['a blank optional address', { type: 'string', format: 'url' }, ' '],
    ['a JSON document', { type: 'string', format: 'json' }, '{}'],
    ['a blank JSON document', { type: 'string', format: 'json' }, ''],
    [
      'as many characters as are allowed, an emoji being one',
      { type: 'string', minLength: 2, maxLength: 2 },
      '🦊🦊',
    ],
    ['as many items as are allowed', { type: 'string[]', maxItems: 1 }, ['a']],
    ['a match', { type: 'string', pattern: '^\\p{Lu}$' }, 'Ä'],
    ['anything where the type is not known', {}, 5],
  ])('%s', (_what, keys, value) => expect(check(keys, value)).toEqual([]));
});

describe('a value is refused', () => {
  test.each<[string, Keys, Json, string]>([
    ['a number for a text', { type: 'string' }, 5, 'must be of the type string'],
    ['a fraction for a whole number', { type: 'integer' }, 0.5, 'must be of the type integer'],
    ['a text for a flag', { type: 'boolean' }, 'true', 'must be of the type boolean'],
    ['a list with a number', { type: 'string[]' }, ['a', 5], 'must be of the type string[]'],
    ['a mapping', { type: 'string' }, { a: 1 }, 'must be of the type string'],
    [
      'neither of two types',
      { type: 'string', acceptsAlso: 'integer' },
      true,
      'must be of the type string or integer',
    ],
    ['null for a required text', { type: 'string', required: true }, null, 'must not be null'],
    ['null for a flag', { type: 'boolean' }, null, 'must not be null'],
    ['null for a list', { type: 'string[]' }, null, 'must not be null'],
    ['null where it is forbidden', { type: 'string', nullable: false }, null, 'must not be null'],
    ['a blank required text', { type: 'string', required: true }, '', 'must not be blank'],
    [
      'none of the enforced values',
      { type: 'string', enforced: true, knownValues: ['a', 'b'] },
      'c',
      'must be one of a, b',
    ],
    [
      'a text like an enforced number',
      { type: 'integer', enforced: true, knownValues: [0, 1] },
      '0',
      'must be one of 0, 1',
    ],
    ['too few characters', { type: 'string', minLength: 2 }, 'a', 'must have at least 2 characters'],
    ['too many characters', { type: 'string', maxLength: 2 }, 'abc', 'must have at most 2 characters'],
    ['too many items', { type: 'string[]', maxItems: 1 }, ['a', 'b'], 'must have at most 1 items'],
    ['no match', { type: 'string', pattern: '^a$' }, 'b', 'must match `^a$`'],
    [
      'a required text that is no address',
      { type: 'string', format: 'url', required: true },
      'example',
      'must be a URL that begins with `http://` or `https://`',
    ],
    [
      'an address on the own host of the server',
      { type: 'string', format: 'url' },
      'http://localhost:8080',
      'is refused: GitLab refuses addresses in its own network unless an administrator allows them.',
    ],
    [
      'a text that is refused for a reason',
      { type: 'string', refused: { pattern: 'b', reason: 'No b.' } },
      'abc',
      'is refused: No b.',
    ],
    [
      'no match of a pattern that is put into words',
      { type: 'string', pattern: '^a$', patternMeaning: 'be an a' },
      'b',
      'must be an a',
    ],
    ['white space for a required text', { type: 'string', required: true }, ' \n', 'must not be blank'],
    [
      'an optional text that is no address',
      { type: 'string', format: 'url' },
      'example',
      'must be a URL that begins with `http://` or `https://`',
    ],
    [
      'an address that cannot be parsed',
      { type: 'string', format: 'url' },
      'https://[',
      'must be a URL that begins with `http://` or `https://`',
    ],
    ['text that is no JSON', { type: 'string', format: 'json' }, '{', 'must contain JSON'],
  ])('%s', (_what, keys, value, problem) => expect(check(keys, value)).toEqual([problem]));

  test('for every reason there is', () => {
    const keys: Keys = { type: 'string', minLength: 3, maxLength: 1, pattern: '^a$', format: 'json' };
    expect(check(keys, 'b{')).toEqual([
      'must have at least 3 characters',
      'must have at most 1 characters',
      'must match `^a$`',
      'must contain JSON',
    ]);
  });
});

describe('settings', () => {
  const fields: readonly NamedField[] = [
    { name: 'url', type: 'string', required: true },
    { name: 'speed', type: 'integer' },
  ];
  const condition = {
    description: 'Speed needs a limit.',
    when: { field: 'url', is: 'a' },
    require: ['speed'],
  };

  test('are accepted when every field is', () =>
    expect(checkSettings(fields, [condition], { url: 'a', speed: 5 })).toEqual([]));

  test('may have no setting that is unknown', () =>
    expect(checkSettings(fields, [], { url: 'a', sped: 5 })).toEqual([
      { setting: 'sped', problem: 'is not a setting of this integration' },
    ]));

  test('must have every required setting', () =>
    expect(checkSettings(fields, [], { speed: 5 })).toEqual([{ setting: 'url', problem: 'is required' }]));

  test('have what a condition requires', () =>
    expect(checkSettings(fields, [condition], { url: 'a' })).toEqual([
      { setting: 'speed', problem: 'is required: Speed needs a limit.' },
    ]));

  test('have the value that a condition expects', () => {
    const expecting = {
      description: 'Speed is limited.',
      when: { field: 'url', is: 'a' },
      expect: { speed: 5 },
    };
    expect(checkSettings(fields, [expecting], { url: 'a', speed: 6 })).toEqual([
      { setting: 'speed', problem: 'must be 5: Speed is limited.' },
    ]);
  });

  test('are not inherited from every JavaScript object', () =>
    expect(checkSettings([{ name: 'constructor', type: 'string', required: true }], [], {})).toEqual([
      { setting: 'constructor', problem: 'is required' },
    ]));

  test('report every problem', () =>
    expect(
      checkSettings(fields, [undefined, condition], { speed: 'a', sped: 5 }).map(({ setting }) => setting),
    ).toEqual(['speed', 'sped', 'url']));
});
