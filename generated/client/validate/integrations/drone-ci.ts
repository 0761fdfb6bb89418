// Generated from spec/ by `npm run generate`. Do not edit.
import type { DroneCiSettings } from '../../types.js';
import { createSchema, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { check } from '../validators/drone-ci.js';

export type { SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, Validate } from '../../../../client/validate/types.js';

/** Finds everything that is wrong with settings of Drone. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, {
  title: 'Drone',
  names: 'token drone_url enable_ssl_verification push_events merge_requests_events tag_push_events use_inherited_settings',
  demands: {
    drone_url: 'be a URL that begins with `http://` or `https://` in lower case',
  },
  reasons: {
    drone_url: 'GitLab refuses addresses in its own network unless an administrator allows them.',
  },
});

/** The settings of Drone as a Standard Schema. */
export const schema: SettingsSchema<DroneCiSettings> = /* @__PURE__ */ createSchema(validate);
