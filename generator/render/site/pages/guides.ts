/** The pages about the API as a whole. */
import type { Model } from '../../../model/types.ts';
import { listOf } from '../../../wording/phrases.ts';
import { isReturnedSecret } from '../../../wording/setting-facts.ts';
import { host } from '../../samples/request.ts';
import type { Highlight } from '../highlight.ts';
import type { Page } from '../page.ts';
import { slugPath } from '../paths.ts';
import { documentView } from './document.ts';
import { errorSections, errorsView } from './errors.ts';
import { integrationChecks, serverChecksView } from './server-checks.ts';

const guide = [
  { title: 'Behaviour', href: 'behaviour.html' },
  { title: 'Authentication', href: 'authentication.html' },
  { title: 'Errors', href: 'errors.html' },
  { title: 'Only on the server', href: 'server-checks.html' },
  { title: 'Differences', href: 'differences.html' },
  { title: 'Manage many projects', href: 'many-projects.html' },
] as const;

/** Documents in Markdown. */
export interface Documents {
  /** `docs/differences.md`. */
  readonly differences: string;
  /** `docs/manage-many-projects.md`. */
  readonly manyProjects: string;
}

/**
 * The pages in `api/`.
 * @param documents the texts of documents in `docs/`.
 */
export function guidePages(model: Model, highlight: Highlight, documents: Documents): readonly Page[] {
  return [
    behaviourPage(model, highlight),
    authenticationPage(model, highlight),
    errorsPage(model, highlight),
    serverChecksPage(model),
    differencesPage(documents.differences),
    manyProjectsPage(documents.manyProjects),
  ];
}

function behaviourPage(model: Model, highlight: Highlight): Page {
  return guidePage({
    name: 'behaviour',
    title: 'How integrations behave',
    description:
      'The three states of a GitLab integration, the inheritance trap, secrets, partial changes and rate limits.',
    view: behaviourView(model, highlight),
    sections: [
      { id: 'three-states', title: 'Three states' },
      { id: 'inheritance-trap', title: 'The inheritance trap' },
      { id: 'groups', title: 'Groups' },
      { id: 'secrets-and-changes', title: 'Secrets and changes' },
      { id: 'what-is-accepted', title: 'What is accepted' },
      { id: 'what-is-returned', title: 'What is returned' },
      { id: 'rate-limits', title: 'Rate limits' },
      { id: 'other-versions', title: 'Other versions' },
    ],
  });
}

function behaviourView({ api, integrations }: Model, highlight: Highlight): object {
  const projectsOnly = integrations.filter(({ levels }) => !levels.includes('group'));
  const clear = integrations.flatMap(({ slug, fields }) =>
    fields.filter(isReturnedSecret).map(({ name }) => ({ name, href: `../${slugPath(slug)}#${name}` })),
  );
  return {
    gitlabVersion: api.gitlabVersion,
    readWhole: listOf(api.gitlabVersions),
    groupsSince: api.group?.since ?? api.gitlabVersion,
    projectsOnly: projectsOnly.map(({ slug, title }, index) => ({
      title,
      href: `../${slugPath(slug)}`,
      separator: index < projectsOnly.length - 1 ? ',' : '',
    })),
    override: highlight('"use_inherited_settings": false', 'json'),
    clear,
    headers: Object.entries(api.headers)
      .filter(([name]) => name !== 'Location')
      .map(([name, { description }]) => ({ name, description })),
  };
}

function authenticationPage(model: Model, highlight: Highlight): Page {
  return guidePage({
    name: 'authentication',
    title: 'Authentication',
    description:
      'Which token, scope and role GitLab wants for the integrations of projects and groups, and in which order it checks them.',
    view: authenticationView(model, highlight),
    sections: [
      { id: 'token-headers', title: 'The header' },
      { id: 'role-and-scope', title: 'Role and scope' },
      { id: 'fine-grained-tokens', title: 'Fine-grained tokens' },
      { id: 'order-of-checks', title: 'Order of the checks' },
      { id: 'keep-tokens-safe', title: 'Keep it safe' },
    ],
  });
}

function authenticationView({ api: { security } }: Model, highlight: Highlight): object {
  const command = `curl "${host}/api/v4/projects/group%2Fproject/integrations" \\`;
  const example = `${command}
  --header "PRIVATE-TOKEN: $GITLAB_TOKEN"

${command}
  --header "Authorization: Bearer $GITLAB_TOKEN"`;
  return { ...security, example: highlight(example, 'bash') };
}

function errorsPage(model: Model, highlight: Highlight): Page {
  return guidePage({
    name: 'errors',
    title: 'Errors',
    description: "Every error response of GitLab's project integrations API: status, body, cause.",
    view: errorsView(model, highlight),
    sections: [{ id: 'formats', title: 'Formats' }, ...errorSections(model)],
  });
}

function serverChecksPage(model: Model): Page {
  return guidePage({
    name: 'server-checks',
    title: 'Only the server checks this',
    description:
      'What a GitLab server checks in addition to the rules of the description: licenses, other integrations, host names and the contents of keys.',
    view: serverChecksView(model),
    sections: [{ id: 'every-integration', title: 'Every integration' }, ...integrationChecks(model)],
  });
}

function differencesPage(document: string): Page {
  return guidePage({
    name: 'differences',
    title: 'Where the description and GitLab differ',
    description:
      'What GitLab accepts although the OpenAPI description and the validators refuse it, and the other way round, with the reasons.',
    view: documentView(document),
    sections: [],
  });
}

function manyProjectsPage(document: string): Page {
  return guidePage({
    name: 'many-projects',
    title: 'Manage many projects',
    description:
      'One file for the integrations of all projects and groups: plan, apply and audit them on the command line or in GitLab CI.',
    view: documentView(document),
    sections: [],
  });
}

interface Section {
  readonly id: string;
  readonly title: string;
}

interface GuidePage {
  readonly name:
    | 'behaviour'
    | 'authentication'
    | 'errors'
    | 'server-checks'
    | 'differences'
    | 'many-projects';
  readonly title: string;
  readonly description: string;
  readonly view: object;
  /** What the page has headings for. */
  readonly sections: readonly Section[];
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
