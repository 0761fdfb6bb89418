// Generated from spec/ by `npm run generate`. Do not edit.
import type { TeamcitySettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/teamcity.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of JetBrains TeamCity. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'JetBrains TeamCity',
  names: 'teamcity_url enable_ssl_verification build_type username password push_events merge_requests_events use_inherited_settings',
  demands: {
    teamcity_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    teamcity_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of JetBrains TeamCity as a Standard Schema. */
export const schema: SettingsSchema<TeamcitySettings> = /* @__PURE__ */ createSchema(validate);
