/** The documentation site, apart from what other tools make: styles, scripts, Redocly's reference. */
import { compareText } from '../../diagnostics.ts';
import type { Model } from '../../model/types.ts';
import { createRenderer } from '../engine.ts';
import type { Artefacts } from '../render.ts';
import { changesPage } from './changes-page.ts';
import { errataPage } from './errata-page.ts';
import { renderErrataJson } from './errata-view.ts';
import { guidePages } from './guide-pages.ts';
import { createHighlight } from './highlight.ts';
import { indexPage } from './index-view.ts';
import { integrationMarkdown } from './integration-markdown.ts';
import { integrationPage } from './integration-view.ts';
import { renderLlmsText, renderSitemap } from './machine-files.ts';
import { type Page, renderPage } from './page.ts';
import { markdownPath } from './paths.ts';
import { playgroundPage } from './playground-page.ts';

export interface DocsInput {
  readonly templates: ReadonlyMap<string, string>;
  /** The text of the changelog, in Markdown. */
  readonly changelog: string;
  /** Address of the published site with a slash at its end; undefined while it is not known. */
  readonly base: string | undefined;
  /** The script that sets the chosen colours before the first paint. */
  readonly themeScript: string;
}

/** Text by path below the folder of the site, in the order of the paths. */
export function renderDocs(model: Model, { templates, changelog, base, themeScript }: DocsInput): Artefacts {
  const site = { render: createRenderer(templates), base, themeScript, gitlabVersion: model.api.gitlabVersion };
  const pages = pagesOf(model, changelog);
  const paths = [...pages.map(({ path }) => path), 'reference.html'].toSorted(compareText);
  const artefacts: readonly (readonly [string, string])[] = [
    ...pages.map((page) => [page.path, renderPage(site, page)] as const),
    ...model.integrations.map((integration) => [markdownPath(integration.slug), integrationMarkdown(model, integration)] as const),
    ['errata.json', renderErrataJson(model)],
    ['llms.txt', renderLlmsText(model, base ?? '')],
    ['sitemap.xml', renderSitemap(paths, base)],
  ];
  return new Map(artefacts.toSorted(([a], [b]) => compareText(a, b)));
}

function pagesOf(model: Model, changelog: string): readonly Page[] {
  const highlight = createHighlight();
  return [
    indexPage(model),
    errataPage(model),
    playgroundPage(model),
    changesPage(changelog),
    ...guidePages(model, highlight),
    ...model.integrations.map((integration) => integrationPage(model, integration, highlight)),
  ];
}
