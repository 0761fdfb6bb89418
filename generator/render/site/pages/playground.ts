/** `playground.html`: the form itself is built in the browser, out of the catalog. */
import type { Model } from '../../../model/types.ts';
import type { Page } from '../page.ts';
import { byCategory } from '../parts/categories.ts';
import { languageChoice } from '../parts/languages.ts';
import { playgroundSwitches } from '../parts/switches.ts';
import { slugPath } from '../paths.ts';

export function playgroundPage(model: Model): Page {
  const description =
    'Fill in the settings of a GitLab integration, see what is wrong with them, and copy the finished request. Nothing is sent.';
  return {
    path: 'playground.html',
    title: 'Playground',
    description,
    section: 'Playground',
    template: 'site/playground',
    view: {
      languages: languageChoice(),
      ...playgroundSwitches(model),
      categories: byCategory(model).map(({ title, integrations }) => ({
        title,
        integrations: integrations.map((one) => ({
          slug: one.slug,
          title: one.title,
          href: slugPath(one.slug),
        })),
      })),
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
