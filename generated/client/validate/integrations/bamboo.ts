// Generated from spec/ by `npm run generate`. Do not edit.
import type { BambooSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/bamboo.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Atlassian Bamboo. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Atlassian Bamboo',
  names: 'bamboo_url enable_ssl_verification build_key username password push_events use_inherited_settings',
  demands: {
    bamboo_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'bamboo_url',
  reasons: {
    bamboo_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Atlassian Bamboo as a Standard Schema. */
export const schema: SettingsSchema<BambooSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Atlassian Bamboo, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Atlassian Bamboo',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<BambooSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Atlassian Bamboo. */
export const parse: Parse<BambooSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'enable_ssl_verification push_events use_inherited_settings',
});
