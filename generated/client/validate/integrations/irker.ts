// Generated from spec/ by `npm run generate`. Do not edit.
import type { IrkerSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createVersionProblems, type VersionProblems } from '../../../../client/validate/versions.js';
import { check } from '../validators/irker.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../../client/validate/types.js';
export type { VersionProblems } from '../../../../client/validate/versions.js';

/** Finds everything that is wrong with settings of irker (IRC gateway). */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'irker (IRC gateway)',
  names: 'recipients default_irc_uri server_host server_port colorize_messages push_events use_inherited_settings',
  conditions: [
    { description: 'Recipients that are given by name only need the address of an IRC server.' },
  ],
});

/** The settings of irker (IRC gateway) as a Standard Schema. */
export const schema: SettingsSchema<IrkerSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds what a server of one version does not have of settings of irker (IRC gateway), or still requires. */
export const versionProblems: VersionProblems = /* @__PURE__ */ createVersionProblems({
  title: 'irker (IRC gateway)',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The same Standard Schema, with what a server of one version does not have: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<IrkerSettings> = /* @__PURE__ */ createSchemaFor(schema, versionProblems);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of irker (IRC gateway). */
export const parse: Parse<IrkerSettings> = /* @__PURE__ */ createParse(validate, {
  integer: 'server_port',
  boolean: 'colorize_messages push_events use_inherited_settings',
});
