// Generated from spec/ by `npm run generate`. Do not edit.
import type { GithubSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/github.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of GitHub. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'GitHub',
  names: 'token repository_url static_context pipeline_events use_inherited_settings',
  demands: {
    repository_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    repository_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of GitHub as a Standard Schema. */
export const schema: SettingsSchema<GithubSettings> = /* @__PURE__ */ createSchema(validate);
