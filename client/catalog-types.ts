/** The form of the catalog. A key that is optional here is left out where the usual holds; each says what that is. */

/** Type in which GitLab stores a setting. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]';

/** A value of a setting. */
export type CatalogValue = string | number | boolean | null | readonly string[];

/** Where a setting stands in a form. */
export type FieldGroup = 'connection' | 'behaviour' | 'triggers' | 'channels';

/** When and where something exists. Versions are texts of the form `major.minor`. */
export interface CatalogAvailability {
  /** First GitLab version that has it. Left out: all versions that this catalog knows. */
  readonly since?: string;
  /** First version that has it without a feature flag. Left out: it needed none. */
  readonly generallyAvailable?: string;
  /** Last version that has it. Left out: it is still there. */
  readonly until?: string;
  /** Lowest tier that has it. Left out: all tiers, Free included. */
  readonly tier?: 'premium' | 'ultimate';
  /** `ee`: missing in Community Edition. Left out: every edition has it. */
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

/** What the page prints of a setting, where it differs from the truth. Keys that agree are left out. */
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
  /** Name in requests and answers. */
  readonly name: string;
  readonly type: FieldType;
  /** A second JSON type that GitLab takes and stores as text. Left out: none. */
  readonly acceptsAlso?: 'integer' | 'number' | 'boolean';
  /** Needed in every request that sets the integration. Left out: optional. */
  readonly required?: true;
  /** Null clears the value. Left out: null is refused, or means nothing. */
  readonly nullable?: true;
  /** What it is or does: one sentence, which may hold Markdown. */
  readonly description: string;
  /** Further facts, one sentence each, which may hold Markdown. Left out: none. */
  readonly notes?: readonly string[];
  /** `url`: an http(s) address; `json`: text that holds a JSON document. Left out: neither is checked. */
  readonly format?: 'url' | 'json';
  /** ECMAScript regular expression (flag `u`) of the texts that GitLab accepts. Left out: any text. */
  readonly pattern?: string;
  /** Least number of characters. Left out: a text may be empty. */
  readonly minLength?: number;
  /** Greatest number of characters. Left out: no limit is known. */
  readonly maxLength?: number;
  /** Greatest number of items in a list. Left out: no limit is known. */
  readonly maxItems?: number;
  /** What GitLab uses for a new integration. Left out: nothing, or unknown. */
  readonly default?: CatalogValue;
  /** Values that GitLab's own form offers. Left out: any value. */
  readonly knownValues?: readonly (string | number | boolean)[];
  /** GitLab refuses other values than the known ones. Left out: it takes them. */
  readonly enforced?: true;
  /** Kept as a password and never returned. Left out: no. */
  readonly secret?: true;
  /** No password to GitLab, but to be kept secret all the same. Left out: no. */
  readonly credential?: true;
  /** A change drops the stored secrets that the same request does not send. Left out: no. */
  readonly clearsSecrets?: true;
  /** `topLevel`: answers show it beside `properties`; `never`: they do not. Left out: in `properties`. */
  readonly returned?: 'topLevel' | 'never';
  /** Type in answers. Left out: the same as `type`. */
  readonly returnedType?: FieldType;
  /** Where it stands in a form. */
  readonly group: FieldGroup;
  /** Why not to use it, and what to use instead. Left out: it is not deprecated. */
  readonly deprecated?: string;
  /** GitLab drops it, although its page lists it; `replacement` names what to use. Left out: it works. */
  readonly ignored?: { readonly replacement?: string };
  /** A value for examples; of a secret, a placeholder. */
  readonly example: CatalogValue;
  /** What the page prints differently; `absent` where it does not list the setting. Left out: the page agrees. */
  readonly documented?: DocumentedField | 'absent';
  /** Where the page is wrong, with evidence. Left out: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A test of a setting: exactly one of the keys beside `field` is there. */
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
  /** Holds when the setting is a text that matches the regular expression. */
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
  /** Settings that must then have a value. Left out: none. */
  readonly require?: readonly string[];
  /** Values that settings must then have. Left out: none. */
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
  /** Heading on GitLab's documentation page. Left out: the same as `title`. */
  readonly pageTitle?: string;
  /** What it does: one sentence, which may hold Markdown. */
  readonly description: string;
  /** Why GitLab advises against it, and what to use instead. Left out: it is not deprecated. */
  readonly deprecated?: string;
  /** Further facts, one sentence each, which may hold Markdown. Left out: none. */
  readonly notes?: readonly string[];
  /** Id of one of the `categories`. */
  readonly category: string;
  /** Address of GitLab's documentation for users. Left out: it has none. */
  readonly documentation?: string;
  /** Where it is offered. Left out: everywhere. */
  readonly offering?: readonly ('gitlab.com' | 'self-managed' | 'dedicated')[];
  /** Not finished yet. Left out: it is. */
  readonly status?: 'experiment' | 'beta';
  /** Exists on development servers only. Left out: everywhere. */
  readonly developmentOnly?: true;
  /** Its app must be installed first; the API can only change it then. Left out: the API can create it. */
  readonly requiresInstall?: true;
  /** The API cannot disable it. Left out: it can. */
  readonly canDisable?: false;
  /** Groups and instances have no settings that it could inherit. Left out: they have. */
  readonly inheritable?: false;
  /** Only one integration with this text can be active in a project. Left out: no such limit. */
  readonly exclusive?: 'issue-tracker' | 'third-party-wiki';
  /** Where the facts come from: addresses, and files of GitLab's source tree. */
  readonly sources: readonly string[];
  /** Its settings, in the order of a form. */
  readonly fields: readonly CatalogField[];
  /** Requirements that depend on another setting. Left out: none. */
  readonly conditions?: readonly CatalogCondition[];
  readonly examples: readonly CatalogExample[];
  /** Where the page is wrong about the integration as a whole, such as a misprinted slug. Left out: nowhere. */
  readonly errata?: readonly CatalogErratum[];
}

/** A group of integrations. */
export interface CatalogCategory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What every answer says of an integration, beside `slug` and `properties`. */
export interface CatalogEntityProperty extends Omit<CatalogAvailability, 'until' | 'tier'> {
  readonly name: string;
  readonly type: 'integer' | 'string' | 'boolean';
  readonly format?: 'date-time';
  readonly description: string;
  /** It may be null. Left out: never. */
  readonly nullable?: true;
  /** Some servers leave it out. Left out: it is always there. */
  readonly optional?: true;
  readonly example: string | number | boolean;
}
