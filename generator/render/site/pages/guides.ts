/** The pages about the API as a whole. */
import type { ResponseSource } from '../../../load/types.ts';
import type { Model } from '../../../model/types.ts';
import { escapeHtml, Markup } from '../../../print/html.ts';
import { capital, listOf } from '../../../wording/phrases.ts';
import { isReturnedSecret } from '../../../wording/setting-facts.ts';
import { host } from '../../samples/request.ts';
import type { Highlight } from '../highlight.ts';
import type { Page } from '../page.ts';
import { slugPath } from '../paths.ts';

const guide = [
  { title: 'Behaviour', href: 'behaviour.html' },
  { title: 'Authentication', href: 'authentication.html' },
  { title: 'Errors', href: 'errors.html' },
] as const;

/** `api/behaviour.html`, `api/authentication.html` and `api/errors.html`. */
export function guidePages(model: Model, highlight: Highlight): readonly Page[] {
  return [
    guidePage({
      name: 'behaviour',
      title: 'How integrations behave',
      description:
        'The three states of a GitLab integration, the inheritance trap, secrets, partial changes and rate limits.',
      view: behaviourView(model, highlight),
      sections: [
        { id: 'three-states', title: 'Three states' },
        { id: 'inheritance-trap', title: 'The inheritance trap' },
        { id: 'secrets-and-changes', title: 'Secrets and changes' },
        { id: 'what-is-accepted', title: 'What is accepted' },
        { id: 'rate-limits', title: 'Rate limits' },
        { id: 'other-versions', title: 'Other versions' },
      ],
    }),
    guidePage({
      name: 'authentication',
      title: 'Authentication',
      description:
        'Which token, scope and role GitLab wants for project integrations, and in which order it checks them.',
      view: authenticationView(model, highlight),
      sections: [
        { id: 'token-headers', title: 'The header' },
        { id: 'role-and-scope', title: 'Role and scope' },
        { id: 'order-of-checks', title: 'Order of the checks' },
        { id: 'keep-tokens-safe', title: 'Keep it safe' },
      ],
    }),
    guidePage({
      name: 'errors',
      title: 'Errors',
      description: "Every error answer of GitLab's project integrations API: status, body, cause.",
      view: errorsView(model, highlight),
      sections: [
        { id: 'two-shapes', title: 'Two shapes' },
        ...responsesOf(model).map(([name, { status }]) => ({
          id: responseId(name),
          title: `${status} ${spelledOut(name)}`,
        })),
      ],
    }),
  ];
}

interface GuidePage {
  readonly name: 'behaviour' | 'authentication' | 'errors';
  readonly title: string;
  readonly description: string;
  readonly view: object;
  /** What the page has headings for. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

function guidePage({ name, title, description, view, sections }: GuidePage): Page {
  return {
    path: `api/${name}.html`,
    title,
    description,
    section: 'Guide',
    template: `site/${name}`,
    view: {
      ...view,
      guide: guide.map((entry) => ({ ...entry, isCurrent: entry.href === `${name}.html`, sections })),
    },
    data: {
      '@type': 'TechArticle',
      headline: title,
      description,
      isPartOf: { '@type': 'WebSite', name: 'gitlab-integrations' },
    },
  };
}

function behaviourView({ api, integrations }: Model, highlight: Highlight): object {
  const clear = integrations.flatMap(({ slug, fields }) =>
    fields.filter(isReturnedSecret).map(({ name }) => ({ name, href: `../${slugPath(slug)}#${name}` })),
  );
  return {
    gitlabVersion: api.gitlabVersion,
    override: highlight('"use_inherited_settings": false', 'json'),
    clear,
    headers: Object.entries(api.headers).flatMap(([name, { description }]) =>
      name === 'Location' ? [] : [{ name, description }],
    ),
  };
}

function authenticationView({ api: { security } }: Model, highlight: Highlight): object {
  const url = `"${host}/api/v4/projects/group%2Fproject/integrations"`;
  return {
    ...security,
    example: highlight(
      `curl ${url} \\\n  --header "PRIVATE-TOKEN: $GITLAB_TOKEN"\n\ncurl ${url} \\\n  --header "Authorization: Bearer $GITLAB_TOKEN"`,
      'bash',
    ),
  };
}

function errorsView(model: Model, highlight: Highlight): object {
  return { responses: responsesOf(model).map(([name, response]) => responseView(name, response, highlight)) };
}

function responsesOf({ api }: Model): readonly (readonly [string, ResponseSource])[] {
  return Object.entries(api.responses).toSorted(([, a], [, b]) => a.status - b.status);
}

/** `UnknownSlug` as `unknown slug`. */
function spelledOut(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function responseId(name: string): string {
  return `error-${spelledOut(name).replaceAll(' ', '-')}`;
}

function responseView(
  name: string,
  { status, operations, description, headers = [], examples = {} }: ResponseSource,
  highlight: Highlight,
): object {
  return {
    id: responseId(name),
    title: capital(spelledOut(name)),
    status: String(status),
    description,
    operations: listOf(operations),
    headers: headers.map((header) => ({ name: header })),
    examples: Object.values(examples).map(({ summary, shape, body }) => ({
      summary,
      body: shape === 'text' ? new Markup(escapeHtml(String(body))) : highlight(JSON.stringify(body), 'json'),
    })),
  };
}
