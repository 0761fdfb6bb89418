import type { Rule } from '../context.ts';

/** No integration has two fields of the same name, however they got there. */
export const uniqueFieldNames: Rule = {
  name: 'unique-field-names',
  check(context) {
    return context.integrations.flatMap(({ file, fields }) => {
      const first = new Map<string, number>();
      return fields.flatMap(({ field, entry }) => {
        const earlier = first.get(field.name);
        if (earlier === undefined) {
          first.set(field.name, entry);
          return [];
        }
        return [
          {
            file,
            path: ['fields', entry],
            message: `has a second field \`${field.name}\``,
            hint: `The first one comes from entry ${earlier + 1} of \`fields\`; keep one of them.`,
          },
        ];
      });
    });
  },
};
