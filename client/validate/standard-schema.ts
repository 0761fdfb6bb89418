/**
 * Settings as Standard Schema version 1 (https://standardschema.dev), which form and RPC libraries accept.
 */
import type { Problem, Validate } from './types.js';

/** A Standard Schema for the settings of an integration. */
export interface SettingsSchema<Settings> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'gitlab-integrations';
    /** The given settings, or the problems with them; `libraryOptions` are those of `validate`. */
    readonly validate: (
      settings: unknown,
      options?: { readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined },
    ) => { readonly value: Settings; readonly issues?: undefined } | { readonly issues: readonly Problem[] };
    /** For types only; it never has a value. */
    readonly types?: { readonly input: Settings; readonly output: Settings } | undefined;
  };
}

/** The schema of the settings that a validation accepts. */
export function createSchema<Settings>(validate: Validate): SettingsSchema<Settings> {
  return {
    '~standard': {
      version: 1,
      vendor: 'gitlab-integrations',
      validate: (settings, { libraryOptions = {} } = {}) => {
        const { allowLocalAddresses } = libraryOptions;
        const issues = validate(settings, { allowLocalAddresses: allowLocalAddresses === true });
        // The types and the validators are generated from the same fields.
        return issues.length === 0 ? { value: settings as Settings } : { issues };
      },
    },
  };
}
