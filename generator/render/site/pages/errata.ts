/** `errata.html`. */
import type { Model } from '../../../model/types.ts';
import type { Page } from '../page.ts';
import { errataPageView } from '../parts/errata.ts';

export function errataPage(model: Model): Page {
  const description = `Where GitLab's documentation of project integrations differs from GitLab ${model.api.gitlabVersion}: wrong slugs, types and required flags, missing and dead settings, each with evidence.`;
  return {
    path: 'errata.html',
    title: 'Errata',
    description,
    section: 'Errata',
    template: 'site/errata',
    view: errataPageView(model),
    data: {
      '@type': 'Dataset',
      name: "Errata of GitLab's project integrations page",
      description,
      distribution: {
        '@type': 'DataDownload',
        contentUrl: 'errata.json',
        encodingFormat: 'application/json',
      },
    },
  };
}
