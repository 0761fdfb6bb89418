import type { Rule } from '../context.ts';

/** A field that two integrations write in the same words is a shared field. */
export const repeatedField: Rule = {
  name: 'repeated-field',
  check({ integrations, sharedFields }) {
    const first = new Map<string, string>();
    return integrations.flatMap(({ file, name: slug, data }) =>
      (data.fields ?? []).flatMap((entry, index) => {
        if (!entry || !('name' in entry) || entry.name === undefined) return [];
        const shared = sharedFields.get(entry.name);
        if (shared && shared.description === entry.description) {
          return [
            {
              file,
              path: ['fields', index, 'name'],
              message: `writes the shared field \`${entry.name}\` again`,
              hint: `Write \`- use: ${entry.name}\`.`,
            },
          ];
        }
        const key = JSON.stringify([entry.name, entry.type, entry.description]);
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, slug);
          return [];
        }
        return [
          {
            file,
            path: ['fields', index, 'name'],
            message: `has the same field \`${entry.name}\` as integrations/${earlier}.yaml`,
            hint: 'Move it to fields.yaml and `use` it in both.',
          },
        ];
      }),
    );
  },
};
