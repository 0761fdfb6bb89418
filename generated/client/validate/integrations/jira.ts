// Generated from spec/ by `npm run generate`. Do not edit.
import type { JiraSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/jira.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Jira issues',
  names: 'url api_url username password jira_auth_type jira_issue_prefix jira_issue_regex jira_issue_transition_automatic jira_issue_transition_id comment_on_event_enabled issues_enabled project_keys vulnerabilities_enabled vulnerabilities_issuetype project_key customize_jira_issue_enabled jira_check_enabled jira_exists_check_enabled jira_assignee_check_enabled jira_status_check_enabled jira_allowed_statuses_as_string commit_events merge_requests_events use_inherited_settings',
  conditions: [
    { description: 'Basic authentication needs a user name.', since: '19.1' },
    { description: 'A service account of Jira Cloud needs the address of its API.', since: '19.1' },
    { description: 'Jira Cloud takes basic authentication or a service account.', since: '19.1', expected: { jira_auth_type: [0, 2] } },
    { description: 'Issues from vulnerabilities need an issue type and a project.' },
  ],
  examples: {
    jira_issue_transition_id: '11,31',
  },
  demands: {
    url: 'be a URL that begins with `http://` or `https://` in lower case',
    api_url: 'be a URL that begins with `http://` or `https://` in lower case',
    jira_issue_prefix: 'be a regular expression in the syntax of RE2, without look-around and back-references',
    jira_issue_regex: 'be a regular expression in the syntax of RE2, without look-around and back-references',
  },
  local: 'url api_url',
  reasons: {
    url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
    api_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Jira issues, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Jira issues, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<JiraSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Jira issues for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Jira issues',
  fields: [{ name: 'jira_auth_type', datedValues: [{ value: 2, since: '19.1' }] }, { name: 'issues_enabled', since: '17.0' }, { name: 'project_keys', since: '17.0' }, { name: 'use_inherited_settings', since: '17.2' }],
  formerConditions: [{ description: 'Basic authentication needs a user name.', until: '19.0', when: { field: 'jira_auth_type', isNot: 1 }, require: ['username'] }, { description: 'Jira Cloud takes basic authentication only.', until: '19.0', when: { field: 'url', matches: '^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)' }, expect: { jira_auth_type: 0 } }, { description: 'The API of Jira Cloud takes basic authentication only.', until: '19.0', when: { field: 'api_url', matches: '^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)' }, expect: { jira_auth_type: 0 } }],
});

/** The settings of Jira issues for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<JiraSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Jira issues. */
export const parse: Parse<JiraSettings> = /* @__PURE__ */ createParse(validate, {
  integer: 'jira_auth_type',
  boolean: 'jira_issue_transition_automatic comment_on_event_enabled vulnerabilities_enabled customize_jira_issue_enabled jira_check_enabled jira_exists_check_enabled jira_assignee_check_enabled jira_status_check_enabled commit_events merge_requests_events use_inherited_settings',
  'string[]': 'project_keys',
});
