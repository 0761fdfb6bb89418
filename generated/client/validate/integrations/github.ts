// Generated from spec/ by `npm run generate`. Do not edit.
import type { GithubSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/github.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of GitHub. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'GitHub',
  names: 'token repository_url static_context pipeline_events use_inherited_settings',
  demands: {
    repository_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'repository_url',
  reasons: {
    repository_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of GitHub as a Standard Schema. */
export const schema: SettingsSchema<GithubSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of GitHub, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'GitHub',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GithubSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitHub. */
export const parse: Parse<GithubSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'static_context pipeline_events use_inherited_settings',
});
