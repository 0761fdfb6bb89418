// Generated from spec/ by `npm run generate`. Do not edit.
import type { EmailsOnPushSettings } from '../../types.js';
import { createParse, type Parse } from '../../../../client/validate/parse.js';
import { createSchema, createSchemaFor, type SchemaFor, type SettingsSchema } from '../../../../client/validate/standard-schema.js';
import type { Facts, Validate } from '../../../../client/validate/types.js';
import { createValidate } from '../../../../client/validate/validate.js';
import { createValidateFor, type ValidateFor } from '../../../../client/validate/versions.js';
import { check } from '../validators/emails-on-push.js';

export type { Parse, Parsed } from '../../../../client/validate/parse.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateOptions } from '../../../../client/validate/types.js';
export type { ValidateFor } from '../../../../client/validate/versions.js';

const facts: Facts = {
  title: 'Emails on push',
  names: 'recipients disable_diffs send_from_committer_email branches_to_be_notified push_events tag_push_events use_inherited_settings',
  demands: {
    recipients: 'contain at most 750 email addresses',
  },
  reasons: {
    recipients: 'GitLab splits this list at white space only, so addresses joined by commas reach nobody.',
  },
};

/** Finds everything that is wrong with settings of Emails on push, as the newest version takes them. */
export const validate: Validate = /* @__PURE__ */ createValidate(check, facts);

/** The settings of Emails on push, as the newest version takes them, as a Standard Schema; `schemaFor` has those of other versions. */
export const schema: SettingsSchema<EmailsOnPushSettings> = /* @__PURE__ */ createSchema(validate);

/** Finds everything that is wrong with settings of Emails on push for one server: `validateFor(settings, { gitlab: '18.9' })`. */
export const validateFor: ValidateFor = /* @__PURE__ */ createValidateFor(check, facts, {
  title: 'Emails on push',
  fields: [{ name: 'use_inherited_settings', since: '17.2' }],
});

/** The settings of Emails on push for one server, as a Standard Schema: `schemaFor({ gitlab: '18.9' })`. */
export const schemaFor: SchemaFor<EmailsOnPushSettings> = /* @__PURE__ */ createSchemaFor(validateFor);

/** Converts values such as `'yes'` or `'1'`, from YAML or the environment, to settings of Emails on push. */
export const parse: Parse<EmailsOnPushSettings> = /* @__PURE__ */ createParse(validate, {
  boolean: 'disable_diffs send_from_committer_email push_events tag_push_events use_inherited_settings',
});
