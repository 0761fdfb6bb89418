// Generated from spec/ by `npm run generate`. Do not edit.
import type { JiraCloudAppSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/jira-cloud-app.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'GitLab for Jira Cloud app',
  names: 'jira_cloud_app_service_ids jira_cloud_app_enable_deployment_gating jira_cloud_app_deployment_gating_environments use_inherited_settings',
  conditions: [
    { description: 'Deployment gating needs at least one environment tier.' },
  ],
  examples: {
    jira_cloud_app_service_ids: 'b:serviceone=,b:servicetwo=',
    jira_cloud_app_deployment_gating_environments: 'production,staging',
  },
};

/** Finds everything that is wrong with settings of GitLab for Jira Cloud app, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of GitLab for Jira Cloud app, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<JiraCloudAppSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of GitLab for Jira Cloud app for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'GitLab for Jira Cloud app',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of GitLab for Jira Cloud app for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<JiraCloudAppSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitLab for Jira Cloud app. */
export const parse: Parse<JiraCloudAppSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'jira_cloud_app_enable_deployment_gating use_inherited_settings',
});
