/** What the validators of all integrations have in common. */

/** One thing that is wrong with settings. */
export interface Problem {
  /** Name of the setting, followed by the index of the item if one item of an array is invalid; empty if it is about the settings as a whole. */
  readonly path: readonly (string | number)[];
  /** A sentence that names the setting and says what is allowed. It never repeats a value that was given. */
  readonly message: string;
}

/** Finds everything that is wrong with settings, in the order of the catalog; nothing means that they are valid. Never throws. */
export type Validate = (settings: unknown) => readonly Problem[];

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** A value that settings can be compared with. */
export type Scalar = string | number | boolean | null;

/** An error of Ajv, as far as the compiled validators tell it. */
export type Finding = Failure & {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** The place of the keyword in the schema; only of keywords of a condition. */
  readonly schemaPath?: string;
};

type Failure =
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  | { readonly keyword: 'additionalProperties'; readonly params: { readonly additionalProperty: string } }
  | { readonly keyword: 'type'; readonly params: { readonly type: JsonType | readonly JsonType[] } }
  | { readonly keyword: 'enum'; readonly params: { readonly allowedValues: readonly Scalar[] } }
  | { readonly keyword: 'const'; readonly params: { readonly allowedValue: Scalar } }
  | { readonly keyword: 'pattern'; readonly params: { readonly pattern: string } }
  | { readonly keyword: 'format'; readonly params: { readonly format: 'uri' } }
  | { readonly keyword: 'minLength' | 'maxLength' | 'maxItems'; readonly params: { readonly limit: number } }
  | { readonly keyword: 'anyOf' | 'not'; readonly params: object };

/** A validator that Ajv compiled: it leaves its errors at itself. */
export interface Check {
  (settings: unknown): boolean;
  errors?: readonly Finding[] | null;
}

/** A requirement that depends on another setting. */
export interface ConditionFacts {
  /** A sentence. */
  readonly description: string;
  /** The values that it demands of other settings, if it demands values. */
  readonly expected?: Readonly<Record<string, Scalar>>;
}

/** What the problems of an integration say besides what Ajv found. */
export interface Facts {
  readonly title: string;
  /** The names of all settings in the order of the catalog, separated by spaces. */
  readonly names: string;
  /** In the order of the description. */
  readonly conditions?: readonly ConditionFacts[];
  /** Values that match, of the settings with a pattern that is hard to read. */
  readonly examples?: Readonly<Record<string, string>>;
}
