// Generated from spec/ by `npm run generate`. Do not edit.
import type { DiscordSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/discord.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Discord Notifications',
  names: 'webhook notify_only_broken_pipelines notify_only_when_pipeline_status_changes branches_to_be_notified push_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events tag_push_events pipeline_events wiki_page_events deployment_events group_confidential_mentions_events group_mentions_events confidential_issue_channel confidential_note_channel deployment_channel group_confidential_mentions_channel group_mentions_channel issue_channel merge_request_channel note_channel pipeline_channel push_channel tag_push_channel wiki_page_channel incident_channel vulnerability_channel use_inherited_settings',
  demands: {
    webhook: 'be an address that begins with `https://discord.com`',
    confidential_issue_channel: 'be an address that begins with `https://discord.com`',
    confidential_note_channel: 'be an address that begins with `https://discord.com`',
    deployment_channel: 'be an address that begins with `https://discord.com`',
    issue_channel: 'be an address that begins with `https://discord.com`',
    merge_request_channel: 'be an address that begins with `https://discord.com`',
    note_channel: 'be an address that begins with `https://discord.com`',
    pipeline_channel: 'be an address that begins with `https://discord.com`',
    push_channel: 'be an address that begins with `https://discord.com`',
    tag_push_channel: 'be an address that begins with `https://discord.com`',
    wiki_page_channel: 'be an address that begins with `https://discord.com`',
  },
};

/** Finds everything that is wrong with settings of Discord Notifications, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Discord Notifications, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<DiscordSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Discord Notifications for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Discord Notifications',
  fields: [{ name: 'confidential_issue_channel', since: '16.3' }, { name: 'confidential_note_channel', since: '16.3' }, { name: 'deployment_channel', since: '16.3' }, { name: 'issue_channel', since: '16.3' }, { name: 'merge_request_channel', since: '16.3' }, { name: 'note_channel', since: '16.3' }, { name: 'pipeline_channel', since: '16.3' }, { name: 'push_channel', since: '16.3' }, { name: 'tag_push_channel', since: '16.3' }, { name: 'wiki_page_channel', since: '16.3' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Discord Notifications for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DiscordSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Discord Notifications. */
export const parse: Parse<DiscordSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'notify_only_broken_pipelines notify_only_when_pipeline_status_changes push_events issues_events confidential_issues_events merge_requests_events note_events confidential_note_events tag_push_events pipeline_events wiki_page_events deployment_events group_confidential_mentions_events group_mentions_events use_inherited_settings',
});
