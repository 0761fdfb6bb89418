/** A property of a schema. */
import type { FieldType, Json, Scalar } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';
import type { Extension } from './x-gitlab.ts';

/** What `templates/openapi/_property.hbs` prints, keyword by keyword. */
export interface PropertyView extends TypeView {
  readonly name: string;
  readonly description: string;
  readonly enum: readonly (Scalar | null)[];
  readonly format: string | undefined;
  readonly contentMediaType: string | undefined;
  readonly pattern: string | undefined;
  /** The schema that a value must not fit. */
  readonly not: Json | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly maxItems: number | undefined;
  readonly isSecret: boolean;
  readonly isWriteOnly: boolean;
  readonly isDeprecated: boolean;
  readonly examples: readonly Json[];
  readonly extension: Extension | undefined;
}

export interface TypeView {
  readonly type: string | readonly string[];
  /** Whether one of the types is an array, whose items are strings. */
  readonly isList: boolean;
}

/** A property that accepts any value of its type. */
export function plainProperty(name: string, description: string, type: TypeView): PropertyView {
  return {
    name,
    description,
    ...type,
    enum: [],
    format: undefined,
    contentMediaType: undefined,
    pattern: undefined,
    not: undefined,
    minLength: undefined,
    maxLength: undefined,
    maxItems: undefined,
    isSecret: false,
    isWriteOnly: false,
    isDeprecated: false,
    examples: [],
    extension: undefined,
  };
}

export function typeView(types: readonly FieldType[], nullable: boolean): TypeView {
  const names: string[] = types.map((type) => (type === 'string[]' ? 'array' : type));
  if (nullable) names.push('null');
  const [only = ''] = names;
  return { type: names.length === 1 ? only : names, isList: types.includes('string[]') };
}

/** The types that a request may use. */
export function typesOf({ type, acceptsAlso }: Field): readonly FieldType[] {
  return acceptsAlso === undefined ? [type] : [type, acceptsAlso];
}

/** Values, and null where that is taken too. */
export function orNull(values: readonly Scalar[], nullable: boolean): readonly (Scalar | null)[] {
  return nullable ? [...values, null] : values;
}

/** The extension, unless it says nothing. */
export function unlessEmpty(extension: Extension): Extension | undefined {
  return Object.keys(extension).length === 0 ? undefined : extension;
}
