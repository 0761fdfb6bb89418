import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** `set` names a set of field-sets.yaml, and every set is taken by somebody. */
export const knownFieldSet: Rule = {
  name: 'known-field-set',
  check({ integrations, fieldSets, setMembers, isComplete }) {
    const used = new Set<string>();
    const unknown = integrations.flatMap(({ file, data }) =>
      (data.fields ?? []).flatMap((entry, index) => {
        if (!entry || !('set' in entry) || entry.set === undefined) return [];
        used.add(entry.set);
        if (setMembers.has(entry.set)) return [];
        const hint = didYouMean(entry.set, [...setMembers.keys()]) ?? 'Add it to field-sets.yaml.';
        return [
          {
            file,
            path: ['fields', index, 'set'],
            message: `\`${entry.set}\` is not a set of field-sets.yaml`,
            hint,
          },
        ];
      }),
    );
    const unused = [...setMembers.keys()]
      .filter((name) => isComplete && !used.has(name))
      .map((name) => ({
        file: fieldSets?.file ?? '',
        path: [name],
        atKey: true,
        message: `the set \`${name}\` is not used`,
        hint: 'Delete it.',
      }));
    return [...unknown, ...unused];
  },
};
