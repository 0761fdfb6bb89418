/** The schemas of settings and properties, as the template prints them for the plain catalog. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  asciiWebAddress,
  localAddress,
  optional,
  webAddress,
} from '../../../../generator/model/settings/web-address.ts';
import { documentView, type Edition } from '../../../../generator/render/openapi/document.ts';
import { alpha, beta, plain } from '../../../support/catalog.ts';
import { renderTemplate } from '../../../support/templates.ts';
import { modelOf } from '../../model/model-of.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema of alpha with these further lines in its file. */
function schemaOf(name: string, lines: string, edition: Edition = 'verified'): Schema {
  const model = modelOf({ [alpha]: `${plain[alpha]}${lines}`, [beta]: undefined });
  const { components } = parse(renderTemplate('openapi/document', documentView(model, edition)));
  return components.schemas[name];
}

function propertyOf(schema: string, keys: string, edition?: Edition): Schema {
  const lines = `  - { name: test, description: Tests., ${keys} }\n`;
  const { properties } = schemaOf(schema, lines, edition) as { readonly properties: Schema };
  const { description, examples, 'x-gitlab': extension, ...keywords } = properties.test as Schema;
  return keywords;
}

describe('the keywords of a setting with', () => {
  test.each([
    ['type: boolean', { type: 'boolean' }],
    ['type: string, example: x', { type: ['string', 'null'] }],
    ['type: string, required: true, example: x', { type: 'string', pattern: '\\S', minLength: 1 }],
    [
      'type: integer, acceptsAlso: boolean, nullable: false, example: 1',
      { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
    ],
    [
      'type: string, acceptsAlso: integer, knownValues: [a, 1], enforced: true',
      { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'integer', enum: [1] }, { type: 'null' }] },
    ],
    [
      'type: string, acceptsAlso: integer, maxLength: 9, example: x',
      { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'integer' }, { type: 'null' }] },
    ],
    [
      "type: 'string[]', maxItems: 3, example: [x]",
      { type: 'array', items: { type: 'string' }, maxItems: 3 },
    ],
    [
      'type: string, format: url, required: true, example: https://example.com',
      { type: 'string', pattern: webAddress, not: { type: 'string', pattern: localAddress }, minLength: 1 },
    ],
    [
      'type: string, format: url, nullable: false, asciiOnly: true, example: https://example.com',
      {
        type: 'string',
        pattern: optional(asciiWebAddress),
        not: { type: 'string', pattern: localAddress },
      },
    ],
    [
      'type: string, acceptsAlso: integer, nullable: false, example: x, refused: { pattern: y, reason: Not y. }',
      { anyOf: [{ type: 'string', not: { type: 'string', pattern: 'y' } }, { type: 'integer' }] },
    ],
    [
      'type: string, format: json, nullable: false, minLength: 2, maxLength: 9, example: "{}"',
      { type: 'string', contentMediaType: 'application/json', minLength: 2, maxLength: 9 },
    ],
    [
      'type: string, knownValues: [a, b], enforced: true',
      { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
    ],
    ['type: string, nullable: false, knownValues: [a, b]', { type: 'string' }],
    [
      'type: string, nullable: false, secret: true, example: x',
      { type: 'string', format: 'password', 'x-secret': true },
    ],
    ['type: string, nullable: false, credential: true, example: x', { type: 'string' }],
    ['type: boolean, returned: never', { type: 'boolean' }],
    ['type: boolean, deprecated: Use it no more.', { type: 'boolean', deprecated: true }],
    ['type: boolean, ignored: {}', { type: 'boolean', deprecated: true }],
  ])('%s', (keys, keywords) => expect(propertyOf('AlphaSettings', keys)).toEqual(keywords));
});

describe('the keywords of a documented setting with', () => {
  test.each([
    ['type: string, pattern: ^x, maxLength: 9, example: x', { type: 'string' }],
    ['type: string, secret: true, example: x', { type: 'string', format: 'password', 'x-secret': true }],
    [
      'type: string, secret: true, example: x, erratum: { printed: { type: boolean }, evidence: it was run }',
      { type: 'boolean' },
    ],
  ])('%s', (keys, keywords) => expect(propertyOf('AlphaSettings', keys, 'documented')).toEqual(keywords));
});

describe('the keywords of a property of a response with', () => {
  test.each([
    ['type: boolean', { type: ['boolean', 'null'] }],
    ["type: 'string[]', example: [x]", { type: ['array', 'null'], items: { type: 'string' } }],
    [
      'type: string, knownValues: [a], enforced: true',
      { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
    ],
    ['type: string, knownValues: [a], enforced: true, returnedType: boolean', { type: ['boolean', 'null'] }],
  ])('%s', (keys, keywords) => expect(propertyOf('AlphaProperties', keys)).toEqual(keywords));
});

const fields = `  - { name: mode, type: string, knownValues: [a, b], enforced: true, description: Mode. }
  - { name: kind, type: string, nullable: false, knownValues: [a, b], description: Kind. }
  - { name: isOn, type: boolean, default: true, description: Whether it is on. }
  - { name: isNew, type: boolean, nullable: true, description: Whether it is new. }
  - { name: rooms, type: 'string[]', description: Rooms., example: [x] }
`;

function branchesOf(condition: string): readonly Schema[] {
  const lines = `${fields}conditions:\n  - { description: One needs another., ${condition} }\n`;
  const { allOf } = schemaOf('AlphaSettings', lines) as {
    readonly allOf: readonly { anyOf: readonly Schema[] }[];
  };
  return (allOf[1]?.anyOf ?? []).map(({ type, title, ...branch }) => ({
    ...branch,
    title: String(title).replace('Alpha: ', ''),
  }));
}

const rooms = { rooms: { type: 'array', items: { type: 'string' }, examples: [['x']] } };
const mode = { type: 'string', const: 'a' };

describe('the first branch of a condition, when', () => {
  test.each([
    [
      '{ field: isOn, is: true }',
      { title: 'isOn is not true', properties: { isOn: { type: 'boolean', const: false } } },
    ],
    [
      '{ field: isNew, is: true }',
      {
        title: 'isNew is not true',
        properties: { isNew: { anyOf: [{ type: 'boolean', const: false }, { type: 'null' }] } },
      },
    ],
    [
      '{ field: mode, is: a }',
      {
        title: 'mode is not a',
        properties: { mode: { anyOf: [{ type: 'string', enum: ['b'] }, { type: 'null' }] } },
      },
    ],
    [
      '{ field: kind, is: a }',
      {
        title: 'kind is not a',
        properties: { kind: { type: 'string', not: { type: 'string', const: 'a' } } },
      },
    ],
    ['{ field: mode, isNot: a }', { title: 'mode is a', required: ['mode'], properties: { mode } }],
    [
      '{ field: mode, blank: true }',
      {
        title: 'mode is left out or has a value',
        properties: { mode: { type: 'string', pattern: '\\S', minLength: 1, examples: ['a'] } },
      },
    ],
    [
      '{ field: mode, blank: false }',
      {
        title: 'mode is left out or blank',
        properties: { mode: { type: ['string', 'null'], pattern: '^\\s*$' } },
      },
    ],
    [
      '{ field: mode, matchesNot: ^x }',
      { title: 'mode matches', properties: { mode: { type: ['string', 'null'], pattern: '^x' } } },
    ],
    [
      '{ field: mode, matches: ^x }',
      {
        title: 'mode does not match',
        properties: {
          mode: { type: ['string', 'null'], not: { type: 'string', pattern: '^x' }, examples: ['a'] },
        },
      },
    ],
  ])('%s', (when, branch) => expect(branchesOf(`when: ${when}, require: [rooms]`)[0]).toEqual(branch));
});

describe('the second branch of a condition that wants', () => {
  test.each([
    ['require: [rooms]', { title: 'rooms sent', required: ['rooms'], properties: rooms }],
    [
      'require: [rooms, kind]',
      {
        title: 'rooms and kind sent',
        required: ['rooms', 'kind'],
        properties: { ...rooms, kind: { type: 'string', pattern: '\\S', minLength: 1, examples: ['a'] } },
      },
    ],
    [
      'expect: { isOn: true }',
      { title: 'isOn is true', properties: { isOn: { type: 'boolean', const: true } } },
    ],
    [
      'expect: { isOn: false }',
      { title: 'isOn is false', required: ['isOn'], properties: { isOn: { type: 'boolean', const: false } } },
    ],
    [
      'require: [kind], expect: { kind: a }',
      { title: 'kind sent, kind is a', required: ['kind'], properties: { kind: mode } },
    ],
  ])('%s', (demands, branch) =>
    expect(branchesOf(`when: { field: isNew, is: true }, ${demands}`)[1]).toEqual(branch),
  );
});
