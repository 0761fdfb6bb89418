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
  [
    'writes listed texts or null as a pattern',
    { title: 'Mode.', anyOf: [{ type: 'string', enum: ['a.b', 'c'] }, { type: 'null' }] },
    { title: 'Mode.', type: 'string', nullable: true, pattern: '^(?:a\\.b|c)$', example: 'a.b' },
  ],
  [
    'shows the example of the whole',
    { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }], examples: ['b'] },
    { type: 'string', nullable: true, pattern: '^(?:a|b)$', example: 'b' },
  ],
  [
    'writes listed numbers or null as limits',
    { anyOf: [{ type: 'integer', enum: [1, 0, 2] }, { type: 'null' }] },
    { type: 'integer', nullable: true, minimum: 0, maximum: 2, example: 1 },
  ],
  [
    'writes a flag or null as what it is not',
    { anyOf: [{ type: 'boolean', const: false }, { type: 'null' }] },
    { type: 'boolean', nullable: true, not: { type: 'boolean', enum: [true] }, example: false },
  ],
  [
    'writes numbers with gaps or null as alternatives',
    { anyOf: [{ type: 'integer', enum: [1, 3] }, { type: 'null' }] },
    {
      anyOf: [
        { type: 'integer', enum: [1, 3] },
        { type: 'integer', nullable: true, not: { type: 'integer' } },
      ],
    },
  ],
  [
    'writes listed texts that have a pattern of their own as alternatives',
    { anyOf: [{ type: 'string', enum: ['a'], pattern: '^a' }, { type: 'null' }] },
    {
      anyOf: [
        { type: 'string', enum: ['a'], pattern: '^a' },
        { type: 'string', nullable: true, not: { type: 'string' } },
      ],
    },
  ],
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
    'lets every alternative take null where null is one of them',
    {
      description: 'Thread.',
      anyOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }, { type: 'null' }],
      not: { type: 'integer', const: 7 },
    },
    {
      description: 'Thread.',
      anyOf: [
        { type: 'string', nullable: true, minLength: 1 },
        { type: 'integer', nullable: true },
      ],
      not: { type: 'integer', enum: [7] },
    },
  ],
  [
    'looks into lists',
    { type: ['array', 'null'], maxItems: 3, items: { type: 'string', const: 'a' } },
    { type: 'array', nullable: true, maxItems: 3, items: { type: 'string', enum: ['a'] } },
  ],
  [
    'looks into properties, whatever their names are',
    {
      type: 'object',
      properties: { examples: { type: 'string', const: 'a' }, type: { type: ['string', 'null'] } },
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
    { type: 'object', additionalProperties: { type: 'string', const: 'a' } },
    { type: 'object', additionalProperties: { type: 'string', enum: ['a'] } },
  ],
  ...(['allOf', 'anyOf', 'oneOf'] as const).map((keyword): readonly [string, Json, Json] => [
    `looks into ${keyword}`,
    { [keyword]: [{ type: 'string', const: 'a' }] },
    { [keyword]: [{ type: 'string', enum: ['a'] }] },
  ]),
];

describe('a schema of OpenAPI 3.0', () => {
  test.each(cases)('%s', (_, given, wanted) => expect(schema30(given)).toEqual(wanted));

  test.each<[Json, string]>([
    [{ patternProperties: {} }, 'OpenAPI 3.0 gets no form of the keyword patternProperties.'],
    [{ $ref: '#/a', description: 'A' }, 'OpenAPI 3.0 ignores siblings of a $ref.'],
    [
      { pattern: 'a', anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] },
      'OpenAPI 3.0 gets no form of pattern beside alternatives with it.',
    ],
    [{ type: ['string', 'integer'] }, 'A schema of several types is written as anyOf.'],
    [{ anyOf: [{ $ref: '#/a' }, { type: 'null' }] }, 'A schema that takes null has a type in OpenAPI 3.0.'],
    [{ type: 'string', examples: [] }, 'examples of a schema are a list that is not empty.'],
    [true, 'A schema of OpenAPI 3.0 is an object, not true.'],
  ])('%j cannot be written in it', (given, message) => expect(() => schema30(given)).toThrow(message));
});
