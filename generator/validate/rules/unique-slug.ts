import type { Rule } from '../context.ts';

/** Slugs whose type names the description needs for something else. */
const reserved: readonly string[] = ['known', 'list', 'unknown'];

/** Slugs stay different when their dashes are gone, as they are in names of types and functions. */
export const uniqueSlug: Rule = {
  name: 'unique-slug',
  check({ integrations }) {
    const first = new Map<string, string>();
    return integrations.flatMap(({ file, name }) => {
      const messages: string[] = [];
      if (reserved.includes(name))
        messages.push(`the slug \`${name}\` would get the type name of another one`);
      const key = name.replaceAll('-', '');
      const earlier = first.get(key);
      first.set(key, earlier ?? name);
      if (earlier !== undefined)
        messages.push(
          `the slug \`${name}\` differs from \`${earlier}\` only in dashes, so their types would have the same name`,
        );
      return messages.map((message) => ({ file, path: [], message }));
    });
  },
};
