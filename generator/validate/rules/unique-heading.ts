import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

/** Headings of the description that are not in the catalog. */
const fixedHeading = 'All integrations';
const fixedGroup = 'Overview';

/** Headings of integrations tell them apart, and so do the titles of categories. */
export const uniqueHeading: Rule = {
  name: 'unique-heading',
  check({ api, integrations }) {
    const headings = integrations.flatMap(({ file, data }) => {
      const key = data.pageTitle === undefined ? 'title' : 'pageTitle';
      return data[key] === undefined ? [] : [{ file, path: [key], owner: file, heading: data[key] }];
    });
    const groups = Object.entries(api?.data.categories ?? {}).flatMap(([category, { title } = {}]) =>
      api && title !== undefined
        ? [
            {
              file: api.file,
              path: ['categories', category, 'title'],
              owner: `the category \`${category}\``,
              heading: title,
            },
          ]
        : [],
    );
    return [...repeated(headings, fixedHeading), ...repeated(groups, fixedGroup)];
  },
};

interface Heading {
  readonly file: string;
  readonly path: Finding['path'];
  /** Whose heading it is. */
  readonly owner: string;
  readonly heading: string;
}

function repeated(headings: readonly Heading[], fixed: string): readonly Finding[] {
  const first = new Map([[fixed, 'the description itself']]);
  return headings.flatMap(({ file, path, owner, heading }) => {
    const earlier = first.get(heading);
    if (earlier !== undefined)
      return [{ file, path, message: `the heading \`${heading}\` is also that of ${earlier}` }];
    first.set(heading, owner);
    return [];
  });
}
