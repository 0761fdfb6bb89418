/** Types shared by the validators of all integrations. */
import type { Level } from '../catalog-types.js';
import type { Dated } from '../versions.js';

/** One problem with settings. */
export interface Problem {
  /**
   * Name of the setting, followed by an index if one item of an array is wrong. Empty: the settings as a
   * whole.
   */
  readonly path: readonly (string | number)[];
  /** A sentence that names the setting and what is allowed. It never contains a given value. */
  readonly message: string;
}

/** What the settings are for. */
export interface ValidateOptions {
  /**
   * Whether its administrator allows requests to the local network from webhooks and integrations. GitLab.com
   * does not. Default: false.
   */
  readonly allowLocalAddresses?: boolean | undefined;
  /**
   * Whether the settings are those of a change, as in a form or on a command line: each is judged by itself.
   * What is missing, and what several settings require of each other, is no problem then. Default: false.
   */
  readonly partial?: boolean | undefined;
}

/** The same, of one version. */
export interface ServerOptions extends ValidateOptions {
  /**
   * The version of the server, such as `18.9` or `18.9.3-ee`. The integration, settings and values that it does
   * not have are then problems too, and its requirements count instead of those of the newest. Default: the
   * newest.
   */
  readonly gitlab?: string | undefined;
}

/** The same, for the validation by slug. */
export interface ValidateBySlugOptions extends ServerOptions {
  /**
   * What the settings are for. An integration that groups cannot have is then a problem for one. Default:
   * nothing is ruled out.
   */
  readonly level?: Level | undefined;
}

/** Returns all problems with settings, in catalog order; none if they are valid. Never throws. */
export type Validate = (settings: unknown, options?: ValidateOptions) => readonly Problem[];

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** A value that settings can be compared with. */
export type Scalar = string | number | boolean | null;

/** An error of Ajv, as the compiled validators report it. */
export type Finding = Failure & {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** The path of the keyword in the schema; only for keywords of a condition. */
  readonly schemaPath?: string;
};

type Failure =
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  | { readonly keyword: 'additionalProperties'; readonly params: { readonly additionalProperty: string } }
  | { readonly keyword: 'type'; readonly params: { readonly type: JsonType | readonly JsonType[] } }
  | { readonly keyword: 'enum'; readonly params: { readonly allowedValues: readonly Scalar[] } }
  | { readonly keyword: 'const'; readonly params: { readonly allowedValue: Scalar } }
  | { readonly keyword: 'pattern'; readonly params: { readonly pattern: string } }
  | { readonly keyword: 'minLength' | 'maxLength' | 'maxItems'; readonly params: { readonly limit: number } }
  | { readonly keyword: 'anyOf' | 'not'; readonly params: object };

/** A validator that Ajv compiled; its errors are on the function itself. */
export interface Check {
  (settings: unknown): boolean;
  errors?: readonly Finding[] | null;
}

/** A requirement that depends on another setting. */
export interface ConditionFacts extends Dated {
  /** The requirement in one sentence. */
  readonly description: string;
  /** The values that it requires of other settings, if any. */
  readonly expected?: Readonly<Record<string, readonly Scalar[]>>;
}

/** What the messages of an integration need in addition to what Ajv found. */
export interface Facts {
  readonly title: string;
  /** The names of all settings in catalog order, separated by spaces. */
  readonly names: string;
  /** In the order of the description; undefined for one that does not count. */
  readonly conditions?: readonly (ConditionFacts | undefined)[];
  /** Example values of settings whose pattern is hard to read. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What the patterns of settings demand, in words that continue `… must`. */
  readonly demands?: Readonly<Record<string, string>>;
  /** Why strings that match the pattern of a setting may be refused all the same. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** The names of the settings that refuse local addresses, separated by spaces. */
  readonly local?: string;
}
