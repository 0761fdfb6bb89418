// Generated from spec/ by `npm run generate`. Do not edit.
import type { MicrosoftTeamsSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/microsoft-teams.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Microsoft Teams notifications. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Microsoft Teams notifications',
  names: 'webhook notify_only_broken_pipelines notify_only_when_pipeline_status_changes branches_to_be_notified notify_only_default_branch push_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events tag_push_events pipeline_events wiki_page_events use_inherited_settings',
  demands: {
    webhook: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'webhook',
  reasons: {
    webhook: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Microsoft Teams notifications as a Standard Schema. */
export const schema: SettingsSchema<MicrosoftTeamsSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Microsoft Teams notifications, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Microsoft Teams notifications',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<MicrosoftTeamsSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Microsoft Teams notifications. */
export const parse: Parse<MicrosoftTeamsSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_when_pipeline_status_changes notify_only_default_branch push_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events tag_push_events pipeline_events wiki_page_events use_inherited_settings',
});
