// Generated from spec/ by `npm run generate`. Do not edit.
import type { DatadogSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/datadog.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Datadog',
  names: 'api_key datadog_ci_visibility api_url datadog_env datadog_service datadog_site datadog_tags archive_trace_events pipeline_events push_events merge_requests_events note_events tag_push_events use_inherited_settings',
  conditions: [
    { description: 'Job logs are collected only together with pipeline data.', expected: { datadog_ci_visibility: [true] } },
    { description: 'A blank Datadog site needs a complete address in its place.' },
  ],
  examples: {
    api_key: 'your_api_key',
    datadog_site: 'datadoghq.com',
    datadog_tags: 'team:web\nregion:eu',
  },
  demands: {
    api_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'api_url',
  reasons: {
    api_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Datadog, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Datadog, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<DatadogSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Datadog for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Datadog',
  fields: [{ name: 'archive_trace_events', since: '15.3' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Datadog for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DatadogSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Datadog. */
export const parse: Parse<DatadogSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'datadog_ci_visibility archive_trace_events pipeline_events push_events merge_requests_events note_events tag_push_events use_inherited_settings',
});
