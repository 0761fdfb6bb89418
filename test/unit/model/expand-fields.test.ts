import { describe, expect, test } from 'vitest';
import { re2 } from '../../../generator/model/settings/re2.ts';
import { asciiWebAddress, optional, webAddress } from '../../../generator/model/settings/web-address.ts';
import { plain } from '../../support/catalog.ts';
import { alphaWith, fieldWith, modelOf } from './model-of.ts';

describe('entries', () => {
  test('a set gives its shared fields in its order, where it stands', () => {
    const lines = '  - { name: last, type: boolean, description: Comes last. }\n';
    expect(alphaWith(lines).fields.map(({ name }) => name)).toEqual([
      'webhook',
      'push_events',
      'tag_events',
      'last',
    ]);
    const turned = {
      'field-sets.yaml': 'events:\n  description: What triggers it.\n  fields: [tag_events, push_events]\n',
    };
    expect(alphaWith(lines, turned).fields.map(({ name }) => name)).toEqual([
      'webhook',
      'tag_events',
      'push_events',
      'last',
    ]);
  });

  test('use gives the shared field', () => {
    const [alphaModel, betaModel] = modelOf().integrations;
    expect(betaModel?.fields[1]).toEqual(alphaModel?.fields[2]);
    expect(betaModel?.fields[1]).toMatchObject({
      name: 'tag_events',
      type: 'boolean',
      description: 'Reacts to tags.',
      default: true,
    });
  });

  test('other keys of use replace those of the shared field', () => {
    const [field] = modelOf().integrations[1]?.fields ?? [];
    expect(field).toMatchObject({
      name: 'push_events',
      description: 'Posts a message for every push.',
      type: 'boolean',
      default: true,
    });
  });

  test('false and notes replace too', () => {
    const shared =
      'push_events: { type: string, description: One., default: true, nullable: true, notes: [A., B.] }\ntag_events: { type: boolean, description: Two. }\n';
    const beta = plain['integrations/beta.yaml'].replace(
      '    description: Posts',
      '    default: false\n    nullable: false\n    notes: [C.]\n    description: Posts',
    );
    const model = modelOf({ 'fields.yaml': shared, 'integrations/beta.yaml': beta });
    expect(model.integrations[1]?.fields[0]).toMatchObject({
      default: false,
      nullable: false,
      notes: ['C.'],
    });
    expect(model.integrations[0]?.fields[1]).toMatchObject({
      default: true,
      nullable: true,
      notes: ['A.', 'B.'],
    });
  });

  test('a shared field that does not exist is a bug of the caller', () =>
    expect(() => alphaWith('  - use: pusch_events\n')).toThrow(
      'fields.yaml has no pusch_events, although validation found no problem.',
    ));
});

describe('defaults', () => {
  test('a field that says nothing has the usual facts', () =>
    expect(fieldWith('type: boolean')).toEqual({
      name: 'test',
      type: 'boolean',
      acceptsAlso: undefined,
      required: false,
      nullable: false,
      refusesNull: undefined,
      savedAs: undefined,
      description: 'Tests.',
      notes: [],
      format: undefined,
      serverChecks: [],
      pattern: undefined,
      patternMeaning: undefined,
      refused: undefined,
      asciiOnly: false,
      minLength: undefined,
      maxLength: undefined,
      maxItems: undefined,
      default: undefined,
      knownValues: [],
      datedValues: [],
      datedNotes: [],
      enforced: false,
      secret: false,
      credential: false,
      clearsSecrets: false,
      returned: 'properties',
      returnedType: 'boolean',
      since: undefined,
      generallyAvailable: undefined,
      until: undefined,
      tier: 'free',
      edition: 'ce',
      levels: ['project', 'group'],
      group: 'connection',
      deprecated: undefined,
      ignored: undefined,
      example: true,
      documented: {
        type: 'boolean',
        required: false,
        description: 'Tests.',
        default: undefined,
        example: true,
      },
      errata: [],
    }));

  test.each([
    ['type: string, example: x', true],
    ['type: integer, example: 1', true],
    ['type: number, example: 1', true],
    ['type: boolean', false],
    ['type: "string[]", example: [x]', false],
    ['type: string, example: x, required: true', false],
    ['type: string, example: x, nullable: false', false],
    ['type: string, example: x, required: true, nullable: true', true],
    ['type: boolean, nullable: true', true],
  ])('{ %s } is nullable: %s', (keys, nullable) => expect(fieldWith(keys).nullable).toBe(nullable));

  test.each([
    ['type: string, example: x, required: true', 1],
    ['type: string, example: x, required: true, minLength: 8', 8],
    ['type: string, example: x, minLength: 3', 3],
    ['type: string, example: x', undefined],
    ['type: integer, example: 1, required: true', undefined],
    ['type: "string[]", example: [x], required: true', undefined],
  ])('{ %s } has the least length %s', (keys, length) => expect(fieldWith(keys).minLength).toBe(length));

  test.each([
    ['type: string, example: x, required: true', '\\S'],
    ['type: string, example: x, format: url', optional(webAddress)],
    ['type: string, example: x, format: url, asciiOnly: true', optional(asciiWebAddress)],
    ['type: string, example: x, format: url, required: true', webAddress],
    ['type: string, example: x, format: re2', re2],
    ['type: string, example: x, format: url, pattern: ^x', '^x'],
    ['type: string, example: x, format: json', undefined],
  ])('{ %s } has the pattern %s', (keys, pattern) => expect(fieldWith(keys).pattern).toBe(pattern));

  test.each([
    ['type: string, example: x', 'properties'],
    ['type: string, example: x, secret: true', 'never'],
    ['type: string, example: x, secret: true, returned: topLevel', 'topLevel'],
    ['type: string, example: x, credential: true', 'properties'],
    ['type: string, ignored: {}', 'never'],
    ['type: boolean, returned: topLevel', 'topLevel'],
  ])('{ %s } is returned: %s', (keys, returned) => expect(fieldWith(keys).returned).toBe(returned));

  test('the returned type may be another', () =>
    expect(fieldWith('type: boolean, returnedType: string').returnedType).toBe('string'));

  test.each([
    ['type: string, example: x, default: y, knownValues: [z]', 'x'],
    ['type: string, default: y, knownValues: [z]', 'y'],
    ['type: string, default: null, knownValues: [z]', 'z'],
    ['type: boolean, default: false', false],
    ['type: string, ignored: {}', 'text'],
    ['type: integer, ignored: {}', 1],
    ['type: boolean, ignored: {}', true],
    ['type: "string[]", ignored: {}', ['1']],
  ])('{ %s } has the example %j', (keys, example) => expect(fieldWith(keys).example).toEqual(example));
});

describe('versions', () => {
  test.each([
    ['15.2', undefined, '15.2'],
    ['15.2', '15.1', '15.2'],
    ['15.2', '15.2', undefined],
    ['15.2', '15.3', undefined],
    ['15.10', '15.9', '15.10'],
    ['15.9', '15.10', undefined],
    ['9.5', '10.0', undefined],
    ['16.0', '15.11', '16.0'],
  ])('a field since %s of an integration since %s is since %s', (since, integration, shown) => {
    const field = fieldWith(
      `type: boolean, since: '${since}', generallyAvailable: '17.0'`,
      integration === undefined ? '' : `since: '${integration}'\n`,
    );
    expect(field.since).toBe(shown);
    expect(field.generallyAvailable).toBe(shown === undefined ? undefined : '17.0');
  });

  test('tier and edition are kept', () =>
    expect(fieldWith('type: boolean, tier: ultimate, edition: ee')).toMatchObject({
      tier: 'ultimate',
      edition: 'ee',
    }));
});

describe('documented rows', () => {
  const documented = (keys: string) => fieldWith(keys).documented;

  test('without an erratum the row is the field', () =>
    expect(documented('type: string, required: true, example: x, default: y')).toEqual({
      type: 'string',
      required: true,
      description: 'Tests.',
      default: 'y',
      example: 'x',
    }));

  test('an absent field has no row', () =>
    expect(documented('type: boolean, erratum: { printed: absent }')).toBeUndefined());

  test('an ignored field has one', () =>
    expect(documented('type: string, ignored: {}')).toMatchObject({ type: 'string', example: 'text' }));

  test('what is printed replaces what is true', () => {
    const printed = '{ type: integer, required: true, description: Prints., default: 5 }';
    expect(documented(`type: string, example: '7', default: x, erratum: { printed: ${printed} }`)).toEqual({
      type: 'integer',
      required: true,
      description: 'Prints.',
      default: 5,
      example: 7,
    });
  });

  test('false and 0 are printed too', () =>
    expect(
      documented(
        'type: boolean, required: true, default: true, erratum: { printed: { required: false, default: false } }',
      ),
    ).toMatchObject({ required: false, default: false }));

  test.each([
    ['type: string, example: x', 'array of strings', 'string[]', ['x']],
    ['type: string, example: x', 'integer', 'integer', 1],
    ['type: string, example: x', 'boolean', 'boolean', true],
    ['type: boolean, example: false', 'string', 'string', 'false'],
    ['type: integer, example: 443', 'string', 'string', '443'],
    ['type: string, acceptsAlso: integer, example: 443', 'number', 'number', 443],
  ] as const)('the example of { %s } printed as %s fits', (keys, printed, type, example) =>
    expect(documented(`${keys}, erratum: { printed: { type: ${printed} } }`)).toMatchObject({
      type,
      example,
    }),
  );

  test('the example of a text that may be sent as a number is a text', () =>
    expect(documented('type: string, acceptsAlso: integer, example: 443')).toMatchObject({
      type: 'string',
      example: '443',
    }));
});

describe('errata', () => {
  const errata = (keys: string) => fieldWith(keys).errata;

  test('an absent field is accepted', () =>
    expect(errata('type: boolean, erratum: { printed: absent, evidence: a.rb }')).toEqual([
      { subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'a.rb' },
    ]));

  test('an ignored field works on the page only', () => {
    const field = fieldWith('type: string, ignored: { replacement: webhook, evidence: a.rb }');
    expect(field.errata).toEqual([
      { subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'a.rb' },
    ]);
    expect(field.ignored).toEqual({ replacement: 'webhook' });
  });

  test('every printed fact is an erratum of its own, with the same evidence and effect', () => {
    const rest = { evidence: 'a.rb', effect: 'It fails.' };
    expect(
      errata(
        'type: integer, example: 1, default: 443, erratum: { printed: { type: string, required: true, default: 80, description: Prints. }, evidence: a.rb, effect: It fails. }',
      ),
    ).toEqual([
      { subject: 'type', printed: 'string', actual: 'integer', ...rest },
      { subject: 'required', printed: 'required', actual: 'optional', ...rest },
      { subject: 'default', printed: '80', actual: '443', ...rest },
      { subject: 'description', printed: 'Prints.', actual: 'Tests.', ...rest },
    ]);
  });

  test('what is not required and has no default says so', () =>
    expect(
      errata('type: boolean, required: true, erratum: { printed: { required: false, default: false } }'),
    ).toMatchObject([
      { subject: 'required', printed: 'optional', actual: 'required' },
      { subject: 'default', printed: 'false', actual: 'none' },
    ]));

  test('an ignored field may have further ones', () =>
    expect(
      errata('type: string, ignored: {}, erratum: { printed: { required: true } }').map(
        ({ subject }) => subject,
      ),
    ).toEqual(['presence', 'required']));
});
