import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../generator/load/types.ts';
import { schema30 } from '../../../../generator/render/openapi/schema-3-0.ts';

const cases: readonly (readonly [string, Json, Json])[] = [
  [
    'keeps a plain type with its limits',
    { type: 'string', minLength: 1, maxLength: 5 },
    { type: 'string', minLength: 1, maxLength: 5 },
  ],
  [
    'makes null a property of the type',
    { type: ['string', 'null'], description: 'Room.' },
    { type: 'string', nullable: true, description: 'Room.' },
  ],
  [
    'lists the only value that a constant takes',
    { type: 'string', const: 'slack' },
    { type: 'string', enum: ['slack'] },
  ],
  ['names the type of a constant', { const: 1 }, { type: 'integer', enum: [1] }],
  [
    'names the type of listed values and keeps null among them',
    { enum: ['', null] },
    { type: 'string', nullable: true, enum: ['', null] },
  ],
  [
    'gives a schema that takes null alone some type',
    { const: null },
    { type: 'string', nullable: true, enum: [null] },
  ],
  ['tells whole numbers from others', { enum: [1.5] }, { type: 'number', enum: [1.5] }],
  [
    'shows the first example',
    { type: 'boolean', examples: [false, true] },
    { type: 'boolean', example: false },
  ],
  [
    'drops the media type of a text',
    { type: 'string', contentMediaType: 'application/json' },
    { type: 'string' },
  ],
  [
    'keeps extensions to the letter',
    { type: 'string', 'x-gitlab': { const: 1, type: ['a'] } },
    { type: 'string', 'x-gitlab': { const: 1, type: ['a'] } },
  ],
  ['keeps a reference', { $ref: '#/components/schemas/Slack' }, { $ref: '#/components/schemas/Slack' }],
  [
    'turns several types into alternatives, each with its own limits',
    { description: 'Thread.', type: ['string', 'integer', 'null'], minLength: 1, not: { const: 7 } },
    {
      description: 'Thread.',
      not: { type: 'integer', enum: [7] },
      anyOf: [
        { type: 'string', nullable: true, minLength: 1 },
        { type: 'integer', nullable: true },
      ],
    },
  ],
  [
    'gives every alternative the listed values of its type',
    { type: ['string', 'boolean', 'null'], enum: ['yes', true, null] },
    {
      anyOf: [
        { type: 'string', nullable: true, enum: ['yes', null] },
        { type: 'boolean', nullable: true, enum: [true, null] },
      ],
    },
  ],
  [
    'gives the limits of a list to the alternative that is one',
    { type: ['array', 'string'], items: { type: 'string' }, maxItems: 3, maxLength: 9 },
    {
      anyOf: [
        { type: 'array', items: { type: 'string' }, maxItems: 3 },
        { type: 'string', maxLength: 9 },
      ],
    },
  ],
  [
    'looks into lists',
    { type: ['array', 'null'], maxItems: 3, items: { const: 'a' } },
    { type: 'array', nullable: true, maxItems: 3, items: { type: 'string', enum: ['a'] } },
  ],
  [
    'looks into properties, whatever their names are',
    {
      type: 'object',
      properties: { examples: { const: 'a' }, type: { type: ['string', 'null'] } },
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { examples: { type: 'string', enum: ['a'] }, type: { type: 'string', nullable: true } },
      additionalProperties: false,
    },
  ],
  [
    'looks into the values of a mapping',
    { type: 'object', additionalProperties: { const: 'a' } },
    { type: 'object', additionalProperties: { type: 'string', enum: ['a'] } },
  ],
  ...(['allOf', 'anyOf', 'oneOf'] as const).map((keyword): readonly [string, Json, Json] => [
    `looks into ${keyword}`,
    { [keyword]: [{ const: 'a' }] },
    { [keyword]: [{ type: 'string', enum: ['a'] }] },
  ]),
];

describe('a schema of OpenAPI 3.0', () => {
  test.each(cases)('%s', (_, given, wanted) => expect(schema30(given)).toEqual(wanted));

  test.each<[Json, string]>([
    [{ patternProperties: {} }, 'OpenAPI 3.0 gets no form of the keyword patternProperties.'],
    [{ $ref: '#/a', description: 'A' }, 'OpenAPI 3.0 ignores siblings of a $ref.'],
    [{ type: ['string', 'integer'], anyOf: [] }, 'A schema of several types has anyOf already.'],
    [{ type: 'string', examples: [] }, 'examples of a schema are a list that is not empty.'],
    [true, 'A schema of OpenAPI 3.0 is an object, not true.'],
  ])('%j cannot be written in it', (given, message) => expect(() => schema30(given)).toThrow(message));
});
