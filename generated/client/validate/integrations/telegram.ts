// Generated from spec/ by `npm run generate`. Do not edit.
import type { TelegramSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/telegram.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Telegram',
  names: 'hostname token room thread notify_only_broken_pipelines notify_only_when_pipeline_status_changes branches_to_be_notified push_events issues_events confidential_issues_events merge_requests_events tag_push_events note_events confidential_note_events pipeline_events wiki_page_events incident_events vulnerability_events use_inherited_settings',
  demands: {
    hostname: 'be a URL that begins with `http://` or `https://` in lower case',
    thread: 'be an integer',
  },
  local: 'hostname',
  reasons: {
    hostname: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Telegram, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Telegram, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<TelegramSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Telegram for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Telegram',
  fields: [{ name: 'hostname', since: '17.1' }, { name: 'thread', since: '16.11' }, { name: 'branches_to_be_notified', since: '16.5' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Telegram for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<TelegramSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Telegram. */
export const parse: Parse<TelegramSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_when_pipeline_status_changes push_events issues_events confidential_issues_events merge_requests_events tag_push_events note_events confidential_note_events pipeline_events wiki_page_events incident_events vulnerability_events use_inherited_settings',
});
