import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** The category of an integration is one of api.yaml, and none of these is empty. */
export const knownCategory: Rule = {
  name: 'known-category',
  check({ api, integrations, isComplete }) {
    if (!api) return [];
    const known = Object.keys(api.data.categories ?? {});
    const used = new Set(integrations.map(({ data }) => data.category));
    const unknown = integrations.flatMap(({ file, data }) => {
      if (data.category === undefined || known.includes(data.category)) return [];
      const hint = didYouMean(data.category, known);
      return [
        {
          file,
          path: ['category'],
          message: `\`${data.category}\` is not a category of api.yaml`,
          hint,
        },
      ];
    });
    const empty = known
      .filter((category) => isComplete && !used.has(category))
      .map((category) => ({
        file: api.file,
        path: ['categories', category],
        atKey: true,
        message: `no integration is in the category \`${category}\``,
        hint: 'Delete it.',
      }));
    return [...unknown, ...empty];
  },
};
