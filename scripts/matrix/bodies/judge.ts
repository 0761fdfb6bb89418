/** What Ajv says of a body. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../../../generator/load/types.ts';
import type { Description } from './description.ts';

export type Settings = Readonly<Record<string, Json>>;

/** The errors in a value by a named schema; empty if it is valid. */
export type Judge = (schema: string, value: unknown) => readonly ErrorObject[];

export function createJudge(description: Description): Judge {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package is CommonJS: its types have the function under `default`, Node exports it directly.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(description, 'description');
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const validate =
      compiled.get(schema) ?? ajv.compile({ $ref: `description#/components/schemas/${schema}` });
    compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
