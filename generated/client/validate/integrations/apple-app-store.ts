// Generated from spec/ by `npm run generate`. Do not edit.
import type { AppleAppStoreSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/apple-app-store.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Apple App Store Connect',
  names: 'app_store_issuer_id app_store_key_id app_store_private_key_file_name app_store_private_key app_store_protected_refs use_inherited_settings',
  demands: {
    app_store_issuer_id: 'be a UUID in lower-case letters',
    app_store_key_id: 'consist of capital letters and digits, with at least one of each',
  },
};

/** Finds everything that is wrong with settings of Apple App Store Connect, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Apple App Store Connect, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<AppleAppStoreSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Apple App Store Connect for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Apple App Store Connect',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Apple App Store Connect for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<AppleAppStoreSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Apple App Store Connect. */
export const parse: Parse<AppleAppStoreSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'app_store_protected_refs use_inherited_settings',
});
