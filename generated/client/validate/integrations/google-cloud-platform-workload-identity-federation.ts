// Generated from spec/ by `npm run generate`. Do not edit.
import type { GoogleCloudPlatformWorkloadIdentityFederationSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/google-cloud-platform-workload-identity-federation.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateOptions } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Google Cloud IAM. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Google Cloud IAM',
  names: 'workload_identity_federation_project_id workload_identity_federation_project_number workload_identity_pool_id workload_identity_pool_provider_id use_inherited_settings',
  examples: {
    workload_identity_federation_project_id: 'demo-project-1234',
    workload_identity_federation_project_number: '123456789012',
    workload_identity_pool_id: 'gitlab-pool',
    workload_identity_pool_provider_id: 'gitlab-provider',
  },
});

/** The settings of Google Cloud IAM as a Standard Schema. */
export const schema: SettingsSchema<GoogleCloudPlatformWorkloadIdentityFederationSettings> = /* @__PURE__ */ createSchema(validate);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Google Cloud IAM. */
export const parse: Parse<GoogleCloudPlatformWorkloadIdentityFederationSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
