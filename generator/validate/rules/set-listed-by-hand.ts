import type { Rule } from '../context.ts';

/** An integration that uses every field of a set unchanged uses the set. */
export const setListedByHand: Rule = {
  name: 'set-listed-by-hand',
  check({ integrations, setMembers }) {
    return integrations.flatMap(({ file, data }) => {
      const plain = new Map<string, number>();
      for (const [index, entry] of (data.fields ?? []).entries()) {
        if (entry && 'use' in entry && entry.use !== undefined && Object.keys(entry).length === 1)
          plain.set(entry.use, index);
      }
      return [...setMembers].flatMap(([set, members]) => {
        if (members.length === 0 || !members.every((member) => plain.has(member))) return [];
        const first = Math.min(...members.map((member) => plain.get(member) ?? 0));
        return [
          {
            file,
            path: ['fields', first],
            message: `lists every field of the set \`${set}\` by hand`,
            hint: `Write \`- set: ${set}\` instead of ${members.join(', ')}.`,
          },
        ];
      });
    });
  },
};
