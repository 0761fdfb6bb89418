/** `playground.html`: the form itself is built in the browser, out of the catalog. */
import type { Model } from '../../../model/types.ts';
import { languages } from '../../samples/samples.ts';
import type { Page } from '../page.ts';
import { slugPath } from '../paths.ts';

export function playgroundPage({ api, integrations }: Model): Page {
  const description =
    'Fill in the settings of a GitLab integration, see what is wrong with them, and copy the finished request. Nothing is sent.';
  return {
    path: 'playground.html',
    title: 'Playground',
    description,
    section: 'Playground',
    template: 'site/playground',
    view: {
      languages: languages.map(({ id, title }, index) => ({ id, title, isFirst: index === 0 })),
      categories: Object.entries(api.categories).flatMap(([id, { title }]) => {
        const members = integrations.filter(({ category }) => category === id);
        return members.length === 0
          ? []
          : [
              {
                title,
                integrations: members.map(({ slug, title: name }) => ({
                  slug,
                  title: name,
                  href: slugPath(slug),
                })),
              },
            ];
      }),
    },
    data: {
      '@type': 'WebApplication',
      name: 'Playground',
      description,
      applicationCategory: 'DeveloperApplication',
    },
    scripts: ['playground.js'],
  };
}
