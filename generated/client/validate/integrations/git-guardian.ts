// Generated from spec/ by `npm run generate`. Do not edit.
import type { GitGuardianSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/git-guardian.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'GitGuardian',
  names: 'token api_url use_inherited_settings',
  demands: {
    api_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    api_url: 'GitLab reaches GitGuardian by HTTPS only.',
  },
};

/** Finds everything that is wrong with settings of GitGuardian, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of GitGuardian, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<GitGuardianSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of GitGuardian for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'GitGuardian',
  since: '16.9',
  fields: [{ name: 'api_url', since: '19.1' }, { name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of GitGuardian for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<GitGuardianSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of GitGuardian. */
export const parse: Parse<GitGuardianSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
