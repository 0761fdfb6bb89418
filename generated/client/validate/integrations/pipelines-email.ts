// Generated from spec/ by `npm run generate`. Do not edit.
import type { PipelinesEmailSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/pipelines-email.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Pipeline status emails. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Pipeline status emails',
  names: 'recipients notify_only_broken_pipelines branches_to_be_notified notify_only_default_branch notify_only_when_pipeline_status_changes notify_child_pipelines pipeline_events use_inherited_settings',
  demands: {
    recipients: 'contain at most 30 email addresses',
  },
});

/** The settings of Pipeline status emails as a Standard Schema. */
export const schema: SettingsSchema<PipelinesEmailSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Pipeline status emails, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Pipeline status emails',
  fields: [{ name: 'notify_child_pipelines', since: '19.0' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<PipelinesEmailSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Pipeline status emails. */
export const parse: Parse<PipelinesEmailSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_default_branch notify_only_when_pipeline_status_changes notify_child_pipelines pipeline_events use_inherited_settings',
});
