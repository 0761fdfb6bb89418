/**
 * The names that catalog files may use, as a JSON Schema for the editor: completion and hover for `use` and
 * `set`.
 */
import type { Model } from '../model/types.ts';

/** The text of `generated/names.schema.json`. */
export function renderNames({ sharedFields, fieldSets }: Model): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Names of shared fields and field sets',
    description: 'Generated from spec/ by `npm run generate`. Do not edit.',
    $defs: {
      sharedField: {
        description: 'A field of fields.yaml.',
        oneOf: sharedFields.map(({ name, description, deprecated }) => ({
          const: name,
          description,
          ...(deprecated ? { deprecated } : {}),
        })),
      },
      fieldSet: {
        description: 'A set of field-sets.yaml.',
        oneOf: fieldSets.map(({ name, description, fields }) => ({
          const: name,
          description: `${description} Fields: ${fields.join(', ')}.`,
        })),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
