/**
 * Settings as Standard Schema version 1 (https://standardschema.dev), which form and RPC libraries accept.
 */
import type { Problem, ServerOptions, Validate } from './types.js';
import type { ValidateFor } from './versions.js';

/** A Standard Schema for the settings of an integration. */
export interface SettingsSchema<Settings> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'gitlab-integrations';
    /** The given settings, or the problems with them. */
    readonly validate: (settings: unknown, options?: SchemaOptions) => SchemaResult<Settings>;
    /** For types only; it never has a value. */
    readonly types?: { readonly input: Settings; readonly output: Settings } | undefined;
  };
}

/** What a library may pass on: `allowLocalAddresses`, `partial`, and `gitlab` to a schema of `schemaFor`. */
export interface SchemaOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

export type SchemaResult<Settings> =
  | { readonly value: Settings; readonly issues?: undefined }
  | { readonly issues: readonly Problem[] };

/**
 * Returns the schema of the settings that one server takes. What a library passes on as `libraryOptions` wins.
 *
 * @example
 * const form = useForm({ resolver: standardSchemaResolver(schemaFor({ gitlab: '18.9' })) });
 */
export type SchemaFor<Settings> = (server: ServerOptions) => SettingsSchema<Settings>;

/** The schema of the settings that the newest version takes. */
export function createSchema<Settings>(validate: Validate): SettingsSchema<Settings> {
  return schemaOf((settings, { allowLocalAddresses, partial }) =>
    validate(settings, { allowLocalAddresses: allowLocalAddresses === true, partial: partial === true }),
  );
}

/** The schemas of the settings that single servers take. */
export function createSchemaFor<Settings>(validateFor: ValidateFor): SchemaFor<Settings> {
  return (server) => schemaOf((settings, options) => validateFor(settings, { ...server, ...options }));
}

function schemaOf<Settings>(
  validate: (settings: unknown, options: Readonly<Record<string, unknown>>) => readonly Problem[],
): SettingsSchema<Settings> {
  return {
    '~standard': {
      version: 1,
      vendor: 'gitlab-integrations',
      validate: (settings, { libraryOptions = {} } = {}) => {
        const issues = validate(settings, libraryOptions);
        // The types and the validators are generated from the same fields.
        return issues.length === 0 ? { value: settings as Settings } : { issues };
      },
    },
  };
}
