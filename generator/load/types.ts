// Generated from spec/schema/ by `npm run source-types`. Do not edit.

/** The catalog as written in `spec/`, file by file. */

/** Not in the Community Edition. */
export type Edition = 'ee';
export type Scalar = string | number | boolean;
export type OperationKind = 'list' | 'set' | 'get' | 'disable';
export type Level = 'project' | 'group';
/** What can have it. Default: projects and groups. */
export type Levels = readonly Level[];
/** The format of the body: {error}, {message}, {error, error_description}, {message: {error}}, or plain text. */
export type ErrorShape = 'parameter' | 'server' | 'token' | 'limit' | 'text';
/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
export type SharedFieldSource = FieldSource & {
  readonly name?: never;
  readonly erratum?: never;
};
/** One setting of an integration: what GitLab accepts, stores and returns. */
export type FieldSource = FieldKeys & {
  /** Type in which GitLab stores the value. */
  readonly type: FieldType;
  /** What the setting is or does, in one sentence of our own. */
  readonly description: string;
};
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]';
export type KnownValueSource = Scalar | DatedValue;
/** Lowest tier that has it. Default: free. */
export type PaidTier = 'premium' | 'ultimate';
export type Group = 'connection' | 'behaviour' | 'triggers' | 'channels';
export type NoteSource = string | DatedNote;
/** Further facts, one sentence each. */
export type Notes = readonly NoteSource[];
/** What only the server can check, one sentence each. */
export type ServerChecks = readonly string[];
export type FieldEntry = UseEntry | SetEntry | NameEntry;
/** A field of fields.yaml; other keys override it. */
export type UseEntry = FieldKeys & {
  readonly use: string;
};
/** A setting that only this integration has. */
export type NameEntry = FieldSource & {
  /** Name of the setting in requests. */
  readonly name: string;
};
/** One value, or several of which each will do. */
export type Choice = Scalar | readonly Scalar[];

/** What all integrations share. */
export interface ApiSource {
  /** Title of the description. */
  readonly title: string;
  /** Version of the catalog; the package has the same. */
  readonly version: string;
  /** GitLab versions whose facts were read whole, the oldest first. */
  readonly gitlabVersions: readonly string[];
  readonly summary: string;
  /** Introduction, in Markdown. */
  readonly description: string;
  readonly contact: Link;
  readonly license: {
    readonly name: string;
    /** SPDX identifier. */
    readonly identifier: string;
  };
  readonly documentation: {
    readonly description: string;
    readonly url: string;
  };
  readonly sources: readonly string[];
  readonly server: {
    readonly description: string;
    /** Of the server that speaks HTTP. */
    readonly withoutTls: string;
    /** Of the server whose path is a variable too. */
    readonly belowPath: string;
    /** Default of the variable for the host. */
    readonly host: string;
  };
  readonly security: {
    readonly privateToken: string;
    readonly bearer: string;
  };
  /** The path parameter that names the project. */
  readonly project: {
    /** Name in paths. */
    readonly name: 'id';
    readonly description: string;
    readonly examples: readonly (string | number)[];
  };
  /** The path parameter that names the group. */
  readonly group?: {
    /** Name in paths. */
    readonly name: 'id';
    /** First GitLab version with the integrations of groups. */
    readonly since?: string;
    /** What the introduction of the description says of groups, in Markdown. */
    readonly introduction?: string;
    readonly description: string;
    readonly examples: readonly (string | number)[];
  };
  readonly categories: {
    readonly [k: string]: {
      readonly title: string;
      readonly description: string;
    };
  };
  /** Texts of the operations, with `{title}` for the integration. */
  readonly operations: {
    readonly list: OperationTexts;
    readonly set: OperationTexts;
    readonly get: OperationTexts;
    readonly disable: OperationTexts;
  };
  readonly errata?: readonly ErratumSource[];
  /** What came with a version and belongs to no integration. */
  readonly changes?: readonly ChangeSource[];
  /** Properties of every response, apart from `slug` and `properties`. */
  readonly entity: {
    readonly [k: string]: EntityPropertySource;
  };
  readonly headers: {
    readonly [k: string]: HeaderSource;
  };
  /** Error responses, by name. */
  readonly responses: {
    readonly [k: string]: ResponseSource;
  };
}
export interface Link {
  readonly name: string;
  readonly url: string;
}
export interface OperationTexts {
  readonly summary: string;
  readonly description: string;
  /** The description for an integration whose app must be installed first, if different. */
  readonly requiresInstall?: string;
  /** Description of the successful response. */
  readonly success: string;
  /** What differs for a group. */
  readonly group?: {
    readonly summary: string;
    readonly description: string;
    /** The description for an integration whose app must be installed first, if different. */
    readonly requiresInstall?: string;
  };
}
/** A difference between the documentation page and GitLab. */
export interface ErratumSource {
  /** What the page is wrong about. */
  readonly subject: 'slug' | 'getPath' | 'title' | 'disable' | 'response' | 'description' | 'presence' | 'settings';
  /** Only the page of the group level prints it. Default: the page of the project level does. */
  readonly page?: 'group';
  /** What the page prints. */
  readonly printed: string;
  /** What GitLab does. */
  readonly actual: string;
  readonly evidence?: string;
  /** First version whose page prints it. */
  readonly since?: string;
  /** Last version whose page prints it. */
  readonly until?: string;
  readonly effect?: string;
}
/** Something that came with a version of GitLab. */
export interface ChangeSource {
  /** First version that has it. */
  readonly since: string;
  /** It may have come earlier, after the version that was read before. */
  readonly atLatest?: true;
  readonly text: string;
  readonly evidence: string;
}
export interface EntityPropertySource {
  readonly type: 'integer' | 'string' | 'boolean';
  readonly format?: 'date-time';
  readonly description: string;
  /** GitLab sometimes sends null. */
  readonly nullable?: true;
  /** Not sent by older servers or by Community Edition. */
  readonly optional?: true;
  readonly since?: string;
  readonly until?: string;
  readonly generallyAvailable?: string;
  readonly edition?: Edition;
  readonly example: Scalar;
}
export interface HeaderSource {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly example: string | number;
}
export interface ResponseSource {
  readonly status: number;
  /** The operations that can return it. */
  readonly operations: readonly OperationKind[];
  /** Restricts it to integrations with this key. */
  readonly only?: 'requiresInstall';
  /** The levels at which it is returned. Default: both. */
  readonly levels?: Levels;
  readonly description: string;
  readonly headers?: readonly string[];
  readonly examples?: {
    readonly [k: string]: {
      readonly shape: ErrorShape;
      readonly summary: string;
      readonly body: Json;
    };
  };
}
/** Settings that two or more integrations share, by name. */
export interface FieldsSource {
  readonly [k: string]: SharedFieldSource;
}
/** An entry that uses a shared field may replace each of them. */
export interface FieldKeys {
  /** Type in which GitLab stores the value. */
  readonly type?: FieldType;
  /** Must be sent with every PUT. */
  readonly required?: true;
  /** What the setting is or does, in one sentence of our own. */
  readonly description?: string;
  /** A second JSON type that GitLab accepts and stores as a string. */
  readonly acceptsAlso?: 'integer' | 'number' | 'boolean';
  /** Whether null clears the value. Default: true for optional strings and numbers. */
  readonly nullable?: boolean;
  /** The status with which the server refuses null, and so an empty string too: 400 from a check of its own, 500 from its database. Default: it takes them for a boolean. */
  readonly refusesNull?: 400 | 500;
  /** What the server saves for this boolean, whatever the request says: a value, or that of the setting of this name. */
  readonly savedAs?: boolean | string;
  /** `url`: an address that GitLab's own check accepts; `json`: a string that contains a JSON document; `re2`: a regular expression in the syntax of RE2. */
  readonly format?: 'url' | 'json' | 're2';
  /** ECMAScript regular expression, without look-around, that accepted values match. */
  readonly pattern?: string;
  /** What `pattern` demands, in words that continue `… must`. Default: messages show the pattern. */
  readonly patternMeaning?: string;
  readonly refused?: RefusedSource;
  /** With `format: url`: GitLab refuses letters outside ASCII, spaces and most brackets, because it parses the address to build a web hook. */
  readonly asciiOnly?: true;
  /** Minimum number of characters. */
  readonly minLength?: number;
  /** Maximum number of characters. */
  readonly maxLength?: number;
  /** Maximum number of items in an array. */
  readonly maxItems?: number;
  /** Value that the server uses for a new integration. Documentation only. */
  readonly default?: Json;
  /** Values that the settings form offers. */
  readonly knownValues?: readonly KnownValueSource[];
  /** The server rejects values other than `knownValues`. */
  readonly enforced?: true;
  /** Treated as a password by GitLab and never returned. */
  readonly secret?: true;
  /** Sensitive, although GitLab does not treat it as a password. */
  readonly credential?: true;
  /** Changing it drops stored secrets, unless the same request sends them again. */
  readonly clearsSecrets?: true;
  /** Where responses contain it. Default: in `properties`, or nowhere for a secret. */
  readonly returned?: 'never' | 'topLevel';
  /** Type in responses, if different from `type`. */
  readonly returnedType?: 'string' | 'boolean' | 'integer';
  /** First GitLab version that has the setting. */
  readonly since?: string;
  /** Last GitLab version that has the setting. */
  readonly until?: string;
  /** First version without a feature flag. */
  readonly generallyAvailable?: string;
  readonly tier?: PaidTier;
  readonly edition?: Edition;
  /** What has the setting. Default: all that can have the integration. */
  readonly levels?: Levels;
  /** Section of the form. Default: connection. */
  readonly group?: Group;
  /** Why it should not be used, and what to use instead. */
  readonly deprecated?: string;
  /** On the page, but dropped by the server. */
  readonly ignored?: {
    /** The setting to use instead. */
    readonly replacement?: string;
    /** The evidence that the server drops it. */
    readonly evidence?: string;
  };
  /** A value for examples. Secrets look like `<token>`. */
  readonly example?: Json;
  readonly notes?: Notes;
  readonly serverChecks?: ServerChecks;
  readonly erratum?: FieldErratumSource;
}
/** Strings that are refused although they match `pattern`, and why. */
export interface RefusedSource {
  /** ECMAScript regular expression, without look-around, that refused values match. */
  readonly pattern: string;
  /** Why they are refused. */
  readonly reason: string;
  /** GitLab accepts and stores them, to no effect; only the description refuses them. */
  readonly accepted?: true;
}
/** A known value that came or went. */
export interface DatedValue {
  readonly value: Scalar;
  /** First GitLab version that has the value. */
  readonly since?: string;
  /** Last GitLab version that has the value. */
  readonly until?: string;
}
/** A fact that came or went. */
export interface DatedNote {
  readonly text: string;
  /** First GitLab version of which it is true. */
  readonly since?: string;
  /** Last GitLab version of which it is true. */
  readonly until?: string;
}
/** What the page prints instead, with evidence. */
export interface FieldErratumSource {
  readonly printed:
    | 'absent'
    | {
        readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array of strings';
        readonly required?: boolean;
        readonly default?: string | number | boolean | null;
        /** The printed meaning, in our own words. */
        readonly description?: string;
      };
  /** A file of GitLab's source tree, or what was run. */
  readonly evidence?: string;
  /** First version whose page prints it. */
  readonly since?: string;
  /** Last version whose page prints it. */
  readonly until?: string;
  /** What happens to a request that follows the page. */
  readonly effect?: string;
}
/** Named, ordered lists of shared fields. */
export interface FieldSetsSource {
  readonly [k: string]: {
    readonly description: string;
    readonly fields: readonly string[];
  };
}
/** One GitLab integration. The file name is its slug. */
export interface IntegrationSource {
  /** Name that GitLab returns as `title`. */
  readonly title: string;
  /** Heading on the documentation page, if different from `title`. */
  readonly pageTitle?: string;
  /** What the integration does for a project, in one sentence of our own. */
  readonly description: string;
  /** Id of a category of api.yaml. */
  readonly category: string;
  /** GitLab's product documentation of the integration. */
  readonly documentation?: string;
  /** First GitLab version that has the integration. */
  readonly since?: string;
  /** First version without a feature flag. */
  readonly generallyAvailable?: string;
  /** Last GitLab version that has the integration. */
  readonly until?: string;
  readonly tier?: PaidTier;
  /** Where it is offered. Default: everywhere. */
  readonly offering?: readonly ('gitlab.com' | 'self-managed' | 'dedicated')[];
  readonly levels?: Levels;
  /** Stage of development. Default: generally available. */
  readonly status?: 'experiment' | 'beta';
  readonly edition?: Edition;
  /** Only available on development servers. */
  readonly developmentOnly?: true;
  /** Cannot be created through the API: an app must be installed first. */
  readonly requiresInstall?: true;
  /** Cannot be disabled through the API. */
  readonly disable?: false;
  /** Has no group or instance settings to inherit. */
  readonly inheritable?: false;
  /** Only one of this kind can be active in a project. */
  readonly exclusive?: 'issue-tracker' | 'third-party-wiki';
  /** Why GitLab advises against it, and what to use instead. */
  readonly deprecated?: string;
  readonly notes?: Notes;
  readonly serverChecks?: ServerChecks;
  /** Where the facts come from: the page's section and files of GitLab's source tree. */
  readonly sources?: readonly string[];
  /** The settings, in reading order. */
  readonly fields: readonly FieldEntry[];
  /** Requirements that depend on the value of another setting. */
  readonly conditions?: readonly ConditionSource[];
  /** Further named requests. `minimal` and `full` are generated. */
  readonly examples?: {
    readonly [k: string]: ExampleSource;
  };
  /** Where the page is wrong about the integration itself. */
  readonly errata?: readonly ErratumSource[];
}
/** All fields of a set of field-sets.yaml. */
export interface SetEntry {
  readonly set: string;
}
export interface ConditionSource {
  readonly description: string;
  /** First GitLab version that makes the requirement. */
  readonly since?: string;
  /** Last GitLab version that makes the requirement. */
  readonly until?: string;
  /** A test of one setting of the request. */
  readonly when: {
    readonly field: string;
    /** Sent with this value. */
    readonly is?: Scalar;
    /** Omitted or sent with another value. */
    readonly isNot?: Choice;
    /** true: sent as null or without a visible character; false: sent with a value. */
    readonly blank?: boolean;
    /** Sent with a value that matches this expression. */
    readonly matches?: string;
    /** Sent with a value that does not match this expression. */
    readonly matchesNot?: string;
  };
  /** Settings that must then be sent, and not blank. */
  readonly require?: readonly string[];
  /** Values that other settings must then have. */
  readonly expect?: {
    readonly [k: string]: Choice;
  };
  /** What the server answers, of no single setting (`base`), where that is known. */
  readonly message?: string;
}
export interface ExampleSource {
  /** What the example shows. */
  readonly summary: string;
  /** First GitLab version that accepts it. */
  readonly since?: string;
  /** Last GitLab version that accepts it. */
  readonly until?: string;
  /** The request body. */
  readonly settings: {
    readonly [k: string]: Json;
  };
}
/** Names under which people look for an integration, beside its slug and its titles. */
export interface OtherNamesSource {
  /** Further names of an integration, by its slug. How they are written does not matter. */
  readonly names: {
    readonly [k: string]: readonly string[];
  };
  /** Integrations that no project can have, by the slug that they have or had. */
  readonly absent: {
    readonly [k: string]: AbsentSource;
  };
}
export interface AbsentSource {
  /** Name that GitLab shows or showed. */
  readonly title: string;
  /** First GitLab version without it. Default: GitLab still has it, but not for projects. */
  readonly removed?: string;
  /** Why no project can have it, and what to use instead. */
  readonly description: string;
  /** Where the fact comes from: a URL, or a file of GitLab's source tree. */
  readonly source: string;
}
