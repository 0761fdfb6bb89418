/** The types of the other entries, for their users. Compiled by several versions of TypeScript, never run. */
import { createClient, type SlackSettings } from 'gitlab-integrations';
import { catalog, categories, slack, slugs } from 'gitlab-integrations/catalog';
import { createFakeGitLab } from 'gitlab-integrations/testing';
import { schemas, validate } from 'gitlab-integrations/validate';
import { schema, validate as validateSlack } from 'gitlab-integrations/validate/slack';

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

export const messages: readonly string[] = [...validate('slack', unknown), ...validateSlack(unknown)].map(
  ({ path, message }) => `${path.join('.')} ${message}`,
);

/** A library that takes Standard Schemas. */
declare function infer<Output>(schema: {
  readonly '~standard': { readonly version: 1; readonly types?: { readonly output: Output } | undefined };
}): Output;
export const typed: SlackSettings = infer(schema);
export const bySlug: SlackSettings = infer(schemas.slack);
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
