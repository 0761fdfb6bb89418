// Generated from spec/ by `npm run generate`. Do not edit.
import type { GitlabSlackApplicationSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/gitlab-slack-application.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'GitLab for Slack app',
  names: 'channel notify_only_broken_pipelines notify_only_when_pipeline_status_changes branches_to_be_notified notify_only_default_branch labels_to_be_notified labels_to_be_notified_behavior alert_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events deployment_events incidents_events pipeline_events push_events tag_push_events vulnerability_events wiki_page_events incident_events push_channel issue_channel confidential_issue_channel merge_request_channel note_channel confidential_note_channel tag_push_channel pipeline_channel wiki_page_channel deployment_channel incident_channel vulnerability_channel alert_channel use_inherited_settings',
  demands: {
    channel: 'name at most 10 channels, separated by commas',
    push_channel: 'name at most 10 channels, separated by commas',
    issue_channel: 'name at most 10 channels, separated by commas',
    confidential_issue_channel: 'name at most 10 channels, separated by commas',
    merge_request_channel: 'name at most 10 channels, separated by commas',
    note_channel: 'name at most 10 channels, separated by commas',
    confidential_note_channel: 'name at most 10 channels, separated by commas',
    tag_push_channel: 'name at most 10 channels, separated by commas',
    pipeline_channel: 'name at most 10 channels, separated by commas',
    wiki_page_channel: 'name at most 10 channels, separated by commas',
    deployment_channel: 'name at most 10 channels, separated by commas',
    incident_channel: 'name at most 10 channels, separated by commas',
    vulnerability_channel: 'name at most 10 channels, separated by commas',
    alert_channel: 'name at most 10 channels, separated by commas',
  },
};

/** Finds everything that is wrong with settings of GitLab for Slack app, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of GitLab for Slack app, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<GitlabSlackApplicationSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of GitLab for Slack app for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'GitLab for Slack app',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of GitLab for Slack app for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GitlabSlackApplicationSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitLab for Slack app. */
export const parse: Parse<GitlabSlackApplicationSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_when_pipeline_status_changes notify_only_default_branch alert_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events deployment_events incidents_events pipeline_events push_events tag_push_events vulnerability_events wiki_page_events incident_events use_inherited_settings',
});
