/** The types of the other entries, for their users. Compiled by several versions of TypeScript, never run. */
import { createClient, type SlackSettings } from 'gitlab-integrations';
import { catalog, categories, slack, slugs } from 'gitlab-integrations/catalog';
import { createRawClient, type RawClient } from 'gitlab-integrations/raw';
import { createFakeGitLab } from 'gitlab-integrations/testing';
import { schemas, schemasFor, validate } from 'gitlab-integrations/validate';
import {
  schema,
  schemaFor,
  validateFor,
  validate as validateSlack,
} from 'gitlab-integrations/validate/slack';

declare const unknown: unknown;

export const titles: readonly string[] = [
  slack.title,
  catalog.jira.title,
  ...slugs,
  ...categories.map(({ id }) => id),
];
export const settings: readonly string[] = slack.fields
  .filter(({ secret }) => secret === true)
  .map(({ name }) => name);
// @ts-expect-error no integration has this slug
catalog.slak;
// @ts-expect-error a fact that the catalog does not have
slack.speed;

export const messages: readonly string[] = [
  ...validate('slack', unknown),
  ...validateSlack(unknown),
  ...validateFor(unknown, { gitlab: '18.9', allowLocalAddresses: true }),
].map(({ path, message }) => `${path.join('.')} ${message}`);
// @ts-expect-error a version is a text
validateFor(unknown, { gitlab: 18.9 });

/** A library that takes Standard Schemas. */
declare function infer<Output>(schema: {
  readonly '~standard': { readonly version: 1; readonly types?: { readonly output: Output } | undefined };
}): Output;
export const typed: SlackSettings = infer(schema);
export const bySlug: SlackSettings = infer(schemas.slack);
export const ofServer: SlackSettings = infer(schemaFor({ gitlab: '18.9' }));
export const ofServerBySlug: SlackSettings = infer(schemasFor.slack({ gitlab: '18.9' }));
// @ts-expect-error a version is a text
schemaFor({ gitlab: 18.9 });
// @ts-expect-error settings of another integration
export const other: SlackSettings = infer(schemas.redmine);

const fake = createFakeGitLab({
  projects: ['group/project', { path: 'group/other', id: 7 }],
  token: 'your-token',
});
export const client = createClient({ fetch: fake.fetch, token: 'your-token' });
export const address: Promise<string> = fake.listen().then(({ url }) => url);
// @ts-expect-error a misspelt option
createFakeGitLab({ project: ['group/project'] });

export async function raw(): Promise<void> {
  const gitlab: RawClient = createRawClient({ fetch: fake.fetch, token: 'your-token', timeout: 1000 });
  gitlab.use({ onRequest: ({ request }) => request.headers.set('X-Trace', 'trace') });
  const { data } = await gitlab.PUT('/projects/{id}/integrations/slack', {
    params: { path: { id: 42 } },
    body: { webhook: 'https://example.com' },
  });
  const slug: 'slack' | undefined = data?.slug;
  slug?.trim();
  // @ts-expect-error no such path
  await gitlab.GET('/projects/{id}/integrations/slak', { params: { path: { id: 42 } } });
  // @ts-expect-error webhook is missing
  await gitlab.PUT('/projects/{id}/integrations/slack', { params: { path: { id: 42 } }, body: {} });
  await gitlab.GET('/groups/{id}/integrations/slack', { params: { path: { id: 'my-org' } } });
  // @ts-expect-error only projects can have it
  await gitlab.GET('/groups/{id}/integrations/jenkins', { params: { path: { id: 'my-org' } } });
  // @ts-expect-error a misspelt option
  createRawClient({ tokn: 'your-token' });
}
