// Generated from spec/ by `npm run generate`. Do not edit.
import type { EwmSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/ewm.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of EWM. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'EWM',
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
});

/** The settings of EWM as a Standard Schema. */
export const schema: SettingsSchema<EwmSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of EWM, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'EWM',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<EwmSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of EWM. */
export const parse: Parse<EwmSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'push_events use_inherited_settings',
});
