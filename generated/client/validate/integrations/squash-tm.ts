// Generated from spec/ by `npm run generate`. Do not edit.
import type { SquashTmSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/squash-tm.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateOptions } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Squash TM. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Squash TM',
  names: 'url token issues_events confidential_issues_events use_inherited_settings',
  demands: {
    url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  local: 'url',
  reasons: {
    url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Squash TM as a Standard Schema. */
export const schema: SettingsSchema<SquashTmSettings> = /* @__PURE__ */ createSchema(validate);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Squash TM. */
export const parse: Parse<SquashTmSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'issues_events confidential_issues_events use_inherited_settings',
});
