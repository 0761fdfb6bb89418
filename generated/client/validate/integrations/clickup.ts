// Generated from spec/ by `npm run generate`. Do not edit.
import type { ClickupSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/clickup.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of ClickUp. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'ClickUp',
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

/** The settings of ClickUp as a Standard Schema. */
export const schema: SettingsSchema<ClickupSettings> = /* @__PURE__ */ createSchema(validate);
