// Generated from spec/ by `npm run generate`. Do not edit.
import type { JenkinsSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/jenkins.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Jenkins',
  names: 'jenkins_url enable_ssl_verification project_name username password push_events merge_requests_events tag_push_events use_inherited_settings',
  conditions: [
    { description: 'A user name needs a password.' },
    { description: 'A password needs a user name.' },
  ],
  demands: {
    jenkins_url: 'be a URL that begins with `http://` or `https://` in lower case',
    project_name: 'be written as in a URL, with `%20` for a space',
  },
  local: 'jenkins_url',
  reasons: {
    jenkins_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Jenkins, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Jenkins, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<JenkinsSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Jenkins for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Jenkins',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Jenkins for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<JenkinsSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Jenkins. */
export const parse: Parse<JenkinsSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'enable_ssl_verification push_events merge_requests_events tag_push_events use_inherited_settings',
});
