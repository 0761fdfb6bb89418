// Generated from spec/ by `npm run generate`. Do not edit.
import type { GithubSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/github.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'GitHub',
  names: 'token repository_url static_context pipeline_events use_inherited_settings',
  demands: {
    repository_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'repository_url',
  reasons: {
    repository_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of GitHub, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of GitHub, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<GithubSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of GitHub for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'GitHub',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of GitHub for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GithubSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitHub. */
export const parse: Parse<GithubSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'static_context pipeline_events use_inherited_settings',
});
