// Generated from spec/ by `npm run generate`. Do not edit.
import type { PipelinesEmailSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/pipelines-email.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Pipeline status emails',
  names: 'recipients notify_only_broken_pipelines branches_to_be_notified notify_only_default_branch notify_only_when_pipeline_status_changes notify_child_pipelines pipeline_events use_inherited_settings',
  demands: {
    recipients: 'contain at most 30 email addresses',
  },
};

/** Finds everything that is wrong with settings of Pipeline status emails, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Pipeline status emails, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<PipelinesEmailSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Pipeline status emails for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Pipeline status emails',
  fields: [{ name: 'notify_child_pipelines', since: '19.0' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Pipeline status emails for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<PipelinesEmailSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Pipeline status emails. */
export const parse: Parse<PipelinesEmailSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_default_branch notify_only_when_pipeline_status_changes notify_child_pipelines pipeline_events use_inherited_settings',
});
