/** Integrations of groups: who may use them, which there are, and what they answer. */
import { describe, expect, test } from 'vitest';
import { catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { projectOnlySlugs } from '../../../../generated/client/levels.ts';
import { type Answer, type Ask, fakeWith, hook, propertiesOf } from './ask.ts';

const group = '/groups/acme/integrations';
const inner = '/groups/acme%2Fweb/integrations';
const notAvailable = { status: 400, body: { message: '400 Integration not available' } };
const neverConfigured = { status: 404, body: { message: '404 Integration Not Found' } };
const apps = ['gitlab-slack-application', 'jira-cloud-app'];
const groupSlugs = slugs.filter((slug) => !projectOnlySlugs.includes(slug));
const minimal = (slug: Slug) => catalog[slug].examples[0]?.settings ?? {};

/** A group with a subgroup, and a way to ask it. */
function acme(options: Parameters<typeof fakeWith>[0] = {}): ReturnType<typeof fakeWith> {
  return fakeWith({ groups: ['acme', 'acme/web'], projects: [], version: '18.11', ...options });
}

describe('every integration that groups can have', () => {
  test.each(groupSlugs)('%s is set, read, listed and disabled as in a project', async (slug) => {
    const installed = apps.includes(slug) ? [slug] : [];
    const { ask } = fakeWith({
      version: '18.11',
      groups: [{ path: 'acme', installed }],
      projects: [{ path: 'other/project', installed }],
    });
    const answers = async (path: string): Promise<readonly Answer[]> => {
      const one = `${path}/${slug}`;
      return [
        await ask('PUT', one, {}),
        await ask('PUT', one, minimal(slug)),
        await ask('GET', one),
        await ask('GET', path),
        await ask('DELETE', one),
        await ask('GET', one),
      ];
    };
    const withoutFacts = (all: readonly Answer[]) =>
      all.map(({ status, body }) => JSON.stringify([status, body]).replaceAll(/"id":\d+/g, ''));
    expect(withoutFacts(await answers(group))).toEqual(
      withoutFacts(await answers('/projects/1/integrations')),
    );
  });
});

describe('an integration that only projects can have', () => {
  test.each(projectOnlySlugs.filter((slug) => slug !== 'mock-ci'))('%s is not available', async (slug) => {
    const { ask } = acme();
    const settings = minimal(slug as Slug);
    expect(await ask('GET', `${group}/${slug}`)).toMatchObject(notAvailable);
    expect(await ask('DELETE', `${group}/${slug}`)).toMatchObject(notAvailable);
    expect(await ask('PUT', `${group}/${slug}`, settings)).toMatchObject(notAvailable);
    expect(await ask('PUT', `${group}/${slug}`, {})).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(' is missing') },
    });
    expect((await ask('GET', group)).body).toEqual([]);
  });

  test('cannot be configured from the start', () =>
    expect(() => fakeWith({ groups: [{ path: 'acme', integrations: { jenkins: {} } }] })).toThrow(
      new TypeError('Groups cannot have jenkins.'),
    ));

  test('is not found where the server does not offer it either', async () => {
    const { ask } = acme({ offering: 'self-managed' });
    const slug = 'google-cloud-platform-artifact-registry';
    expect(await ask('PUT', `${group}/${slug}`, minimal(slug))).toMatchObject(notAvailable);
    for (const method of ['GET', 'DELETE'])
      expect(await ask(method, `${group}/${slug}`)).toMatchObject(neverConfigured);
  });
});

test('an integration that the server has switched off is not available, and not found', async () => {
  const { ask } = acme({ tier: 'free' });
  expect(await ask('PUT', `${group}/git-guardian`, { token: 'your-token' })).toMatchObject(notAvailable);
  for (const method of ['GET', 'DELETE'])
    expect(await ask(method, `${group}/git-guardian`)).toMatchObject(neverConfigured);
});

describe('access to a group', () => {
  const roles = ['guest', 'planner', 'reporter', 'developer', 'maintainer', 'owner'] as const;
  const asked: readonly (readonly [method: string, path: string])[] = [
    ['GET', group],
    ['PUT', `${group}/slack`],
    ['DELETE', `${group}/slack`],
  ];
  const statusesOf = async (ask: Ask) => {
    const statuses = [];
    for (const [method, path] of asked)
      statuses.push((await ask(method, path, method === 'PUT' ? { webhook: hook } : undefined)).status);
    return statuses;
  };

  test.each(roles)('only an owner may use the integrations of a group: %s', async (role) => {
    const { ask } = acme({ tokens: [{ value: 'your-token', role }] });
    expect(await statusesOf(ask)).toEqual(role === 'owner' ? [200, 200, 204] : [403, 403, 403]);
  });

  test('a role in a group holds for what is in it, until the next one', async () => {
    const roles = { acme: 'owner', 'acme/web': 'developer', 'acme/web/shop': 'maintainer' } as const;
    const { ask } = acme({
      tokens: [{ value: 'your-token', role: 'guest', roles }],
      groups: ['acme', 'acme/web', 'acme/app', 'other'],
      projects: ['acme/one', 'acme/web/two', 'acme/web/shop', 'other/three'],
    });
    const status = async (path: string) => (await ask('GET', `${path}/integrations`)).status;
    expect(await status('/groups/acme')).toBe(200);
    expect(await status('/groups/acme%2Fapp')).toBe(200);
    expect(await status('/groups/acme%2Fweb')).toBe(403);
    expect(await status('/groups/other')).toBe(403);
    expect(await status('/projects/acme%2Fone')).toBe(200);
    expect(await status('/projects/acme%2Fweb%2Ftwo')).toBe(403);
    expect(await status('/projects/acme%2Fweb%2Fshop')).toBe(200);
    expect(await status('/projects/other%2Fthree')).toBe(403);
  });

  test('the role of a token holds in a group called like what every object has', async () => {
    const tokens = [{ value: 'your-token', role: 'owner', roles: { other: 'guest' } }] as const;
    const { ask } = acme({ tokens, groups: ['constructor'] });
    expect((await ask('GET', '/groups/constructor/integrations')).status).toBe(200);
  });

  test('a custom role may manage integrations, and `read_api` may only read', async () => {
    const custom = acme({
      tokens: [{ value: 'your-token', role: 'developer', canManageIntegrations: true }],
    });
    expect(await statusesOf(custom.ask)).toEqual([200, 200, 204]);
    const reading = acme({ tokens: [{ value: 'your-token', role: 'owner', scopes: ['read_api'] }] });
    expect(await statusesOf(reading.ask)).toEqual([200, 403, 403]);
  });

  test('a group that does not exist, or that the token cannot see, is not found', async () => {
    const { ask } = acme({ tokens: [{ value: 'your-token', role: 'owner', groups: ['acme/web'] }] });
    const notFound = { status: 404, body: { message: '404 Group Not Found' } };
    expect(await ask('GET', group)).toMatchObject(notFound);
    expect(await ask('GET', '/groups/7/integrations')).toMatchObject(notFound);
    expect(await ask('PUT', '/groups/nothing/integrations/slack', {})).toMatchObject(notFound);
    expect((await ask('GET', inner)).status).toBe(200);
    expect((await ask('GET', '/groups/2/integrations')).status).toBe(200);
  });

  test('an archived group, and what is archived with it, is forbidden, but not its projects', async () => {
    const { ask } = acme({ groups: [{ path: 'acme', archived: true }], projects: ['acme/web/shop'] });
    for (const path of [group, inner]) expect(await ask('GET', path)).toMatchObject({ status: 403 });
    expect((await ask('GET', '/projects/1/integrations')).status).toBe(200);
  });

  test('there are neither old routes nor groups before 17.9', async () => {
    const noRoute = { status: 404, body: { error: '404 Not Found' } };
    expect(await acme().ask('GET', '/groups/acme/services')).toMatchObject(noRoute);
    expect(await acme({ version: '17.8' }).ask('GET', group)).toMatchObject(noRoute);
    expect((await acme({ version: '17.9' }).ask('GET', group)).status).toBe(200);
  });
});

test('the list of a group shows its own active integrations, not those of its projects', async () => {
  const { ask } = acme({ holdsPropagation: true, projects: ['acme/web/shop'] });
  await ask('PUT', `${group}/slack`, { webhook: hook });
  await ask('PUT', `${inner}/asana`, { api_key: 'your-key' });
  await ask('PUT', '/projects/1/integrations/matrix', minimal('matrix'));
  await ask('PUT', `${inner}/telegram`, minimal('telegram'));
  await ask('DELETE', `${inner}/telegram`);
  expect((await ask('GET', inner)).body).toMatchObject([{ slug: 'asana', inherited: false }]);
});

test('a group may have several issue trackers, of which a project may have one', async () => {
  const { ask } = acme({ projects: ['other/project'] });
  for (const path of [group, '/projects/1/integrations'])
    expect((await ask('PUT', `${path}/redmine`, minimal('redmine'))).status).toBe(200);
  expect((await ask('PUT', `${group}/youtrack`, minimal('youtrack'))).status).toBe(200);
  expect((await ask('PUT', '/projects/1/integrations/youtrack', minimal('youtrack'))).status).toBe(400);
});

describe('a group that inherits', () => {
  const options = { groups: [{ path: 'acme', integrations: { slack: { webhook: hook, channel: '#a' } } }] };

  test('says so beside the settings that it had', async () => {
    const { ask } = acme({ ...options, projects: ['acme/web/shop'] });
    await ask('PUT', `${inner}/slack`, { webhook: hook, channel: '#b', use_inherited_settings: false });
    const answer = await ask('PUT', `${inner}/slack`, { webhook: hook, use_inherited_settings: true });
    expect(answer).toMatchObject({ status: 200, body: { inherited: true, active: true } });
    expect(propertiesOf(answer).channel).toBe('#b');
  });

  test('gets the settings with the next change of the outer group', async () => {
    const { ask, gitlab } = acme({ ...options, projects: ['acme/web/shop'] });
    await ask('PUT', `${inner}/slack`, { webhook: hook, channel: '#b', use_inherited_settings: false });
    await ask('PUT', `${inner}/slack`, { webhook: hook, use_inherited_settings: true });
    await ask('PUT', `${group}/slack`, { webhook: hook, channel: '#c' });
    expect(gitlab.groupIntegration('acme/web', 'slack')).toMatchObject({
      inherited: true,
      settings: { channel: '#c' },
    });
    expect(gitlab.integration('acme/web/shop', 'slack')?.settings.channel).toBe('#c');
  });

  test('and never had settings is inactive until they are handed on', async () => {
    const { ask, gitlab } = acme({ holdsPropagation: true });
    await ask('PUT', `${group}/slack`, { webhook: hook, channel: '#a' });
    const answer = await ask('PUT', `${inner}/slack`, { webhook: hook, use_inherited_settings: true });
    expect(answer).toMatchObject({ status: 200, body: { inherited: true, active: false } });
    expect(propertiesOf(answer).channel).toBeNull();
    gitlab.propagate();
    expect(gitlab.groupIntegration('acme/web', 'slack')).toMatchObject({
      active: true,
      settings: { channel: '#a' },
    });
  });

  test('needs something to inherit: of a group around it, which is not the group itself', async () => {
    const { ask } = acme({ instanceIntegrations: { asana: { api_key: 'instance-key' } } });
    await ask('PUT', `${group}/slack`, { webhook: hook });
    const inherit = (slug: string, settings: object) =>
      ask('PUT', `${group}/${slug}`, { ...settings, use_inherited_settings: true });
    expect(await inherit('slack', { webhook: hook })).toMatchObject({
      status: 400,
      body: { message: 'Default integration not found.' },
    });
    expect(await inherit('asana', { api_key: 'x' })).toMatchObject({
      status: 200,
      body: { inherited: true },
    });
  });
});
