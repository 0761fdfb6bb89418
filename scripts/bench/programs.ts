/** The same small program that sets Slack, written for every client, to be bundled, run and type-checked. */

/**
 * Name and text of a program. It exports `connect(host, token, webhook)`, which returns a function that sets
 * Slack and resolves to the parsed response.
 */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** The project, token and settings that every program sends. */
export const sent = {
  path: '/api/v4/projects/group%2Fproject/integrations/slack',
  token: 'bench-token',
  settings: {
    webhook: 'https://hooks.slack.com/services/<secret>',
    push_events: true,
    branches_to_be_notified: 'protected',
  },
} as const;

const settings = "{ webhook, push_events: true, branches_to_be_notified: 'protected' }";
const connect = 'export const connect = (host: string, token: string, webhook: string) =>';

/** The client of this package. */
export const ours: Program = {
  name: 'gitlab-integrations',
  text: `import { createClient } from 'gitlab-integrations';
${connect} {
  const gitlab = createClient({ host, token });
  return () => gitlab.set('group/project', 'slack', ${settings});
};
`,
};

/** The client of this package, for a group. */
export const oursGroup: Program = {
  name: 'gitlab-integrations, for a group',
  text: ours.text.replace("gitlab.set('group/project'", "gitlab.groups.set('my-org'"),
};

/** The raw client of this package. */
export const oursRaw: Program = {
  name: 'gitlab-integrations/raw',
  text: `import { createRawClient } from 'gitlab-integrations/raw';
${connect} {
  const gitlab = createRawClient({ host, token });
  return async () => (await gitlab.PUT('/projects/{id}/integrations/slack', { params: { path: { id: 'group/project' } }, body: ${settings} })).data;
};
`,
};

/** openapi-fetch with the path map of the description. */
export const openapiFetch: Program = {
  name: 'openapi-fetch',
  text: `import createClient from 'openapi-fetch';
import type { paths } from './schema.ts';
${connect} {
  const gitlab = createClient<paths>({ baseUrl: host + '/api/v4', headers: { 'PRIVATE-TOKEN': token } });
  return async () => (await gitlab.PUT('/projects/{id}/integrations/slack', { params: { path: { id: 'group/project' } }, body: ${settings} })).data;
};
`,
};

/** The output of openapi-ts for the description. */
export const heyApi: Program = {
  name: '@hey-api/openapi-ts',
  text: `import { client } from './hey-api/client.gen.ts';
import { setSlackIntegration } from './hey-api/index.ts';
${connect} {
  client.setConfig({ baseUrl: host + '/api/v4', headers: { 'PRIVATE-TOKEN': token } });
  return async () => (await setSlackIntegration({ path: { id: 'group/project' }, body: ${settings} })).data;
};
`,
};

/**
 * The popular client for the whole API, without its own limit of 3000 requests per minute, which would stall
 * the benchmark.
 */
export const gitbeaker: Program = {
  name: '@gitbeaker/rest',
  text: `import { Gitlab } from '@gitbeaker/rest';
${connect} {
  const gitlab = new Gitlab({ host, token, rateLimits: { '**': 1e9 } });
  return () => gitlab.Integrations.edit('group/project', 'slack', ${settings});
};
`,
};

/** ky, which knows nothing of GitLab. */
export const ky: Program = {
  name: 'ky',
  text: `import ky from 'ky';
${connect} {
  const gitlab = ky.create({ prefix: host + '/api/v4', headers: { 'PRIVATE-TOKEN': token } });
  return () => gitlab.put('projects/' + encodeURIComponent('group/project') + '/integrations/slack', { json: ${settings} }).json();
};
`,
};

/** The platform alone. */
export const plainFetch: Program = {
  name: 'plain fetch',
  text: `${connect} {
  const headers = { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' };
  return async () => {
    const url = host + '/api/v4/projects/' + encodeURIComponent('group/project') + '/integrations/slack';
    const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(${settings}) });
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  };
};
`,
};
