/** What the site offers to programs. */
import type { Integration, Model } from '../../model/types.ts';
import { escapeHtml } from '../../print/html.ts';
import { listOf } from '../../wording/badges.ts';
import { canonicalAddress } from './page.ts';
import { isReturnedSecret } from './parts/responses.ts';
import { markdownPath } from './paths.ts';

/** The text of `llms.txt`: what there is, in the order in which a language model would want it. */
export function renderLlmsText({ api, integrations }: Model, base: string): string {
  const link = (title: string, path: string, text: string): string => `- [${title}](${base}${path}): ${text}`;
  const categories = Object.entries(api.categories).flatMap(([id, category]) => {
    const members = integrations.filter((integration) => integration.category === id);
    return members.length === 0
      ? []
      : [
          `## ${category.title}`,
          members
            .map(({ title, slug, description }) =>
              link(title, markdownPath(slug), `\`${slug}\`. ${description}`),
            )
            .join('\n'),
        ];
  });
  const parts = [
    '# gitlab-integrations',
    `> ${api.summary} Every setting that GitLab ${api.gitlabVersion} accepts, checked against its source.`,
    'A PUT needs every required setting each time, secrets included, and `use_inherited_settings: false` where the project inherits.',
    secretsSentence(integrations),
    '## The API',
    [
      link('OpenAPI description', 'openapi.json', 'what GitLab accepts and answers'),
      link('Errata', 'errata.json', "where GitLab's documentation page is wrong"),
      link('Behaviour', 'api/behaviour.html', 'states, inheritance, secrets, rate limits'),
      link('Authentication', 'api/authentication.html', 'tokens, scopes, roles'),
      link('Errors', 'api/errors.html', 'every status with its bodies'),
    ].join('\n'),
    ...categories,
  ];
  return `${parts.join('\n\n')}\n`;
}

function secretsSentence(integrations: readonly Integration[]): string {
  const clear = integrations.flatMap(({ slug, fields }) =>
    fields.filter(isReturnedSecret).map(({ name }) => `\`${name}\` of \`${slug}\``),
  );
  return clear.length === 0
    ? 'Secrets are never returned.'
    : `Secrets are not returned, apart from ${listOf(clear)}, which come back in clear.`;
}

/** The text of `sitemap.xml`. Search engines want whole addresses, so it is of use with a base only. */
export function renderSitemap(paths: readonly string[], base: string | undefined): string {
  const addresses = base === undefined ? paths : paths.map((path) => canonicalAddress(base, path));
  const entries = addresses.map((address) => `  <url><loc>${escapeHtml(address)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
