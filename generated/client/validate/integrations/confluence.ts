// Generated from spec/ by `npm run generate`. Do not edit.
import type { ConfluenceSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/confluence.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateOptions } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Confluence Workspace. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Confluence Workspace',
  names: 'confluence_url use_inherited_settings',
  demands: {
    confluence_url: 'be an address on `atlassian.net` with a path that begins with `/wiki`',
  },
});

/** The settings of Confluence Workspace as a Standard Schema. */
export const schema: SettingsSchema<ConfluenceSettings> = /* @__PURE__ */ createSchema(validate);
