/** The types of the catalog. Optional keys are omitted when they have their default, which each documents. */

/** Type in which GitLab stores a setting. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]';

/** A value of a setting. */
export type CatalogValue = string | number | boolean | null | readonly string[];

/** The part of a form that a setting belongs to. */
export type FieldGroup = 'connection' | 'behaviour' | 'triggers' | 'channels';

/** When and where something exists. Versions are strings of the form `major.minor`. */
export interface CatalogAvailability {
  /** First GitLab version that has it. Default: all versions that this catalog knows. */
  readonly since?: string;
  /** First version that has it without a feature flag. Default: it needed none. */
  readonly generallyAvailable?: string;
  /** Last version that has it. Default: it still exists. */
  readonly until?: string;
  /** Lowest tier that has it. Default: all tiers, Free included. */
  readonly tier?: 'premium' | 'ultimate';
  /** `ee`: missing in Community Edition. Default: every edition has it. */
  readonly edition?: 'ee';
}

/** A difference between GitLab's documentation page and GitLab. */
export interface CatalogErratum {
  /** What it is about, such as `type`, `required`, `default` or `presence` of a setting, or `slug` of an integration. */
  readonly subject: string;
  /** What the page prints. */
  readonly printed: string;
  /** What GitLab does. */
  readonly actual: string;
  /** How we know: a file of GitLab's source tree, or what was run. */
  readonly evidence: string;
  /** What happens to those who follow the page, where it is known. */
  readonly effect?: string;
}

/** What the page prints of a setting, where it differs from the truth. Keys that agree are omitted. */
export interface DocumentedField {
  readonly type?: FieldType;
  readonly required?: boolean;
  readonly description?: string;
  /** Null: the page prints none. */
  readonly default?: CatalogValue;
  /** The example, in the type that the page prints. */
  readonly example?: CatalogValue;
}

/** A setting of an integration. */
export interface CatalogField extends Omit<CatalogAvailability, 'until'> {
  /** Name in requests and responses. */
  readonly name: string;
  readonly type: FieldType;
  /** A second JSON type that GitLab accepts and stores as a string. Default: none. */
  readonly acceptsAlso?: 'integer' | 'number' | 'boolean';
  /** Needed in every request that sets the integration. Default: optional. */
  readonly required?: true;
  /** Null clears the value. Default: null is rejected or ignored. */
  readonly nullable?: true;
  /** What it is or does: one sentence, which may contain Markdown. */
  readonly description: string;
  /** Further facts, one sentence each, which may contain Markdown. Default: none. */
  readonly notes?: readonly string[];
  /** `url`: an http(s) URL; `json`: a string that contains a JSON document. Default: neither is checked. */
  readonly format?: 'url' | 'json';
  /** ECMAScript regular expression (flag `u`) of the strings that GitLab accepts. Default: any string. */
  readonly pattern?: string;
  /** Minimum number of characters. Default: a string may be empty. */
  readonly minLength?: number;
  /** Maximum number of characters. Default: no limit is known. */
  readonly maxLength?: number;
  /** Maximum number of items in an array. Default: no limit is known. */
  readonly maxItems?: number;
  /** What GitLab uses for a new integration. Default: nothing, or unknown. */
  readonly default?: CatalogValue;
  /** Values that GitLab's own form offers. Default: any value. */
  readonly knownValues?: readonly (string | number | boolean)[];
  /** GitLab rejects all but the known values. Default: it accepts them. */
  readonly enforced?: true;
  /** Kept as a password and never returned. Default: no. */
  readonly secret?: true;
  /** Sensitive, although GitLab does not treat it as a password. Default: no. */
  readonly credential?: true;
  /** A change drops the stored secrets that the same request does not send. Default: no. */
  readonly clearsSecrets?: true;
  /** `topLevel`: responses show it next to `properties`; `never`: they do not show it. Default: in `properties`. */
  readonly returned?: 'topLevel' | 'never';
  /** Type in responses. Default: the same as `type`. */
  readonly returnedType?: FieldType;
  /** The part of a form that it belongs to. */
  readonly group: FieldGroup;
  /** Why not to use it, and what to use instead. Default: it is not deprecated. */
  readonly deprecated?: string;
  /** GitLab drops it, although its page lists it; `replacement` names what to use. Default: it works. */
  readonly ignored?: { readonly replacement?: string };
  /** A value for examples; of a secret, a placeholder. */
  readonly example: CatalogValue;
  /** What the page prints differently; `absent` where it does not list the setting. Default: the page agrees. */
  readonly documented?: DocumentedField | 'absent';
  /** Where the page is wrong, with evidence. Default: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A test of a setting: exactly one key other than `field` is present. */
export type CatalogTest =
  /** Holds when the setting has this value. */
  | {
      readonly field: string;
      readonly is: string | number | boolean;
      readonly isNot?: never;
      readonly blank?: never;
      readonly matches?: never;
    }
  /** Holds when the setting has another value, or none. */
  | {
      readonly field: string;
      readonly isNot: string | number | boolean;
      readonly is?: never;
      readonly blank?: never;
      readonly matches?: never;
    }
  /** Holds when the setting is null or empty (true), or has a value (false). */
  | {
      readonly field: string;
      readonly blank: boolean;
      readonly is?: never;
      readonly isNot?: never;
      readonly matches?: never;
    }
  /** Holds when the setting is a string that matches the regular expression. */
  | {
      readonly field: string;
      readonly matches: string;
      readonly is?: never;
      readonly isNot?: never;
      readonly blank?: never;
    };

/** A requirement that depends on another setting. */
export interface CatalogCondition {
  /** One sentence for people. */
  readonly description: string;
  readonly when: CatalogTest;
  /** Settings that must then have a value. Default: none. */
  readonly require?: readonly string[];
  /** Values that settings must then have. Default: none. */
  readonly expect?: Readonly<Record<string, string | number | boolean>>;
}

/** A request to learn from. */
export interface CatalogExample {
  /** `minimal`, `full` (computed for every integration) or another name. */
  readonly name: string;
  readonly summary: string;
  /** Settings that GitLab accepts; secrets are placeholders. */
  readonly settings: Readonly<Record<string, CatalogValue>>;
}

/** An integration: a connection of a project to another product. */
export interface CatalogIntegration<Name extends string = string> extends CatalogAvailability {
  /** Its name in GitLab's paths. */
  readonly slug: Name;
  readonly title: string;
  /** Heading on GitLab's documentation page. Default: the same as `title`. */
  readonly pageTitle?: string;
  /** What it does: one sentence, which may contain Markdown. */
  readonly description: string;
  /** Why GitLab advises against it, and what to use instead. Default: it is not deprecated. */
  readonly deprecated?: string;
  /** Further facts, one sentence each, which may contain Markdown. Default: none. */
  readonly notes?: readonly string[];
  /** Id of one of the `categories`. */
  readonly category: string;
  /** URL of GitLab's documentation for users. Default: it has none. */
  readonly documentation?: string;
  /** Where it is offered. Default: everywhere. */
  readonly offering?: readonly ('gitlab.com' | 'self-managed' | 'dedicated')[];
  /** Not finished yet. Default: it is. */
  readonly status?: 'experiment' | 'beta';
  /** Exists on development servers only. Default: everywhere. */
  readonly developmentOnly?: true;
  /** Its app must be installed first; the API can only change it then. Default: the API can create it. */
  readonly requiresInstall?: true;
  /** The API cannot disable it. Default: it can. */
  readonly canDisable?: false;
  /** Groups and instances have no settings that it could inherit. Default: they have. */
  readonly inheritable?: false;
  /** Only one integration with this value can be active in a project. Default: no such limit. */
  readonly exclusive?: 'issue-tracker' | 'third-party-wiki';
  /** Where the facts come from: URLs, and files of GitLab's source tree. */
  readonly sources: readonly string[];
  /** Its settings, in the order of a form. */
  readonly fields: readonly CatalogField[];
  /** Requirements that depend on another setting. Default: none. */
  readonly conditions?: readonly CatalogCondition[];
  readonly examples: readonly CatalogExample[];
  /** Where the page is wrong about the integration as a whole, such as a misprinted slug. Default: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A group of integrations. */
export interface CatalogCategory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What every response says about an integration, besides `slug` and `properties`. */
export interface CatalogEntityProperty extends Omit<CatalogAvailability, 'until' | 'tier'> {
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
