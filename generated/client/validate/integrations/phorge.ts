// Generated from spec/ by `npm run generate`. Do not edit.
import type { PhorgeSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/phorge.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Phorge. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Phorge',
  names: 'project_url issues_url push_events use_inherited_settings',
  demands: {
    project_url: 'be a URL that begins with `http://` or `https://` in lower case',
    issues_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    project_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
    issues_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Phorge as a Standard Schema. */
export const schema: SettingsSchema<PhorgeSettings> = /* @__PURE__ */ createSchema(validate);
