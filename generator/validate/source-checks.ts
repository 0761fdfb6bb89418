/** What is wrong with the data of source files, by their JSON Schemas. */
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { flatSchema, loadSchemas, type Schema } from '../load/schemas.ts';
import type { SourceKind } from '../load/source.ts';
import { createProof } from './fits.ts';

const require = createRequire(import.meta.url);

/** A source file, or an entry of `fields`, which is checked apart from its file. */
export type SourceSchema = SourceKind | 'useEntry' | 'setEntry' | 'nameEntry';

type SourceCheck = (name: SourceSchema, value: unknown) => readonly ErrorObject[];
type Schemas = Readonly<Record<string, Schema>>;

/** The schemas never change while a program runs. */
let check: SourceCheck | undefined;

/** All errors of a value; none for one that fits. */
export function sourceErrors(name: SourceSchema, value: unknown): readonly ErrorObject[] {
  check ??= createCheck(closedSchemas());
  return check(name, value);
}

/** The schemas by name, each object closed; the name of a schema in references is `#/$defs/<name>`. */
export function closedSchemas(): Schemas {
  const schemas = loadSchemas();
  const closed = Object.entries(schemas).map(([name, schema]) => [name, flatSchema(schema, schemas)]);
  return { ...Object.fromEntries(closed), fieldEntry: { type: 'object' } };
}

function createCheck(schemas: Schemas): SourceCheck {
  const fits = createProof(schemas);
  let ajv: Ajv2020 | undefined;
  return (name, value) => {
    if (fits(value, schemas[name])) return [];
    ajv ??= loadAjv(schemas);
    ajv.validate(`catalog#/$defs/${name}`, value);
    return ajv.errors ?? [];
  };
}

/** Ajv with the schemas; it compiles each when it is asked for. */
function loadAjv(schemas: Schemas): Ajv2020 {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js');
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The explanations of problems quote the schema.
    verbose: true,
    validateFormats: false,
    // Schemas that are used often are compiled once.
    inlineRefs: false,
  });
  const $defs = Object.entries(schemas).map(([name, schema]) => [name, withQuickLists(schema, schemas)]);
  return ajv.addSchema({ $defs: Object.fromEntries($defs) }, 'catalog');
}

/**
 * The same schema with the types of the items written beside every `uniqueItems`. Otherwise Ajv would compare
 * each item of a long list with all others.
 */
function withQuickLists(schema: Schema, schemas: Schemas): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, part: unknown) => {
    if (!isUniqueList(part)) return part;
    const { $ref, ...items } = part.items;
    const known = typeof $ref === 'string' ? { ...schemas[$ref.replace('#/$defs/', '')], ...items } : items;
    return { ...part, items: known };
  }) as Schema;
}

function isUniqueList(part: unknown): part is Schema & { readonly items: Schema } {
  return typeof part === 'object' && part !== null && 'uniqueItems' in part && 'items' in part;
}
