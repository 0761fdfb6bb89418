/** A property of a schema. */
import type { FieldType, Json } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';
import type { ValueView } from './value.ts';
import type { Extension } from './x-gitlab.ts';

/** What `templates/openapi/_property.hbs` prints, keyword by keyword. */
export interface PropertyView extends ValueView {
  readonly name: string;
  readonly description: string;
  readonly isSecret: boolean;
  readonly isDeprecated: boolean;
  readonly examples: readonly Json[];
  readonly extension: Extension | undefined;
}

/** A property with nothing to tell of it but its values. */
export function plainProperty(name: string, description: string, value: ValueView): PropertyView {
  return {
    name,
    description,
    ...value,
    isSecret: false,
    isDeprecated: false,
    examples: [],
    extension: undefined,
  };
}

/** The types that a request may use. */
export function typesOf({ type, acceptsAlso }: Field): readonly FieldType[] {
  return acceptsAlso === undefined ? [type] : [type, acceptsAlso];
}

export function formatOf({ secret }: Field): string | undefined {
  return secret ? 'password' : undefined;
}

/** The extension, unless it says nothing. */
export function unlessEmpty(extension: Extension): Extension | undefined {
  return Object.keys(extension).length === 0 ? undefined : extension;
}
