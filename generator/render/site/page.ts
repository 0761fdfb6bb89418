/** The frame of every page: head, navigation, footer. */
import { createHash } from 'node:crypto';
import type { Renderer } from '../../print/engine.ts';
import { Markup, plainText, scriptJson } from '../../print/html.ts';
import { notFoundPath } from './paths.ts';

export interface Page {
  /** Below the folder of the site, such as `integrations/slack.html`. */
  readonly path: string;
  readonly title: string;
  /** For search engines; Markdown is taken out. */
  readonly description: string;
  /** The entry of the navigation that is marked. */
  readonly section: Section;
  /** Template of the content between header and footer. */
  readonly template: string;
  readonly view: object;
  /** Structured data in the vocabulary of schema.org. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Further scripts in `assets/`. */
  readonly scripts?: readonly string[];
  /** URL of a machine-readable version, relative to the page. */
  readonly alternate?: { readonly type: string; readonly href: string };
}

export type Section =
  | 'Integrations'
  | 'Guide'
  | 'Errata'
  | 'Playground'
  | 'Reference'
  | 'Changes'
  | 'Releases';

/** What all pages of one site share. */
export interface Site {
  readonly render: Renderer;
  /** URL of the published site with a trailing slash; undefined if it is not known. */
  readonly base: string | undefined;
  /** A script that must run before the first paint. */
  readonly themeScript: string;
  /** The versions of GitLab whose facts were read whole, in words. */
  readonly readWhole: string;
}

const navigation: readonly { readonly title: Section; readonly href: string }[] = [
  { title: 'Integrations', href: 'index.html' },
  { title: 'Guide', href: 'api/behaviour.html' },
  { title: 'Errata', href: 'errata.html' },
  { title: 'Playground', href: 'playground.html' },
  { title: 'Reference', href: 'reference.html' },
];

/** The text of a page. */
export function renderPage(site: Site, page: Page): string {
  const { path, title, description, section, scripts = [], alternate } = page;
  // A server sends that page at any address.
  const root = path === notFoundPath ? (site.base ?? '/') : rootOf(path);
  const canonical = site.base === undefined ? undefined : canonicalUrl(site.base, path);
  return site.render('site/page', {
    title: path === 'index.html' ? title : `${title} · gitlab-integrations`,
    description: plainText(description),
    policy: policyOf(site.themeScript),
    root,
    canonical,
    alternate,
    themeScript: new Markup(site.themeScript),
    scripts: scripts.map((name) => ({ src: `${root}assets/${name}` })),
    // JSON omits an undefined URL.
    data: new Markup(scriptJson({ '@context': 'https://schema.org', ...page.data, url: canonical })),
    navigation: navigation.map((entry) => ({
      title: entry.title,
      href: root + entry.href,
      isCurrent: entry.title === section,
    })),
    body: new Markup(site.render(page.template, { ...page.view, root })),
    readWhole: site.readWhole,
  });
}

/** The canonical URL of a page, for search engines. */
export function canonicalUrl(base: string, path: string): string {
  return base + (path === 'index.html' ? '' : path);
}

/** The way from a page to the folder of the site. */
function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Nothing but the site's own files; of inline scripts, only the one that is known. */
function policyOf(themeScript: string): string {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
