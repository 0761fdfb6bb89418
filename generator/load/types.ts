/**
 * The catalog as it stands in `spec/`, file by file. The JSON Schemas in `spec/schema/` say what each key means.
 */
/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Scalar = string | number | boolean;

/** Where a value stands inside a source file: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

export type SourceKind = 'api' | 'fields' | 'field-sets' | 'integration';

/** One file of `spec/`, read and parsed. */
export interface SourceFile {
  readonly kind: SourceKind;
  /** Path as it is shown to people. */
  readonly file: string;
  /** File name without `.yaml`: for an integration, its slug. */
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]';
export type Group = 'connection' | 'behaviour' | 'triggers' | 'channels';
export type Tier = 'free' | 'premium' | 'ultimate';

export interface PrintedField {
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: Json;
  readonly description?: string;
}

export interface FieldErratumSource {
  readonly printed: 'absent' | PrintedField;
  readonly evidence?: string;
  readonly effect?: string;
}

/** The keys that every kind of field may carry. */
export interface FieldSource {
  readonly type: FieldType;
  readonly required?: true;
  readonly description: string;
  readonly acceptsAlso?: 'integer' | 'number' | 'boolean';
  readonly nullable?: boolean;
  readonly format?: 'url' | 'json';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: Json;
  readonly knownValues?: readonly Scalar[];
  readonly enforced?: true;
  readonly secret?: true;
  readonly credential?: true;
  readonly clearsSecrets?: true;
  readonly returned?: 'never' | 'topLevel';
  readonly returnedType?: 'string' | 'boolean' | 'integer';
  readonly since?: string;
  readonly generallyAvailable?: string;
  readonly tier?: 'premium' | 'ultimate';
  readonly edition?: 'ee';
  readonly group?: Group;
  readonly deprecated?: string;
  readonly ignored?: { readonly replacement?: string; readonly evidence?: string };
  readonly example?: Json;
  readonly notes?: readonly string[];
  readonly erratum?: FieldErratumSource;
}

export type UseEntry = Partial<FieldSource> & { readonly use: string };
export type SetEntry = { readonly set: string };
export type NameEntry = FieldSource & { readonly name: string };
export type FieldEntry = UseEntry | SetEntry | NameEntry;

export interface ConditionSource {
  readonly description: string;
  readonly when: {
    readonly field: string;
    readonly is?: Scalar;
    readonly isNot?: Scalar;
    readonly blank?: boolean;
    readonly matches?: string;
  };
  readonly require?: readonly string[];
  readonly expect?: Readonly<Record<string, Scalar>>;
}

export interface ErratumSource {
  readonly subject: 'slug' | 'getPath' | 'title' | 'disable' | 'response' | 'description';
  readonly printed: string;
  readonly actual: string;
  readonly evidence?: string;
  readonly effect?: string;
}

export interface ExampleSource {
  readonly summary: string;
  readonly settings: Readonly<Record<string, Json>>;
}

export interface IntegrationSource {
  readonly title: string;
  readonly pageTitle?: string;
  readonly description: string;
  readonly category: string;
  readonly documentation?: string;
  readonly since?: string;
  readonly generallyAvailable?: string;
  readonly until?: string;
  readonly tier?: 'premium' | 'ultimate';
  readonly offering?: readonly string[];
  readonly status?: 'experiment' | 'beta';
  readonly edition?: 'ee';
  readonly developmentOnly?: true;
  readonly requiresInstall?: true;
  readonly disable?: false;
  readonly inheritable?: false;
  readonly exclusive?: 'issue-tracker' | 'third-party-wiki';
  readonly deprecated?: string;
  readonly notes?: readonly string[];
  readonly sources: readonly string[];
  readonly fields: readonly FieldEntry[];
  readonly conditions?: readonly ConditionSource[];
  readonly examples?: Readonly<Record<string, ExampleSource>>;
  readonly errata?: readonly ErratumSource[];
}

export type FieldsSource = Readonly<Record<string, FieldSource>>;
export type FieldSetsSource = Readonly<
  Record<string, { readonly description: string; readonly fields: readonly string[] }>
>;

export type OperationKind = 'list' | 'set' | 'get' | 'disable';
export type ErrorShape = 'parameter' | 'server' | 'token' | 'text';

export interface EntityPropertySource {
  readonly type: 'integer' | 'string' | 'boolean';
  readonly format?: 'date-time';
  readonly description: string;
  readonly nullable?: true;
  readonly optional?: true;
  readonly since?: string;
  readonly generallyAvailable?: string;
  readonly edition?: 'ee';
  readonly example: Scalar;
}

export interface ResponseSource {
  readonly status: number;
  readonly operations: readonly OperationKind[];
  readonly only?: 'requiresInstall';
  readonly description: string;
  readonly headers?: readonly string[];
  readonly examples?: Readonly<
    Record<string, { readonly shape: ErrorShape; readonly summary: string; readonly body: Json }>
  >;
}

export interface OperationTexts {
  readonly summary: string;
  readonly description: string;
  /** The description for an integration whose app has to be installed, where it differs. */
  readonly requiresInstall?: string;
  readonly success: string;
}

export interface ApiSource {
  readonly title: string;
  readonly version: string;
  readonly gitlabVersion: string;
  readonly summary: string;
  readonly description: string;
  readonly contact: { readonly name: string; readonly url: string };
  readonly license: { readonly name: string; readonly identifier: string };
  readonly documentation: { readonly description: string; readonly url: string };
  readonly sources: readonly string[];
  readonly server: { readonly url: string; readonly description: string; readonly host: string };
  readonly security: { readonly privateToken: string; readonly bearer: string };
  readonly project: {
    readonly name: string;
    readonly description: string;
    readonly examples: readonly (string | number)[];
  };
  readonly categories: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly operations: Readonly<Record<OperationKind, OperationTexts>>;
  readonly errata?: readonly ErratumSource[];
  readonly entity: Readonly<Record<string, EntityPropertySource>>;
  readonly headers: Readonly<
    Record<
      string,
      { readonly type: 'string' | 'integer'; readonly description: string; readonly example: Scalar }
    >
  >;
  readonly responses: Readonly<Record<string, ResponseSource>>;
}
