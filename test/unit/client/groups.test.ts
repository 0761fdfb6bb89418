import { describe, expect, test } from 'vitest';
import {
  createClient,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NotFoundError,
  PermissionError,
  settingsOf,
} from '../../../client/index.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog } from '../../../generated/client/catalog.ts';
import { type Answer, integration, json, serverWith } from './stub.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const path = 'https://gitlab.com/api/v4/groups/my-org%2Fteam/integrations';

function groupsWith(...answers: readonly Answer[]) {
  const { fetch, sent } = serverWith(...answers);
  return { groups: createClient({ fetch, token: 'your-token', retry: { limit: 0 } }).groups, sent };
}

test('list returns the entries of a group as they come', async () => {
  const { groups, sent } = groupsWith(json([integration('slack'), integration('brand-new')]));
  expect((await groups.list('my-org/team')).map(({ slug }) => slug)).toEqual(['slack', 'brand-new']);
  expect(sent).toMatchObject([{ method: 'GET', url: path, body: undefined }]);
});

test('get returns an integration of a group in its declared types, the untyped client as it comes', async () => {
  const { groups, sent } = groupsWith(json(integration('jira', { issues_enabled: '1' })));
  expect(await groups.get('my-org/team', 'jira')).toMatchObject({ properties: { issues_enabled: true } });
  expect(await groups.untyped.get(7, 'jira')).toMatchObject({ properties: { issues_enabled: '1' } });
  expect(sent.map(({ url }) => url)).toEqual([`${path}/jira`, `${path.replace('my-org%2Fteam', '7')}/jira`]);
});

test('set sends the settings of a group, overrides inheritance and tells what did not take', async () => {
  const { groups, sent } = groupsWith(json({ ...integration('slack'), push_events: false }));
  expect((await groups.set('my-org/team', 'slack', { webhook, push_events: true })).notApplied).toEqual([
    'push_events',
  ]);
  expect(sent).toMatchObject([
    {
      method: 'PUT',
      url: `${path}/slack`,
      body: { webhook, push_events: true, use_inherited_settings: false },
    },
  ]);
});

test('disable answers whether there was something to disable in a group', async () => {
  const missing = json({ message: '404 Integration Not Found' }, 404);
  const { groups, sent } = groupsWith(new Response(null, { status: 204 }), missing);
  expect(await groups.disable('my-org/team', 'slack')).toBe(true);
  expect(await groups.disable('my-org/team', 'slack')).toBe(false);
  expect(sent).toMatchObject([{ method: 'DELETE', url: `${path}/slack` }, {}]);
});

test('get is undefined for an integration that a group never had', async () =>
  expect(
    await groupsWith(json({ message: '404 Integration Not Found' }, 404)).groups.get(7, 'slack'),
  ).toBeUndefined());

describe('the catalog', () => {
  const isOfGroups = (levels: readonly string[] = ['group']) => levels.includes('group');
  const entries = Object.values(catalog).map(({ slug, levels }) => ({ slug, levels }));

  test.each(entries.filter(({ levels }) => !isOfGroups(levels)))(
    '$slug, which groups cannot have, is refused before anything is sent',
    async ({ slug }) => {
      const { groups, sent } = groupsWith(json(integration(slug)));
      const refusal = new TypeError(`Only projects can have ${slug}.`);
      for (const name of [slug, slug.replaceAll('-', '_')]) {
        await expect(groups.get(7, name as 'slack')).rejects.toThrow(refusal);
        await expect(groups.set(7, name as 'slack', { webhook })).rejects.toThrow(refusal);
        await expect(groups.disable(7, name as 'slack')).rejects.toThrow(refusal);
      }
      expect(sent).toEqual([]);
      // A newer server may have it.
      await groups.untyped.get(7, slug);
      expect(sent).toHaveLength(1);
    },
  );

  test('every other integration is sent', async () => {
    for (const { slug } of entries.filter(({ levels }) => isOfGroups(levels)))
      expect(await groupsWith(json(integration(slug))).groups.get(7, slug as 'slack')).toMatchObject({
        slug,
      });
  });

  test('a project may have all of them', async () => {
    for (const { slug } of entries) {
      const { fetch } = serverWith(json(integration(slug)));
      expect(await createClient({ fetch }).get(7, slug)).toMatchObject({ slug });
    }
  });
});

describe('errors of groups', () => {
  const failing = async (status: number, body: unknown): Promise<unknown> =>
    groupsWith(json(body, status))
      .groups.set('my-org/team', 'slack', { webhook })
      .catch((error: unknown) => error);

  test.each([
    [404, '404 Group Not Found', NotFoundError, { missing: 'group' }],
    [404, '404 Integration Not Found', NotFoundError, { missing: 'integration' }],
    [403, '403 Forbidden', PermissionError, { scope: undefined }],
    [400, '400 Integration not available', IntegrationUnavailableError, {}],
    [400, 'Default integration not found.', InvalidSettingsError, { problems: [] }],
  ])('%i %s', async (status, message, Class, facts) => {
    const error = await failing(status, { message });
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({
      ...facts,
      message: `${message} (${status}, PUT /groups/my-org%2Fteam/integrations/slack)`,
    });
  });

  test('a group that is not there without a token is told with the reason', async () => {
    const { fetch } = serverWith(json({ message: '404 Group Not Found' }, 404));
    await expect(createClient({ fetch }).groups.list('my-org/team')).rejects.toMatchObject({
      message: '404 Group Not Found; no token was given (404, GET /groups/my-org%2Fteam/integrations)',
      missing: 'group',
    });
  });

  test('a server without the group level is missing the route', async () =>
    expect(await failing(404, { error: '404 Not Found' })).toMatchObject({ missing: 'route' }));
});

test('what get returns of a group can be changed and set', async () => {
  const { groups, sent } = groupsWith(
    json({ ...integration('slack', { username: 'bot', channel: '' }), push_events: true, inherited: true }),
  );
  const slack = await groups.get(7, 'slack');
  if (!slack) throw new Error('It is not there.');
  await groups.set(7, 'slack', { ...settingsOf(slack).withSecrets({ webhook }), push_events: false });
  expect(sent[1]?.body).toEqual({
    webhook,
    username: 'bot',
    channel: null,
    push_events: false,
    use_inherited_settings: false,
  });
});

test('a group is read, changed and set, and its projects get it', async () => {
  const fake = createFakeGitLab({ groups: ['acme'], projects: ['acme/web'] });
  const gitlab = createClient({ token: 'your-token', fetch: fake.fetch });
  await gitlab.groups.set('acme', 'slack', { webhook, username: 'bot' });
  const slack = await gitlab.groups.get('acme', 'slack');
  if (!slack) throw new Error('It is not there.');
  const changed = { ...settingsOf(slack).withSecrets({ webhook }), username: 'robot' };
  expect((await gitlab.groups.set('acme', 'slack', changed)).notApplied).toEqual([]);
  expect(await gitlab.get('acme/web', 'slack')).toMatchObject({
    inherited: true,
    active: true,
    properties: { username: 'robot' },
  });
  expect(await gitlab.groups.disable('acme', 'slack')).toBe(true);
  expect(await gitlab.get('acme/web', 'slack')).toMatchObject({ active: true });
});

test('a group that takes over settings of nobody is told so', async () => {
  const fake = createFakeGitLab({ groups: ['acme'] });
  const { groups } = createClient({ token: 'your-token', fetch: fake.fetch });
  await expect(groups.set('acme', 'slack', { webhook, use_inherited_settings: true })).rejects.toThrow(
    /^Default integration not found\. /,
  );
});
