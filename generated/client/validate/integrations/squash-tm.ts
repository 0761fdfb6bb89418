// Generated from spec/ by `npm run generate`. Do not edit.
import type { SquashTmSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/squash-tm.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Squash TM. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Squash TM',
  names: 'url token issues_events confidential_issues_events use_inherited_settings',
  demands: {
    url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Squash TM as a Standard Schema. */
export const schema: SettingsSchema<SquashTmSettings> = /* @__PURE__ */ createSchema(validate);
