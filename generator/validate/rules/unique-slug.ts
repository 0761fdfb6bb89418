import type { Rule } from '../context.ts';

/** Slugs whose type names the description needs for something else. */
const reserved: readonly string[] = ['known', 'list', 'unknown'];

/** Slugs stay different when their dashes are gone, as they are in names of types and functions. */
export const uniqueSlug: Rule = {
  name: 'unique-slug',
  check({ integrations }) {
    const first = new Map<string, string>();
    return integrations.flatMap(({ file, name }) => {
      if (reserved.includes(name))
        return [{ file, path: [], message: `the slug \`${name}\` would take the name of another type` }];
      const key = name.replaceAll('-', '');
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, name);
        return [];
      }
      return [
        {
          file,
          path: [],
          message: `the slug \`${name}\` differs from \`${earlier}\` only in dashes, so their types would have the same name`,
        },
      ];
    });
  },
};
