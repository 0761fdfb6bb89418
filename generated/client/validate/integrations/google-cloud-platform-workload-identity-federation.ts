// Generated from spec/ by `npm run generate`. Do not edit.
import type { GoogleCloudPlatformWorkloadIdentityFederationSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/google-cloud-platform-workload-identity-federation.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Google Cloud IAM',
  names: 'workload_identity_federation_project_id workload_identity_federation_project_number workload_identity_pool_id workload_identity_pool_provider_id use_inherited_settings',
  examples: {
    workload_identity_federation_project_id: 'demo-project-1234',
    workload_identity_federation_project_number: '123456789012',
    workload_identity_pool_id: 'gitlab-pool',
    workload_identity_pool_provider_id: 'gitlab-provider',
  },
};

/** Finds everything that is wrong with settings of Google Cloud IAM, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Google Cloud IAM, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<GoogleCloudPlatformWorkloadIdentityFederationSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Google Cloud IAM for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Google Cloud IAM',
  since: '16.10',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Google Cloud IAM for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GoogleCloudPlatformWorkloadIdentityFederationSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Google Cloud IAM. */
export const parse: Parse<GoogleCloudPlatformWorkloadIdentityFederationSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
