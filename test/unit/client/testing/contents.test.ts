/** Groups and projects that come, change, move and go while a test runs. */
import { describe, expect, test } from 'vitest';
import type { FakeContents } from '../../../../client/testing.ts';
import { fakeWith, hook } from './ask.ts';

const slack = (channel: string) => ({ slack: { webhook: hook, channel } });
const asana = { asana: { api_key: 'your-key' } };

/** Two groups with Slack, one of them with a subgroup and a project. */
function acme(options: Parameters<typeof fakeWith>[0] = {}) {
  const { gitlab, ask } = fakeWith({
    groups: [
      { path: 'acme', integrations: slack('#acme') },
      { path: 'other', integrations: slack('#other') },
      'acme/web',
    ],
    projects: [{ path: 'acme/web/shop', integrations: asana }],
    ...options,
  });
  const channelOf = (reference: number | string): unknown => {
    const found = gitlab.integration(reference, 'slack');
    return found && [found.settings.channel, found.inherited];
  };
  const statusOf = async (path: string) => (await ask('GET', path)).status;
  return { gitlab, ask, channelOf, statusOf };
}

describe('what is added', () => {
  test('inherits from the groups around it, also from those that are made for it', () => {
    const { gitlab, channelOf } = acme();
    expect(gitlab.addProject('acme/web/new')).toBe(2);
    expect(gitlab.addProject({ path: 'acme/app/ios/new', id: 70 })).toBe(70);
    expect([channelOf(2), channelOf('acme/app/ios/new')]).toEqual([
      ['#acme', true],
      ['#acme', true],
    ]);
    expect(gitlab.groupIntegration('acme/app/ios', 'slack')).toMatchObject({ inherited: true });
    expect(gitlab.addGroup('acme/last')).toBe(6);
  });

  test('has its own integrations, topics and state', async () => {
    const { gitlab, ask, channelOf } = acme();
    gitlab.addProject({
      path: 'acme/new',
      integrations: slack('#new'),
      topics: ['java'],
      sharedWith: ['other'],
    });
    expect(channelOf('acme/new')).toEqual(['#new', false]);
    expect((await ask('GET', '/groups/other/projects')).body).toMatchObject([{ topics: ['java'] }]);
  });

  test('inherits what is behind a disabled integration of a group', async () => {
    const { gitlab, ask, channelOf } = acme({ instanceIntegrations: slack('#instance') });
    await ask('DELETE', '/groups/acme/integrations/slack');
    gitlab.addProject('acme/new');
    expect(channelOf('acme/new')).toEqual(['#instance', true]);
  });
});

describe('a change', () => {
  test('of the integrations of a group is handed on, and of a project ends inheriting', () => {
    const { gitlab, channelOf } = acme({ projects: ['acme/web/shop', 'acme/api'] });
    gitlab.changeProject('acme/api', { integrations: slack('#own') });
    gitlab.changeGroup('acme', { integrations: slack('#new') });
    expect([channelOf('acme/web/shop'), channelOf('acme/api')]).toEqual([
      ['#new', true],
      ['#own', false],
    ]);
  });

  test('keeps the ID of the integration, and the time if only settings of an issue tracker change', async () => {
    let time = 0;
    const redmine = (url: string) => ({
      redmine: { project_url: url, issues_url: `${url}/:id`, new_issue_url: `${url}/new` },
    });
    const { gitlab, ask } = fakeWith({
      now: () => new Date(time),
      projects: [{ path: 'a/b', integrations: { ...redmine('https://a.example.com'), ...slack('#a') } }],
    });
    const factsOf = async (slug: string) => {
      const { id, updated_at } = (await ask('GET', slug)).body as { id: number; updated_at: string };
      return [id, updated_at];
    };
    time = 1000;
    gitlab.changeProject(1, { integrations: { ...redmine('https://b.example.com'), ...slack('#b') } });
    expect(await factsOf('redmine')).toEqual([1, '1970-01-01T00:00:00.000Z']);
    expect(await factsOf('slack')).toEqual([2, '1970-01-01T00:00:01.000Z']);
  });

  test('archives, marks for deletion, and takes both back', async () => {
    const { gitlab, ask } = acme();
    const states = async () => {
      const { archived, marked_for_deletion_on: on } = (await ask('GET', '/projects/1')).body as {
        archived: boolean;
        marked_for_deletion_on: string | null;
      };
      return [archived, on];
    };
    gitlab.changeGroup('acme/web', { archived: true });
    gitlab.changeProject(1, { markedForDeletion: true });
    expect(await states()).toEqual([true, '2026-01-20']);
    gitlab.changeGroup('acme/web', { archived: false });
    gitlab.changeProject(1, { markedForDeletion: false, topics: ['a'] });
    expect(await states()).toEqual([false, null]);
  });

  test('shares a project with other groups than before', async () => {
    const { gitlab, ask } = acme();
    gitlab.changeProject(1, { sharedWith: ['other'] });
    expect((await ask('GET', '/groups/other/projects')).body).toMatchObject([{ id: 1 }]);
    gitlab.changeProject(1, { sharedWith: ['acme'] });
    expect((await ask('GET', '/groups/other/projects')).body).toEqual([]);
    expect((await ask('GET', '/groups/acme/projects')).body).toMatchObject([{ id: 1 }]);
  });
});

describe('a move', () => {
  test('of a project leaves its old path behind and inherits from the new group', async () => {
    const { gitlab, channelOf, statusOf } = acme();
    gitlab.changeProject('acme/web/shop', { path: 'other/store' });
    expect(await statusOf('/projects/acme%2Fweb%2Fshop')).toBe(301);
    expect(await statusOf('/projects/other%2Fstore')).toBe(200);
    expect(channelOf(1)).toEqual(['#other', true]);
    expect(gitlab.integration(1, 'asana')).toMatchObject({ inherited: false });
  });

  test('within a group changes no integration', () => {
    const { gitlab, channelOf } = acme({ holdsPropagation: true });
    gitlab.changeGroup('acme', { integrations: slack('#new') });
    gitlab.changeProject('acme/web/shop', { path: 'acme/web/store' });
    expect(channelOf('acme/web/store')).toEqual(['#acme', true]);
  });

  test('of a group takes everything in it along, without a trace of its own path', async () => {
    const { gitlab, statusOf } = acme();
    gitlab.changeGroup('acme/web', { path: 'other/www' });
    expect(gitlab.groupIntegration('other/www', 'slack')?.settings.channel).toBe('#other');
    expect(await statusOf('/groups/acme%2Fweb')).toBe(404);
    expect(await statusOf('/groups/other%2Fwww')).toBe(200);
    expect(await statusOf('/projects/acme%2Fweb%2Fshop')).toBe(301);
    expect(await statusOf('/projects/other%2Fwww%2Fshop/integrations')).toBe(200);
  });

  test('may change capitals only', async () => {
    const { gitlab, ask } = acme();
    gitlab.changeGroup('acme', { path: 'Acme' });
    expect((await ask('GET', '/projects/1')).body).toMatchObject({ path_with_namespace: 'Acme/web/shop' });
  });
});

describe('what is removed', () => {
  test('is gone, with everything in it, and its ID is not given again', async () => {
    const { gitlab, statusOf } = acme();
    gitlab.removeGroup('acme');
    for (const path of ['/groups/acme', '/groups/acme%2Fweb', '/projects/1', '/projects/acme%2Fweb%2Fshop'])
      expect(await statusOf(path)).toBe(404);
    expect(await statusOf('/groups/other')).toBe(200);
    expect(gitlab.addProject('acme/web/shop')).toBe(2);
  });

  test('is no longer shared, and its old path is forgotten', async () => {
    const { gitlab, ask, statusOf } = acme({ projects: [{ path: 'a/b', sharedWith: ['other'] }, 'c/d'] });
    gitlab.changeProject('c/d', { path: 'c/e' });
    gitlab.removeProject('a/b');
    gitlab.removeProject('c/e');
    expect((await ask('GET', '/groups/other/projects')).body).toEqual([]);
    expect(await statusOf('/projects/c%2Fd')).toBe(404);
  });
});

test.each<[string, (contents: FakeContents) => void, string]>([
  ['an unknown project', (gitlab) => gitlab.removeProject(7), 'There is no 7.'],
  ['an unknown group', (gitlab) => gitlab.changeGroup('none', {}), 'There is no "none".'],
  [
    'a path that a group has',
    (gitlab) => gitlab.addProject('Other'),
    'There is already a group with the path Other.',
  ],
  [
    'a path that a project has',
    (gitlab) => gitlab.changeGroup('other', { path: 'acme/web/shop' }),
    'There is already a project with the path acme/web/shop.',
  ],
  ['a path without a name', (gitlab) => gitlab.addGroup('acme/'), '"acme/" is not the path of anything.'],
  [
    'a move into itself',
    (gitlab) => gitlab.changeGroup('acme', { path: 'acme/web/acme' }),
    'acme cannot be moved into itself.',
  ],
  [
    'an ID that is taken',
    (gitlab) => gitlab.addProject({ path: 'a/b', id: 1 }),
    'Two projects have the ID 1.',
  ],
  [
    'an unknown group to share with',
    (gitlab) => gitlab.changeProject(1, { sharedWith: ['none'] }),
    'There is no group none to share acme/web/shop with.',
  ],
  [
    'what groups cannot have',
    (gitlab) => gitlab.changeGroup('acme', { integrations: { jenkins: {} } }),
    'Groups cannot have jenkins.',
  ],
])('%s is refused', (_, act, problem) => expect(() => act(acme().gitlab)).toThrow(new TypeError(problem)));
