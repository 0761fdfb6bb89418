// Generated from spec/ by `npm run generate`. Do not edit.
import type { DiffblueCoverSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/diffblue-cover.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Diffblue Cover. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Diffblue Cover',
  names: 'diffblue_license_key diffblue_access_token_name diffblue_access_token_secret use_inherited_settings',
});

/** The settings of Diffblue Cover as a Standard Schema. */
export const schema: SettingsSchema<DiffblueCoverSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Diffblue Cover, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Diffblue Cover',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DiffblueCoverSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Diffblue Cover. */
export const parse: Parse<DiffblueCoverSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
