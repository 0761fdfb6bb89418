// Generated from spec/ by `npm run generate`. Do not edit.
import type { DiffblueCoverSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/diffblue-cover.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Diffblue Cover',
  names: 'diffblue_license_key diffblue_access_token_name diffblue_access_token_secret use_inherited_settings',
};

/** Finds everything that is wrong with settings of Diffblue Cover, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Diffblue Cover, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<DiffblueCoverSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Diffblue Cover for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Diffblue Cover',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Diffblue Cover for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<DiffblueCoverSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Diffblue Cover. */
export const parse: Parse<DiffblueCoverSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'use_inherited_settings',
});
