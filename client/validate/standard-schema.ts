/**
 * Settings as Standard Schema version 1 (https://standardschema.dev), which form and RPC libraries accept.
 */
import type { Problem, Validate, ValidateBySlugOptions } from './types.js';
import type { VersionProblems } from './versions.js';

/** A Standard Schema for the settings of an integration. */
export interface SettingsSchema<Settings> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'gitlab-integrations';
    /** The given settings, or the problems with them; `libraryOptions` are those of `validate`. */
    readonly validate: (settings: unknown, options?: SchemaOptions) => SchemaResult<Settings>;
    /** For types only; it never has a value. */
    readonly types?: { readonly input: Settings; readonly output: Settings } | undefined;
  };
}

/** What a library may pass on. */
export interface SchemaOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

export type SchemaResult<Settings> =
  | { readonly value: Settings; readonly issues?: undefined }
  | { readonly issues: readonly Problem[] };

/**
 * Returns the schema of the settings that one server takes, for libraries that pass no `libraryOptions` on;
 * those that do may say `gitlab` there.
 *
 * @example
 * const form = useForm({ resolver: standardSchemaResolver(schemaFor({ gitlab: '18.9' })) });
 */
export type SchemaFor<Settings> = (server: Omit<ValidateBySlugOptions, 'level'>) => SettingsSchema<Settings>;

/** The schema of the settings that a validation accepts. */
export function createSchema<Settings>(validate: Validate): SettingsSchema<Settings> {
  return {
    '~standard': {
      version: 1,
      vendor: 'gitlab-integrations',
      validate: (settings, { libraryOptions = {} } = {}) => {
        const { allowLocalAddresses, partial } = libraryOptions;
        const own = { allowLocalAddresses: allowLocalAddresses === true, partial: partial === true };
        return resultOf(settings, validate(settings, own));
      },
    },
  };
}

/** The schemas of the settings that single servers take. */
export function createSchemaFor<Settings>(
  { '~standard': standard }: SettingsSchema<Settings>,
  versionProblems: VersionProblems,
): SchemaFor<Settings> {
  return (server) => ({
    '~standard': {
      ...standard,
      validate: (settings, options) => {
        const libraryOptions = { ...server, ...options?.libraryOptions };
        const { gitlab, partial } = libraryOptions;
        const { issues = [] } = standard.validate(settings, { libraryOptions });
        const lacks = gitlab === undefined ? [] : versionProblems(settings, gitlab, { partial });
        return resultOf(settings, [...lacks, ...issues]);
      },
    },
  });
}

function resultOf<Settings>(settings: unknown, issues: readonly Problem[]): SchemaResult<Settings> {
  // The types and the validators are generated from the same fields.
  return issues.length === 0 ? { value: settings as Settings } : { issues };
}
