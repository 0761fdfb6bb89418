import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataPath } from '../../../generator/diagnostics.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { beta, catalogOf, plain, textOf } from '../../support/catalog.ts';

// Every value of a full file is replaced by values of all JSON types, and taken away: `validate` must agree
// with the schema, and never throw.

const replacements: readonly unknown[] = [null, true, 5, 'text', [], {}, { toString: 1, constructor: [] }];

const acmeChat = parse(textOf('integrations/acme-chat.yaml'));
/** Every key of an integration, and every key of a setting in a `name` and in a `use` entry. */
const full = {
  ...parse(plain[beta]),
  ...acmeChat,
  fields: [
    ...acmeChat.fields,
    { ...Object.assign({}, ...acmeChat.fields), name: undefined, use: 'push_events' },
    { set: 'events' },
  ],
};

describe.each([
  ['integration', 'integrations/full.yaml', JSON.stringify(full)],
  ['api', 'api.yaml', plain['api.yaml']],
  ['fields', 'fields.yaml', plain['fields.yaml']],
  ['field-sets', 'field-sets.yaml', plain['field-sets.yaml']],
  ['other-names', 'other-names.yaml', plain['other-names.yaml']],
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
