// Generated from spec/ by `npm run generate`. Do not edit.
import type { RedmineSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/redmine.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Redmine',
  names: 'new_issue_url project_url issues_url push_events use_inherited_settings',
  demands: {
    new_issue_url: 'be a URL that begins with `http://` or `https://` in lower case',
    project_url: 'be a URL that begins with `http://` or `https://` in lower case',
    issues_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'new_issue_url project_url issues_url',
  reasons: {
    new_issue_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
    project_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
    issues_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Redmine, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Redmine, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<RedmineSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Redmine for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Redmine',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Redmine for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<RedmineSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Redmine. */
export const parse: Parse<RedmineSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'push_events use_inherited_settings',
});
