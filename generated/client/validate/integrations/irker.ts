// Generated from spec/ by `npm run generate`. Do not edit.
import type { IrkerSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/irker.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'irker (IRC gateway)',
  names: 'recipients default_irc_uri server_host server_port colorize_messages push_events use_inherited_settings',
  conditions: [
    { description: 'Recipients that are given by name only need the address of an IRC server.' },
  ],
};

/** Finds everything that is wrong with settings of irker (IRC gateway), as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of irker (IRC gateway), as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<IrkerSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of irker (IRC gateway) for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'irker (IRC gateway)',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of irker (IRC gateway) for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<IrkerSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of irker (IRC gateway). */
export const parse: Parse<IrkerSettings> = /* @__PURE__ */ createParse(validate, {
  integer: 'server_port',
  boolean: 'colorize_messages push_events use_inherited_settings',
});
