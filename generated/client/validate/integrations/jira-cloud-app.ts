// Generated from spec/ by `npm run generate`. Do not edit.
import type { JiraCloudAppSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/jira-cloud-app.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of GitLab for Jira Cloud app. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'GitLab for Jira Cloud app',
  names: 'jira_cloud_app_service_ids jira_cloud_app_enable_deployment_gating jira_cloud_app_deployment_gating_environments use_inherited_settings',
  conditions: [
    { description: 'Deployment gating needs at least one environment tier.' },
  ],
  examples: {
    jira_cloud_app_service_ids: 'b:serviceone=,b:servicetwo=',
    jira_cloud_app_deployment_gating_environments: 'production,staging',
  },
});

/** The settings of GitLab for Jira Cloud app as a Standard Schema. */
export const schema: SettingsSchema<JiraCloudAppSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of GitLab for Jira Cloud app, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'GitLab for Jira Cloud app',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<JiraCloudAppSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitLab for Jira Cloud app. */
export const parse: Parse<JiraCloudAppSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'jira_cloud_app_enable_deployment_gating use_inherited_settings',
});
