/** Every integration with its request schema and requests that hold. */
import { fileURLToPath } from 'node:url';
import { readModel } from '../../../../generator/generate.ts';
import type { Settings } from '../../../../generator/model/settings/conditions.ts';
import { description, type Schema, schemaNamed } from '../../../support/descriptions.ts';
import { type Check, requestCheck } from '../../description/ajv.ts';

export interface Case {
  readonly slug: string;
  readonly schema: Schema;
  /** The verdict of Ajv on the description. */
  readonly check: Check;
  /** The plain request, the one with every setting, and others. */
  readonly examples: readonly Settings[];
  readonly secrets: readonly string[];
}

/** Read once per file of tests. */
export function readCases(): readonly Case[] {
  return readModel(fileURLToPath(new URL('../../../../spec', import.meta.url))).integrations.map(
    ({ slug, typeName, examples, fields }) => ({
      slug,
      schema: schemaNamed(description('verified'), `${typeName}Settings`),
      check: requestCheck(slug),
      examples: examples.map(({ settings }) => settings),
      secrets: fields.filter(({ secret, credential }) => secret || credential).map(({ name }) => name),
    }),
  );
}

const texts = [
  '',
  ' ',
  'x',
  '0',
  '1',
  '12',
  'production',
  'https://',
  'http://a',
  'https://example.com',
  'https://a b',
  'https://example.com/%zz',
  'https://discord.com',
  'ftp://a',
  'a\nb',
];

/** Values of every kind for a setting: right, wrong, and at the limits. */
export function valuesFor({
  examples = [],
  enum: allowed = [],
  maxLength,
  maxItems,
  items,
}: Schema): readonly unknown[] {
  const lengths =
    maxLength === undefined
      ? []
      : [maxLength, maxLength + 1].flatMap((length) => [
          'a'.repeat(length),
          '𝔸'.repeat(length),
          `https://${'a'.repeat(length - 8)}`,
        ]);
  const lists =
    maxItems === undefined ? [] : [maxItems, maxItems + 1].map((length) => Array.from({ length }, () => 'a'));
  const repeated = examples.flatMap((example) =>
    typeof example === 'string'
      ? [`${example}\n`, `${example} ${example}`, example.toUpperCase(), ` ${example}`]
      : [],
  );
  const kinds = [
    null,
    undefined,
    true,
    false,
    0,
    1,
    -1,
    2,
    1.5,
    1e21,
    {},
    [],
    ['a'],
    [''],
    ['a', 1],
    [null],
    [[]],
  ];
  return [
    ...examples,
    ...repeated,
    ...allowed,
    ...texts,
    ...lengths,
    ...lists,
    ...kinds,
    ...(items ? [[undefined]] : []),
  ];
}
