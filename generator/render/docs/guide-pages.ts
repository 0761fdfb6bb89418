/** The pages about the API as a whole. */
import type { ResponseSource } from '../../load/types.ts';
import type { Model } from '../../model/types.ts';
import type { Highlight } from './highlight.ts';
import { escapeHtml, Markup } from './markup.ts';
import type { Page } from './page.ts';
import { slugPath } from './paths.ts';
import { host } from './samples/request.ts';
import { listOf } from './words.ts';

const guide = [
  { title: 'Behaviour', href: 'behaviour.html' },
  { title: 'Authentication', href: 'authentication.html' },
  { title: 'Errors', href: 'errors.html' },
] as const;

/** `api/behaviour.html`, `api/authentication.html` and `api/errors.html`. */
export function guidePages(model: Model, highlight: Highlight): readonly Page[] {
  return [
    guidePage(
      'behaviour',
      'How integrations behave',
      'The three states of a GitLab integration, the inheritance trap, secrets, partial changes and rate limits.',
      behaviourView(model, highlight),
    ),
    guidePage(
      'authentication',
      'Authentication',
      'Which token, scope and role GitLab wants for project integrations, and in which order it checks them.',
      authenticationView(model, highlight),
    ),
    guidePage('errors', 'Errors', "Every error answer of GitLab's project integrations API: status, body, cause.", errorsView(model, highlight)),
  ];
}

function guidePage(name: 'behaviour' | 'authentication' | 'errors', title: string, description: string, view: object): Page {
  return {
    path: `api/${name}.html`,
    title,
    description,
    section: 'Guide',
    template: `docs/${name}`,
    view: { ...view, guide: guide.map((entry) => ({ ...entry, isCurrent: entry.href === `${name}.html` })) },
    data: { '@type': 'TechArticle', headline: title, description, isPartOf: { '@type': 'WebSite', name: 'gitlab-integrations' } },
  };
}

function behaviourView({ api, integrations }: Model, highlight: Highlight): object {
  const clear = integrations.flatMap(({ slug, fields }) =>
    fields.flatMap(({ name, secret, credential, returned }) => ((secret || credential) && returned !== 'never' ? [{ name, href: `../${slugPath(slug)}#${name}` }] : [])),
  );
  return {
    gitlabVersion: api.gitlabVersion,
    override: highlight('"use_inherited_settings": false', 'json'),
    clear,
    headers: Object.entries(api.headers).flatMap(([name, { description }]) => (name === 'Location' ? [] : [{ name, description }])),
  };
}

function authenticationView({ api: { security } }: Model, highlight: Highlight): object {
  const url = `"${host}/api/v4/projects/group%2Fproject/integrations"`;
  return {
    ...security,
    example: highlight(`curl ${url} --header "PRIVATE-TOKEN: $GITLAB_TOKEN"\ncurl ${url} --header "Authorization: Bearer $GITLAB_TOKEN"`, 'bash'),
  };
}

function errorsView({ api }: Model, highlight: Highlight): object {
  const responses = Object.entries(api.responses).toSorted(([, a], [, b]) => a.status - b.status);
  return { responses: responses.map(([name, response]) => responseView(name, response, highlight)) };
}

function responseView(name: string, { status, operations, description, headers = [], examples = {} }: ResponseSource, highlight: Highlight): object {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return {
    id: `error-${words.replaceAll(' ', '-')}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status: String(status),
    description,
    operations: listOf(operations),
    hasHeaders: headers.length > 0,
    headers: headers.map((header) => ({ name: header })),
    hasExamples: Object.keys(examples).length > 0,
    examples: Object.values(examples).map(({ summary, shape, body }) => ({
      summary,
      body: shape === 'text' ? new Markup(escapeHtml(String(body))) : highlight(JSON.stringify(body), 'json'),
    })),
  };
}
