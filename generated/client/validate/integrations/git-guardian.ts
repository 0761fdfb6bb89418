// Generated from spec/ by `npm run generate`. Do not edit.
import type { GitGuardianSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/git-guardian.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of GitGuardian. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'GitGuardian',
  names: 'token api_url use_inherited_settings',
  demands: {
    api_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    api_url: 'GitLab reaches GitGuardian by HTTPS only.',
  },
});

/** The settings of GitGuardian as a Standard Schema. */
export const schema: SettingsSchema<GitGuardianSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of GitGuardian, or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'GitGuardian',
  since: '16.9',
  fields: [{ name: 'api_url', since: '19.1' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GitGuardianSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitGuardian. */
export const parse: Parse<GitGuardianSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
