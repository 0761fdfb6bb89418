// Generated from spec/ by `npm run generate`. Do not edit.
import type { GooglePlaySettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/google-play.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Google Play. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Google Play',
  names: 'package_name service_account_key service_account_key_file_name google_play_protected_refs use_inherited_settings',
  examples: {
    package_name: 'com.example.myapp',
  },
});

/** The settings of Google Play as a Standard Schema. */
export const schema: SettingsSchema<GooglePlaySettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Google Play, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Google Play',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GooglePlaySettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Google Play. */
export const parse: Parse<GooglePlaySettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'google_play_protected_refs use_inherited_settings',
});
