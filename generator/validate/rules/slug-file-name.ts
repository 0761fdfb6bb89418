import type { Rule } from '../context.ts';

const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The name of an integration's file is its slug. */
export const slugFileName: Rule = {
  name: 'slug-file-name',
  check({ integrations }) {
    return integrations.flatMap(({ file, name }) => {
      if (slug.test(name)) return [];
      const better = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const hint = slug.test(better)
        ? `Rename the file to \`${better}.yaml\`.`
        : 'Use lower-case letters, digits and single dashes.';
      return [{ file, path: [], message: `the file name \`${name}\` is not a slug`, hint }];
    });
  },
};
