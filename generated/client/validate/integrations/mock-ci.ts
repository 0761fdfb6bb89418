// Generated from spec/ by `npm run generate`. Do not edit.
import type { MockCiSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/mock-ci.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of MockCI. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'MockCI',
  names: 'mock_service_url enable_ssl_verification push_events use_inherited_settings',
  demands: {
    mock_service_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'mock_service_url',
  reasons: {
    mock_service_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of MockCI as a Standard Schema. */
export const schema: SettingsSchema<MockCiSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of MockCI, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'MockCI',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<MockCiSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of MockCI. */
export const parse: Parse<MockCiSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'enable_ssl_verification push_events use_inherited_settings',
});
