// Generated from spec/ by `npm run generate`. Do not edit.
import type { PackagistSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/packagist.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Packagist',
  names: 'username token server push_events merge_requests_events tag_push_events use_inherited_settings',
  demands: {
    server: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'server',
  reasons: {
    server: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
};

/** Finds everything that is wrong with settings of Packagist, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Packagist, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<PackagistSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Packagist for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Packagist',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Packagist for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<PackagistSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Packagist. */
export const parse: Parse<PackagistSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'push_events merge_requests_events tag_push_events use_inherited_settings',
});
