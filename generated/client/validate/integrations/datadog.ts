// Generated from spec/ by `npm run generate`. Do not edit.
import type { DatadogSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/datadog.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Datadog. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
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
});

/** The settings of Datadog as a Standard Schema. */
export const schema: SettingsSchema<DatadogSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Datadog, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Datadog',
  fields: [{ name: 'archive_trace_events', since: '15.3' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DatadogSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Datadog. */
export const parse: Parse<DatadogSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'datadog_ci_visibility archive_trace_events pipeline_events push_events merge_requests_events note_events tag_push_events use_inherited_settings',
});
