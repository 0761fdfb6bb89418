/** The types of the catalog. Optional keys are omitted when they have their default, which each documents. */

/** The type in which GitLab stores a setting. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]';

/** A value of a setting. */
export type CatalogValue = string | number | boolean | null | readonly string[];

/** What an integration can be set on. */
export type Level = 'project' | 'group';

/** A level, and when it came. */
export interface CatalogLevel {
  readonly level: Level;
  /** First GitLab version that has its operations. Default: all versions that this catalog covers. */
  readonly since?: string;
}

/** The section of a form that a setting belongs to. */
export type FieldGroup = 'connection' | 'behaviour' | 'triggers' | 'channels';

/** When and where something is available. Versions are strings of the form `major.minor`. */
export interface CatalogAvailability {
  /** First GitLab version that has it. Default: all versions that this catalog covers. */
  readonly since?: string;
  /** First version that has it without a feature flag. Default: it never needed one. */
  readonly generallyAvailable?: string;
  /** Last version that has it. Default: it is still available. */
  readonly until?: string;
  /** Lowest tier that has it. Default: all tiers, including Free. */
  readonly tier?: 'premium' | 'ultimate';
  /** `ee`: not in the Community Edition. Default: all editions. */
  readonly edition?: 'ee';
}

/** A difference between GitLab's documentation page and GitLab. */
export interface CatalogErratum {
  /**
   * What it concerns, such as `type`, `required`, `default` or `presence` of a setting, or `slug` of an
   * integration.
   */
  readonly subject: string;
  /** Only the page of the group level prints it. Default: that of the project level does. */
  readonly page?: 'group';
  /** What the page prints. */
  readonly printed: string;
  /** What GitLab does. */
  readonly actual: string;
  /** The evidence: a file of GitLab's source tree, or what was run. */
  readonly evidence: string;
  /** First GitLab version whose page prints it. Default: every page that was compared. */
  readonly since?: string;
  /** Last GitLab version whose page prints it. Default: the newest page still does. */
  readonly until?: string;
  /** What happens to a request that follows the page, if known. */
  readonly effect?: string;
}

/** What the page prints about a setting where it differs from GitLab. Keys that agree are omitted. */
export interface DocumentedField {
  readonly type?: FieldType;
  readonly required?: boolean;
  readonly description?: string;
  /** Null: the page does not print one. */
  readonly default?: CatalogValue;
  /** The example, as a value of the printed type. */
  readonly example?: CatalogValue;
}

/** A known value of a setting that came or went. */
export interface CatalogDatedValue {
  readonly value: string | number | boolean;
  /** First GitLab version that has the value. Default: all versions that this catalog covers. */
  readonly since?: string;
  /** Last GitLab version that has the value. Default: it is still available. */
  readonly until?: string;
}

/** Strings that a setting must not have. */
export interface CatalogRefusal {
  /** ECMAScript regular expression (flag `u`) that they match. */
  readonly pattern: string;
  /** Why they are refused: one sentence, possibly with Markdown. */
  readonly reason: string;
  /** GitLab accepts and stores them, to no effect; only the description refuses them. Default: it refuses them. */
  readonly accepted?: true;
}

/** A setting of an integration. */
export interface CatalogField extends CatalogAvailability {
  /** Its name in requests and responses. */
  readonly name: string;
  readonly type: FieldType;
  /** A second JSON type that GitLab accepts and stores as a string. Default: none. */
  readonly acceptsAlso?: 'integer' | 'number' | 'boolean';
  /** Must be in every request that sets the integration. Default: optional. */
  readonly required?: true;
  /** Null clears the value. Default: null is rejected or has no effect. */
  readonly nullable?: true;
  /**
   * The status with which GitLab rejects null and an empty string: 400 from a check of its own, 500 from its
   * database. Default: it accepts null for a boolean.
   */
  readonly refusesNull?: 400 | 500;
  /**
   * What GitLab saves for a boolean, whatever the request says: a value, or that of the setting of this name.
   * Default: what the request says.
   */
  readonly savedAs?: boolean | string;
  /** What it is or does: one sentence, possibly with Markdown. */
  readonly description: string;
  /** Further facts, one sentence each, possibly with Markdown. Default: none. */
  readonly notes?: readonly string[];
  /** What only the server can check, one sentence each. Default: nothing. */
  readonly serverChecks?: readonly string[];
  /**
   * `url`: an address as GitLab checks them; `json`: a string that contains a JSON document; `re2`: a
   * regular expression in the syntax of RE2. Default: unchecked.
   */
  readonly format?: 'url' | 'json' | 're2';
  /** ECMAScript regular expression (flag `u`) that GitLab's accepted strings match. Default: any string. */
  readonly pattern?: string;
  /** What `pattern` demands, in words that continue `… must`. Default: only the pattern says it. */
  readonly patternMeaning?: string;
  /** Strings that are refused although they match `pattern`. Default: none. */
  readonly refused?: CatalogRefusal;
  /** With `format: 'url'`: GitLab refuses letters outside ASCII, spaces and most brackets. Default: no. */
  readonly asciiOnly?: true;
  /** Minimum number of characters. Default: the string may be empty. */
  readonly minLength?: number;
  /** Maximum number of characters. Default: no known limit. */
  readonly maxLength?: number;
  /** Maximum number of items in an array. Default: no known limit. */
  readonly maxItems?: number;
  /** What GitLab uses for a new integration. Default: nothing, or unknown. */
  readonly default?: CatalogValue;
  /** The values that the form of the newest GitLab offers. Default: any value. */
  readonly knownValues?: readonly (string | number | boolean)[];
  /** The known values that came or went, those of older versions included. Default: none. */
  readonly datedValues?: readonly CatalogDatedValue[];
  /** GitLab rejects all values other than the known ones. Default: it accepts them. */
  readonly enforced?: true;
  /** Treated as a password by GitLab and never returned. Default: no. */
  readonly secret?: true;
  /** Sensitive, although GitLab does not treat it as a password. Default: no. */
  readonly credential?: true;
  /** Changing it drops stored secrets, unless the same request sends them again. Default: no. */
  readonly clearsSecrets?: true;
  /**
   * `topLevel`: responses contain it next to `properties`; `never`: they do not. Default: in `properties`.
   */
  readonly returned?: 'topLevel' | 'never';
  /** Its type in responses. Default: the same as `type`. */
  readonly returnedType?: FieldType;
  /** What has it. Default: projects and groups, if they can have the integration. */
  readonly levels?: readonly Level[];
  /** The section of a form that it belongs to. */
  readonly group: FieldGroup;
  /** Why it should not be used, and what to use instead. Default: not deprecated. */
  readonly deprecated?: string;
  /**
   * GitLab drops it although its page lists it; `replacement` names what to use instead. Default: not
   * ignored.
   */
  readonly ignored?: { readonly replacement?: string };
  /** A value for examples; a placeholder if it is a secret. */
  readonly example: CatalogValue;
  /** What the page prints instead; `absent` if it does not list the setting. Default: the page is right. */
  readonly documented?: DocumentedField | 'absent';
  /** Where the page is wrong, with evidence. Default: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A value, or several of which each will do. */
export type CatalogChoice = string | number | boolean | readonly (string | number | boolean)[];

/** A test of a setting. Exactly one key is present apart from `field`. */
export type CatalogTest = {
  readonly [Kind in keyof CatalogTestKinds]: { readonly field: string } & Pick<CatalogTestKinds, Kind> & {
      readonly [Other in Exclude<keyof CatalogTestKinds, Kind>]?: never;
    };
}[keyof CatalogTestKinds];

interface CatalogTestKinds {
  /** True if the setting has this value. */
  readonly is: string | number | boolean;
  /** True if the setting has another value (than one of several) or none. */
  readonly isNot: CatalogChoice;
  /** `true`: the setting must be null or have no visible character; `false`: it must have a value. */
  readonly blank: boolean;
  /** True if the setting is a string that matches the regular expression. */
  readonly matches: string;
  /** True if the setting is a string that does not match the regular expression. */
  readonly matchesNot: string;
}

/** A requirement that depends on another setting. */
export interface CatalogCondition {
  /** The requirement in one sentence. */
  readonly description: string;
  /** First GitLab version that makes the requirement. Default: all versions that this catalog covers. */
  readonly since?: string;
  /** Last GitLab version that makes the requirement. Default: it still does. */
  readonly until?: string;
  readonly when: CatalogTest;
  /** Settings that must then have a value. Default: none. */
  readonly require?: readonly string[];
  /** Values that settings must then have. Default: none. */
  readonly expect?: Readonly<Record<string, CatalogChoice>>;
  /** What the server answers, of no single setting (`base`). Default: not known. */
  readonly message?: string;
}

/** An example request. */
export interface CatalogExample {
  /** `minimal`, `full` (both generated for every integration) or another name. */
  readonly name: string;
  readonly summary: string;
  /** First GitLab version that takes it. Default: all versions that have its settings. */
  readonly since?: string;
  /** Last GitLab version that takes it. Default: it still does. */
  readonly until?: string;
  /** Settings that GitLab accepts; secrets are placeholders. */
  readonly settings: Readonly<Record<string, CatalogValue>>;
}

/** An integration: a connection of a project to another product. */
export interface CatalogIntegration<Name extends string = string> extends CatalogAvailability {
  /** Its name in GitLab's URLs. */
  readonly slug: Name;
  readonly title: string;
  /** Its heading on GitLab's documentation page. Default: the same as `title`. */
  readonly pageTitle?: string;
  /** What it does: one sentence, possibly with Markdown. */
  readonly description: string;
  /** Why GitLab advises against it, and what to use instead. Default: not deprecated. */
  readonly deprecated?: string;
  /** Further facts, one sentence each, possibly with Markdown. Default: none. */
  readonly notes?: readonly string[];
  /** What only the server can check, one sentence each. Default: nothing. */
  readonly serverChecks?: readonly string[];
  /** Id of one of the `categories`. */
  readonly category: string;
  /** URL of GitLab's user documentation. Default: none. */
  readonly documentation?: string;
  /** Where it is offered. Default: everywhere. */
  readonly offering?: readonly ('gitlab.com' | 'self-managed' | 'dedicated')[];
  /** What can have it. Default: projects and groups. */
  readonly levels?: readonly Level[];
  /** Its stage of development. Default: finished. */
  readonly status?: 'experiment' | 'beta';
  /** Only available on development servers. Default: no. */
  readonly developmentOnly?: true;
  /** Its app must be installed before the API can change it. Default: the API can create it. */
  readonly requiresInstall?: true;
  /** Whether the API can disable it. Default: true. */
  readonly canDisable?: false;
  /** Whether projects can inherit it from a group or the instance. Default: true. */
  readonly inheritable?: false;
  /** Only one integration with this value can be active in a project. Default: no such limit. */
  readonly exclusive?: 'issue-tracker' | 'third-party-wiki';
  /** Where the facts come from: URLs, and files of GitLab's source tree. */
  readonly sources: readonly string[];
  /** Its settings, in form order. */
  readonly fields: readonly CatalogField[];
  /** Requirements of the newest version that depend on another setting. Default: none. */
  readonly conditions?: readonly CatalogCondition[];
  /** Requirements that only older versions make. Default: none. */
  readonly formerConditions?: readonly CatalogCondition[];
  readonly examples: readonly CatalogExample[];
  /** Where the page is wrong about the integration itself, such as a misprinted slug. Default: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A group of integrations. */
export interface CatalogCategory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The properties that every response contains, apart from `slug` and `properties`. */
export interface CatalogEntityProperty extends Omit<CatalogAvailability, 'tier'> {
  readonly name: string;
  readonly type: 'integer' | 'string' | 'boolean';
  readonly format?: 'date-time';
  readonly description: string;
  /** It may be null. Default: never. */
  readonly nullable?: true;
  /** Some servers omit it. Default: it is always present. */
  readonly optional?: true;
  readonly example: string | number | boolean;
}
