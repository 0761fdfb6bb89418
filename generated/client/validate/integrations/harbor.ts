// Generated from spec/ by `npm run generate`. Do not edit.
import type { HarborSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/harbor.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Harbor. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Harbor',
  names: 'url project_name username password use_inherited_settings',
  examples: {
    project_name: 'demo',
    password: 'your-password',
  },
  demands: {
    url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Harbor as a Standard Schema. */
export const schema: SettingsSchema<HarborSettings> = /* @__PURE__ */ createSchema(validate);
