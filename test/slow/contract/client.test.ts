/**
 * Every operation of the client through `prism proxy --errors` in front of the fake GitLab: Prism judges each
 * request and each answer by the description, in each version of OpenAPI.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createClient,
  GitLabError,
  type IntegrationsClient,
  settingsOf as readSettings,
} from '../../../client/index.ts';
import { createRawClient, type RawClient } from '../../../client/raw.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import { description, operationsOf } from '../../support/descriptions.ts';
import { everyIntegration } from '../../support/every-integration.ts';
import { isAt, slugsAt } from '../../support/levels.ts';
import { type Prism, sharedMock, startProxy, versions } from '../../support/prism.ts';

const apps = ['gitlab-slack-application', 'jira-cloud-app'];
// Of the integrations that are exclusive, a project has one; so each has a project of its own.
const projects = slugs.map((slug) => ({
  path: `group/${slug}`,
  installed: apps.includes(slug) ? [slug] : [],
}));

const groups = projects.map(({ path, ...rest }) => ({ path: path.replace('group/', 'groups/'), ...rest }));

/** Prism knows the paths without `/api/v4`. */
const withoutBase = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url.replace('/api/v4/', '/'), init);

/**
 * The requests that one integration stands for; secrets and conditions are those of the catalog's examples.
 */
const settingsOf = (slug: (typeof slugs)[number]): Readonly<Record<string, unknown>> =>
  catalog[slug].examples[0]?.settings ?? {};

describe.each(versions)('with the description in OpenAPI %s', (version) => {
  const fake = createFakeGitLab({
    development: true,
    integrations: everyIntegration,
    token: 'your-token',
    groups,
    projects,
  });

  let upstream: Awaited<ReturnType<typeof fake.listen>>;
  let proxy: Prism;
  let mock: Prism;
  let gitlab: IntegrationsClient;
  let raw: RawClient;

  beforeAll(async () => {
    upstream = await fake.listen();
    [proxy, mock] = await Promise.all([startProxy(`${upstream.url}/api/v4`, version), sharedMock(version)]);
    const options = { host: proxy.url, token: 'your-token', fetch: withoutBase, retry: { limit: 0 } };
    gitlab = createClient(options);
    raw = createRawClient(options);
  }, 60_000);
  afterAll(() => Promise.all([proxy.close(), upstream.close()]));

  describe.each(slugs)('%s', (slug) => {
    const canDisable = catalog[slug].canDisable ?? true;
    const project = `group/${slug}`;

    test('requests and responses of list, get, set and disable fit the description', async () => {
      // The typed methods themselves; a slug that varies has no settings type of its own.
      const facade = gitlab as unknown as IntegrationsClient['untyped'];
      const before = fake.requests.length;
      for (const { settings } of catalog[slug].examples) {
        const set = await facade.set(project, slug, settings);
        expect(set).toMatchObject({ slug, active: true });
        expect(await facade.get(project, slug)).toEqual(set);
      }
      expect((await facade.list(project)).map((entry) => entry.slug)).toEqual([slug]);
      if (canDisable) {
        expect(await facade.disable(project, slug)).toBe(true);
        expect(await facade.get(project, slug)).toMatchObject({ active: false });
        expect(await facade.list(project)).toEqual([]);
      }
      // Prism would have answered in place of the fake.
      expect(fake.requests.length - before).toBe(2 * catalog[slug].examples.length + (canDisable ? 4 : 1));
    });

    if (isAt('group', slug))
      test('requests and responses for a group fit the description', async () => {
        const facade = gitlab.groups as unknown as IntegrationsClient['untyped'];
        const group = `groups/${slug}`;
        const before = fake.requests.length;
        const set = await facade.set(group, slug, settingsOf(slug));
        expect(set).toMatchObject({ slug, active: true });
        expect(await facade.get(group, slug)).toEqual(set);
        expect((await facade.list(group)).map((entry) => entry.slug)).toEqual([slug]);
        if (canDisable) expect(await facade.disable(group, slug)).toBe(true);
        expect(fake.requests.length - before).toBe(canDisable ? 4 : 3);
      });
  });

  // Both versions have the same examples, and refuse the same requests; so these need only one of them.
  if (version === '3.1')
    describe.each(slugs)('%s', (slug) => {
      const canDisable = catalog[slug].canDisable ?? true;
      const project = `group/${slug}`;

      test('what is read can be written', async () => {
        const facade = gitlab as unknown as IntegrationsClient['untyped'];
        for (const { settings } of catalog[slug].examples) {
          const before = await facade.set(project, slug, settings);
          const form = readSettings(before as never) as unknown as ReturnType<typeof readSettings<'slack'>>;
          const names: readonly string[] = form.secrets;
          const secrets = Object.fromEntries(
            Object.entries(settings).filter(([name]) => names.includes(name)),
          );
          const after = await facade.set(project, slug, { ...form.withSecrets(secrets as never) });
          expect({ ...after, updated_at: before.updated_at }).toEqual(before);
        }
      });

      test('requests and responses of the raw client fit the description', async () => {
        const path = `/projects/{id}/integrations/${slug}` as '/projects/{id}/integrations/redmine';
        const params = { path: { id: project } };
        const set = await raw.PUT(path, { params, body: settingsOf(slug) as never });
        expect(set).toMatchObject({ data: { slug }, response: { status: 200 } });
        expect(await raw.GET(path, { params })).toMatchObject({ data: { slug } });
        if (canDisable)
          expect(await raw.DELETE(path, { params })).toMatchObject({ response: { status: 204 } });
      });

      test('Prism returns the response examples by name', async () => {
        const client = createRawClient({ host: mock.url, token: 'your-token', fetch: withoutBase });
        const path = `/projects/{id}/integrations/${slug}` as '/projects/{id}/integrations/redmine';
        for (const [example, active] of canDisable
          ? ([
              ['active', true],
              ['disabled', false],
            ] as const)
          : ([['active', true]] as const)) {
          const { data } = await client.GET(path, {
            params: { path: { id: 1 } },
            headers: { Prefer: `example=${example}` },
          });
          expect(data).toMatchObject({ slug, active });
        }
      });
    });

  describe('Prism stops', () => {
    test('a request that breaks the description is stopped by Prism', async () => {
      const before = fake.requests.length;
      const error = await gitlab.untyped
        .set('group/slack', 'slack', { channel: '#general' })
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(GitLabError);
      expect((error as GitLabError).status).toBe(422);
      expect(fake.requests.length).toBe(before);
    });

    test('a response that breaks the description is stopped by Prism', async () => {
      fake.fail({ status: 200, body: { id: 'no number', slug: 'slack' }, method: 'GET' });
      const error = await gitlab.get('group/slack', 'slack').catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(GitLabError);
      expect((error as GitLabError).status).toBe(500);
      expect((error as GitLabError).serverText).toContain('VIOLATIONS');
    });
  });
});

test('all operations of the description were driven', () => {
  const driven = [slugs, slugsAt('group')].map((described) =>
    described.reduce((sum, slug) => sum + ((catalog[slug].canDisable ?? true) ? 3 : 2), 1),
  );
  const root = description('verified');
  expect([operationsOf(root), operationsOf(root, 'group')].map(({ length }) => length)).toEqual(driven);
});
