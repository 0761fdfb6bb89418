/** `404.html`, which a server sends in place of a page that does not exist. */
import type { Page } from '../page.ts';
import { notFoundPath } from '../paths.ts';

export function notFoundPage(): Page {
  const title = 'There is no such page';
  return {
    path: notFoundPath,
    title,
    description: 'The address leads to no page of this site; the name in it may lead to an integration.',
    section: 'Integrations',
    template: 'site/not-found',
    view: {},
    data: { '@type': 'WebPage', name: title },
    scripts: ['not-found.js'],
  };
}
