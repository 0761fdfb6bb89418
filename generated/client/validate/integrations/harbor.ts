// Generated from spec/ by `npm run generate`. Do not edit.
import type { HarborSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/harbor.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Harbor. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Harbor',
  names: 'url project_name username password use_inherited_settings',
  examples: {
    project_name: 'demo',
    password: 'your-password',
  },
  demands: {
    url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'url',
  reasons: {
    url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Harbor as a Standard Schema. */
export const schema: SettingsSchema<HarborSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Harbor, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Harbor',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<HarborSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Harbor. */
export const parse: Parse<HarborSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
