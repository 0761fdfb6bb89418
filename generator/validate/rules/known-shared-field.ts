import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** `use` and the members of a set name fields of fields.yaml. */
export const knownSharedField: Rule = {
  name: 'known-shared-field',
  check({ integrations, fieldSets, sharedFields }) {
    const known = [...sharedFields.keys()];
    const problem = (name: string) => {
      const hint =
        didYouMean(name, known) ??
        'Add it to fields.yaml, or write the field with `name` if no other integration has it.';
      return { message: `\`${name}\` is not a field of fields.yaml`, hint };
    };
    const inIntegrations = integrations.flatMap(({ file, data }) =>
      (data.fields ?? []).flatMap((entry, index) =>
        entry && 'use' in entry && entry.use !== undefined && !sharedFields.has(entry.use)
          ? [{ file, path: ['fields', index, 'use'], ...problem(entry.use) }]
          : [],
      ),
    );
    const inSets = Object.entries(fieldSets?.data ?? {}).flatMap(([set, { fields } = {}]) =>
      (fields ?? []).flatMap((name, index) =>
        name !== undefined && !sharedFields.has(name)
          ? [{ file: fieldSets?.file ?? '', path: [set, 'fields', index], ...problem(name) }]
          : [],
      ),
    );
    return [...inIntegrations, ...inSets];
  },
};
