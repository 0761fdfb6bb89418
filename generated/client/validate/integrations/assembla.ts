// Generated from spec/ by `npm run generate`. Do not edit.
import type { AssemblaSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/assembla.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Assembla. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Assembla',
  names: 'token subdomain push_events use_inherited_settings',
});

/** The settings of Assembla as a Standard Schema. */
export const schema: SettingsSchema<AssemblaSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Assembla, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Assembla',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<AssemblaSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Assembla. */
export const parse: Parse<AssemblaSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'push_events use_inherited_settings',
});
