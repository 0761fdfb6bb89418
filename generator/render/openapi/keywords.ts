/** Keywords of JSON Schema, as the templates print them. */
import type { FieldType, Json } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';

/** A JSON Schema keyword with its value. */
export interface Keyword {
  readonly key: string;
  readonly value: Json;
}

export interface PropertyView {
  readonly name: string;
  readonly keywords: readonly Keyword[];
}

/** `type`, and `items` for a list. */
export function typeKeywords(types: readonly FieldType[], nullable: boolean): readonly Keyword[] {
  const names = [
    ...types.map((type) => (type === 'string[]' ? 'array' : type)),
    ...(nullable ? ['null'] : []),
  ];
  return [
    { key: 'type', value: names.length === 1 ? (names[0] ?? '') : names },
    ...(types.includes('string[]') ? [{ key: 'items', value: { type: 'string' } }] : []),
  ];
}

/** The types that a request may use. */
export function typesOf({ type, acceptsAlso }: Field): readonly FieldType[] {
  return acceptsAlso === undefined ? [type] : [type, acceptsAlso];
}

/** A keyword, unless it has no value. */
export function optional(key: string, value: Json | undefined): readonly Keyword[] {
  return value === undefined ? [] : [{ key, value }];
}
