// Generated from spec/ by `npm run generate`. Do not edit.
import type { IrkerSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../standard-schema.js';
import type { Validate } from '../types.js';
import { createValidate } from '../validate.js';
import { check } from '../validators/irker.js';

export type { SettingsSchema } from '../standard-schema.js';
export type { Problem, Validate } from '../types.js';

/** Finds everything that is wrong with settings of irker (IRC gateway). */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'irker (IRC gateway)',
  names: 'recipients default_irc_uri server_host server_port colorize_messages push_events use_inherited_settings',
});

/** The settings of irker (IRC gateway) as a Standard Schema. */
export const schema: SettingsSchema<IrkerSettings> = /* @__PURE__ */ createSchema(validate);
