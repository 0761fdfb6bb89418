/** The documentation site, apart from what other tools make: styles, scripts, Redocly's reference. */
import { compareText } from '../../diagnostics.ts';
import type { Model } from '../../model/types.ts';
import { createRenderer } from '../../print/engine.ts';
import { withoutIndentation } from '../../print/html.ts';
import { createMarkdown } from '../../print/markdown.ts';
import { listOf } from '../../wording/phrases.ts';
import type { Artefacts } from '../render.ts';
import { createHighlight } from './highlight.ts';
import { type Page, renderPage, type Site } from './page.ts';
import { changesPage } from './pages/changes.ts';
import { errataPage } from './pages/errata.ts';
import { type Documents, guidePages } from './pages/guides.ts';
import { indexPage } from './pages/index.ts';
import { integrationPage } from './pages/integration.ts';
import { integrationMarkdownView } from './pages/integration-markdown.ts';
import { notFoundPage } from './pages/not-found.ts';
import { playgroundPage } from './pages/playground.ts';
import { releasesPage } from './pages/releases.ts';
import { markdownPath, notFoundPath } from './paths.ts';
import { llmsView, renderErrataJson, sitemapView } from './program-files.ts';

export interface DocsInput extends Documents {
  readonly templates: ReadonlyMap<string, string>;
  /** The text of the changelog, in Markdown. */
  readonly changelog: string;
  /** URL of the published site with a trailing slash; undefined if it is not known. */
  readonly base: string | undefined;
  /** The script that sets the chosen colours before the first paint. */
  readonly themeScript: string;
}

/** Text by path below the folder of the site, in the order of the paths. */
export function renderDocs(model: Model, input: DocsInput): Artefacts {
  const { templates, base, themeScript } = input;
  const renderText = createRenderer(templates);
  const site: Site = {
    render: createRenderer(withoutIndentation(templates), { markdown: createMarkdown() }),
    base,
    themeScript,
    readWhole: listOf(model.api.gitlabVersions),
  };
  const pages = pagesOf(model, input);
  const found = pages.map(({ path }) => path).filter((path) => path !== notFoundPath);
  const paths = [...found, 'reference.html'].toSorted(compareText);
  const artefacts: (readonly [string, string])[] = [
    ['errata.json', renderErrataJson(model)],
    ['llms.txt', renderText('site/llms.txt', llmsView(model, base))],
    ['sitemap.xml', renderText('site/sitemap.xml', sitemapView(paths, base))],
  ];
  for (const page of pages) artefacts.push([page.path, renderPage(site, page)]);
  for (const integration of model.integrations)
    artefacts.push([
      markdownPath(integration.slug),
      renderText('site/integration.md', integrationMarkdownView(model, integration)),
    ]);
  return new Map(artefacts.toSorted(([a], [b]) => compareText(a, b)));
}

function pagesOf(model: Model, input: DocsInput): readonly Page[] {
  const highlight = createHighlight();
  return [
    indexPage(model),
    errataPage(model),
    playgroundPage(model),
    changesPage(model),
    releasesPage(input.changelog),
    notFoundPage(),
    ...guidePages(model, highlight, input),
    ...model.integrations.map((integration) => integrationPage(model, integration, highlight)),
  ];
}
