import type { Rule } from '../context.ts';

/** A field of fields.yaml is shared by at least two integrations. */
export const sharedFieldUsed: Rule = {
  name: 'shared-field-used',
  check(context) {
    if (!context.isComplete) return [];
    const users = new Map<string, string[]>();
    for (const { name, fields } of context.integrations) {
      for (const { field, origin } of fields)
        if (origin !== 'own') users.set(field.name, [...(users.get(field.name) ?? []), name]);
    }
    return [...context.sharedFields.keys()].flatMap((name) => {
      const [only, ...others] = users.get(name) ?? [];
      if (others.length > 0) return [];
      const hint =
        only === undefined ? 'Delete it.' : `Move it to integrations/${only}.yaml, with \`name: ${name}\`.`;
      return [
        {
          file: context.fields?.file ?? '',
          path: [name],
          atKey: true,
          message: `the shared field \`${name}\` is ${only === undefined ? 'not used' : 'used only once'}`,
          hint,
        },
      ];
    });
  },
};
