/** The page of changes, rendered from the changelog. */
import type { Page } from '../page.ts';
import { documentMarkup } from '../parts/document.ts';

/** `releases.html`. */
export function releasesPage(changelog: string): Page {
  const description = 'What is new for users in each version of gitlab-integrations.';
  return {
    path: 'releases.html',
    title: 'Releases',
    description,
    section: 'Releases',
    template: 'site/releases',
    view: { changes: documentMarkup(changelog, versionId) },
    data: { '@type': 'TechArticle', headline: 'Releases', description },
  };
}

/** `1.2.0 (2026-01-02)` as `version-1.2.0`. */
function versionId(heading: string): string {
  return `version-${heading.replace(/\s.*$/s, '').replaceAll(/[^\w.-]/g, '')}`;
}
