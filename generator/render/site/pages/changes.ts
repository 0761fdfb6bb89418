/** The page of changes, rendered from the changelog. */
import type { Page } from '../page.ts';
import { documentMarkup } from '../parts/document.ts';

/** `changes.html`. */
export function changesPage(changelog: string): Page {
  const description = 'What is new for users in each version of gitlab-integrations.';
  return {
    path: 'changes.html',
    title: 'Changes',
    description,
    section: 'Changes',
    template: 'site/changes',
    view: { changes: documentMarkup(changelog, versionId) },
    data: { '@type': 'TechArticle', headline: 'Changes', description },
  };
}

/** `1.2.0 (2026-01-02)` as `version-1.2.0`. */
function versionId(heading: string): string {
  return `version-${heading.replace(/\s.*$/s, '').replaceAll(/[^\w.-]/g, '')}`;
}
