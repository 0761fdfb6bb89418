import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataPath } from '../../../generator/diagnostics.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { catalogOf, smallest } from '../../support/catalog.ts';

// Every value of a full file is replaced by values of all JSON types, and taken away: `validate` must agree
// with the schema, and never throw.

const replacements: readonly unknown[] = [null, true, 5, 'text', [], {}, { toString: 1, constructor: [] }];

const full = `title: Full
pageTitle: Full house
description: Posts messages to Full.
category: chat
documentation: https://docs.gitlab.com/full/
since: '17.0'
generallyAvailable: '17.1'
until: '18.0'
tier: premium
offering: [gitlab.com, self-managed]
status: beta
edition: ee
developmentOnly: true
requiresInstall: true
disable: false
inheritable: false
exclusive: issue-tracker
notes: [It is full.]
sources: ['https://docs.gitlab.com/full/', full.rb]
fields:
  - name: speed
    type: string
    required: true
    description: Speed of the messages.
    acceptsAlso: integer
    nullable: false
    format: json
    pattern: ^[0-9"]
    minLength: 1
    maxLength: 9
    default: '1'
    knownValues: ['1', '2']
    enforced: true
    secret: true
    credential: true
    clearsSecrets: true
    returned: never
    returnedType: string
    since: '17.0'
    tier: ultimate
    group: behaviour
    deprecated: Use \`size\` instead.
    example: '1'
    notes: [It is fast.]
    erratum:
      printed: { type: number, required: false, default: 2, description: Printed meaning. }
      evidence: seen
      effect: It is slow.
  - name: old
    type: string[]
    maxItems: 2
    description: Old setting.
    ignored: { replacement: speed, evidence: seen }
    erratum: { printed: absent, evidence: seen }
  - use: push_events
    type: integer
    required: true
    description: Reacts to more pushes.
    acceptsAlso: boolean
    nullable: true
    format: url
    pattern: ^[0-9]+$
    minLength: 1
    maxLength: 20
    maxItems: 3
    default: 1
    knownValues: [1, 2]
    enforced: true
    secret: true
    credential: true
    clearsSecrets: true
    returned: never
    returnedType: string
    since: '17.0'
    generallyAvailable: '17.1'
    tier: premium
    edition: ee
    group: behaviour
    deprecated: Use another one.
    ignored: { replacement: speed, evidence: seen }
    example: 1
    notes: [It is new.]
    erratum: { printed: absent, evidence: seen }
  - set: events
conditions:
  - description: One thing needs another.
    when: { field: speed, is: '2' }
    require: [push_events]
    expect: { tag_events: true }
  - description: One thing needs another again.
    when: { field: speed, matches: ^2 }
    require: [push_events]
  - description: One thing needs a third.
    when: { field: speed, blank: true }
    require: [push_events]
  - description: One thing needs a fourth.
    when: { field: speed, isNot: '1' }
    require: [push_events]
examples:
  short: { summary: Short, settings: { speed: '1', push_events: true } }
errata:
  - { subject: title, printed: Fill, actual: Full, evidence: seen, effect: It is not found. }
`;

describe.each([
  ['integration', 'integrations/full.yaml', full],
  [
    'api',
    'api.yaml',
    `${smallest['api.yaml']}errata:\n  - { subject: response, printed: A list., actual: A mapping., evidence: seen }\n`,
  ],
  ['fields', 'fields.yaml', smallest['fields.yaml']],
  ['field-sets', 'field-sets.yaml', smallest['field-sets.yaml']],
  ['other-names', 'other-names.yaml', smallest['other-names.yaml']],
])('a malformed file of the kind %s', (kind, file, text) => {
  const fitsSchema = schemaOf(kind);
  const data: unknown = parse(text);
  const isReported = (changed: unknown): boolean =>
    validate(catalogOf({ [file]: JSON.stringify(changed) })).some(
      (found) => found.rule === 'format' && found.file === file,
    );

  test('is valid before the change', () => {
    expect(fitsSchema(data)).toBe(true);
    expect(isReported(data)).toBe(false);
  });

  test.each(pathsIn(data).map((path) => ({ path, name: path.join('.') })))('$name', ({ path }) => {
    const changed = [...replacements.map((value) => replaceAt(data, path, value)), removeAt(data, path)];
    expect(changed.map(isReported)).toEqual(changed.map((value) => !fitsSchema(value)));
  });
});

function schemaOf(kind: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  for (const name of ['api', 'field', 'fields', 'field-sets', 'integration', 'other-names']) {
    ajv.addSchema(
      JSON.parse(readFileSync(new URL(`../../../spec/schema/${name}.schema.json`, import.meta.url), 'utf8')),
      `file:///spec/schema/${name}.schema.json`,
    );
  }
  ajv.addSchema(
    { $defs: { sharedField: { type: 'string' }, fieldSet: { type: 'string' } } },
    'file:///generated/names.schema.json',
  );
  return ajv.compile({ $ref: `file:///spec/schema/${kind}.schema.json` });
}

function pathsIn(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsIn(child, here)];
  });
}

function replaceAt(data: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? replaceAt(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(data as object).map(([key, child]) => [
      key,
      key === step ? replaceAt(child, rest, value) : child,
    ]),
  );
}

function removeAt(data: unknown, [step, ...rest]: DataPath): unknown {
  const change = (child: unknown): readonly unknown[] => (rest.length === 0 ? [] : [removeAt(child, rest)]);
  if (Array.isArray(data)) return data.flatMap((item, index) => (index === step ? change(item) : [item]));
  return Object.fromEntries(
    Object.entries(data as object).flatMap(([key, child]) =>
      key === step ? change(child).map((changed) => [key, changed]) : [[key, child]],
    ),
  );
}
