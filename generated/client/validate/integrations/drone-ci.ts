// Generated from spec/ by `npm run generate`. Do not edit.
import type { DroneCiSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/drone-ci.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of Drone. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Drone',
  names: 'token drone_url enable_ssl_verification push_events merge_requests_events tag_push_events use_inherited_settings',
  demands: {
    drone_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'drone_url',
  reasons: {
    drone_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Drone as a Standard Schema. */
export const schema: SettingsSchema<DroneCiSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of Drone, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'Drone',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DroneCiSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Drone. */
export const parse: Parse<DroneCiSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'enable_ssl_verification push_events merge_requests_events tag_push_events use_inherited_settings',
});
