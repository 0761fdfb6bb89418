/**
 * A new key of a field costs a schema, a usual value, a sentence and two comments: no stage copies keys one
 * by one.
 */
import { expect, test } from 'vitest';
import { loadSchemas } from '../../../generator/load/schemas.ts';
import { catalogView } from '../../../generator/render/client/catalog-view.ts';
import { fieldExtension } from '../../../generator/render/openapi/x-gitlab.ts';
import { alpha, extended, plain } from '../../support/catalog.ts';
import { modelOf } from './model-of.ts';

const entry = '  - { name: speed, type: string, description: Speed., example: fast, colour: { red: 1 } }\n';

/** The keys of the last field of alpha, as the catalog prints them. */
function printedKeys(entry: string): Readonly<Record<string, unknown>> {
  const view = catalogView(modelOf(extended(alpha, entry))) as {
    readonly integrations: readonly {
      readonly slug: string;
      readonly fields: readonly { readonly expression: string }[];
    }[];
  };
  const fields = view.integrations.find(({ slug }) => slug === 'alpha')?.fields ?? [];
  // The expression is a literal, for a field that is not shared.
  return Function(`return ${fields.at(-1)?.expression}`)() as Readonly<Record<string, unknown>>;
}

test('a key of which the generator knows nothing arrives in the model, the catalog and x-gitlab', () => {
  const [integration] = modelOf(extended(alpha, entry)).integrations;
  const field = integration?.fields.at(-1);
  expect(field).toMatchObject({ name: 'speed', colour: { red: 1 } });
  expect(field && fieldExtension(field)).toEqual({ colour: { red: 1 } });
  expect(printedKeys(entry)).toMatchObject({ name: 'speed', colour: { red: 1 } });
});

test('so does one that a `use` entry adds to a shared field', () => {
  const changes = {
    'integrations/beta.yaml': `${plain['integrations/beta.yaml']}    colour: { red: 2 }\n`,
  };
  expect(modelOf(changes).integrations[1]?.fields.at(-1)).toMatchObject({
    name: 'tag_events',
    default: true,
    colour: { red: 2 },
  });
});

test('every key of the schema arrives in the catalog, or in a form of its own', () => {
  const values: Readonly<Record<string, unknown>> = {
    type: 'string',
    required: true,
    description: 'Speed of it.',
    acceptsAlso: 'integer',
    nullable: true,
    refusesNull: 500,
    savedAs: 'speed',
    format: 'json',
    pattern: '^a$',
    patternMeaning: 'be an a',
    refused: { pattern: 'b', reason: 'No b.', accepted: true },
    asciiOnly: true,
    minLength: 2,
    maxLength: 3,
    maxItems: 4,
    default: 'b',
    knownValues: ['c'],
    enforced: true,
    secret: true,
    credential: true,
    clearsSecrets: true,
    returned: 'topLevel',
    returnedType: 'boolean',
    since: '17.1',
    until: '99.1',
    generallyAvailable: '17.2',
    tier: 'premium',
    edition: 'ee',
    levels: ['group'],
    group: 'channels',
    deprecated: 'Use another.',
    ignored: { replacement: 'webhook', evidence: 'seen' },
    example: 'd',
    notes: ['It is new.'],
    serverChecks: ['It must be fast.'],
    erratum: { printed: 'absent', evidence: 'seen' },
  };
  const { ignored: _, erratum: __, ...asWritten } = values;
  expect(Object.keys(values)).toEqual(Object.keys(loadSchemas().fieldKeys?.properties ?? {}));
  expect(printedKeys(`  - ${JSON.stringify({ name: 'speed', ...values })}\n`)).toEqual({
    name: 'speed',
    ...asWritten,
    ignored: { replacement: 'webhook' },
    documented: 'absent',
    errata: [
      { subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'seen' },
      { subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'seen' },
    ],
  });
});
