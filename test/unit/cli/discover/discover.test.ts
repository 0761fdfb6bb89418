import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discoverProjects } from '../../../../cli/discover/discover.ts';
import { findGroups, findSubgroups } from '../../../../cli/discover/groups.ts';
import { listsFor, type Search } from '../../../../cli/discover/searches.ts';
import type { Environment } from '../../../../cli/environment.ts';
import {
  createFakeGitLab,
  type FakeGitLab,
  type FakeGitLabOptions,
  type FakeProject,
} from '../../../../client/testing.ts';
import { connected } from '../connected.ts';

async function discovered(options: FakeGitLabOptions, searches: readonly Search[]) {
  const { connection, settle, requests } = await connected(createFakeGitLab(options));
  const { projects, missing } = await settle(discoverProjects(connection, searches));
  return { paths: projects.map(({ path }) => path), projects, missing, requests: requests() };
}

const many = (count: number, group = 'acme'): FakeProject[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${group}/web/${index}` }));

test('a group is found with all its subgroups, a hundred projects a request', async () => {
  const { paths, requests } = await discovered({ projects: [...many(450), 'other/x'] }, [{ group: 'acme' }]);
  expect(paths).toEqual(many(450).map(({ path }) => path));
  // One asks who the user is.
  expect(requests).toHaveLength(6);
});

test('projects have their numbers and topics', async () => {
  const projects = [{ path: 'acme/shop', id: 42, topics: ['java', 'web'] }];
  const found = await discovered({ projects }, [{ group: 'acme' }]);
  expect(found.projects).toEqual([{ level: 'project', id: 42, path: 'acme/shop', topics: ['java', 'web'] }]);
});

test.each(['19.5', '18.8', '18.7', '17.11'])(
  'archived, leaving and shared projects of GitLab %s are left out',
  async (version) => {
    const projects: FakeProject[] = [
      { path: 'acme/alive' },
      { path: 'acme/archived', archived: true },
      // Before 18.8 GitLab archives what waits for its deletion.
      { path: 'acme/leaving', markedForDeletion: true, archived: version < '18.8' },
      { path: 'other/shared', sharedWith: ['acme'] },
    ];
    const { paths, missing } = await discovered({ projects, version }, [
      { group: 'acme' },
      { project: 'acme/archived' },
    ]);
    expect(paths).toEqual(['acme/alive']);
    expect(missing).toEqual(['acme/archived']);
  },
);

test('projects in which the user has another role are left out', async () => {
  const tokens = [{ value: 'token', roles: { 'acme/guest': 'guest' } as const }];
  const { paths } = await discovered({ tokens, projects: ['acme/shop', 'acme/guest'] }, [{ group: 'acme' }]);
  expect(paths).toEqual(['acme/shop']);
});

test('an administrator is shown all projects, whose member he need not be', async () => {
  const fake = createFakeGitLab({ projects: ['acme/shop'] });
  const { connection, settle, requests } = await connected({
    fetch: async (url, init) =>
      url.endsWith('/user') ? Response.json({ is_admin: true }) : fake.fetch(url, init),
  });
  await settle(discoverProjects(connection, [{ group: 'acme' }]));
  expect(requests().at(-1)).not.toContain('min_access_level');
});

test.each<[unknown, RegExp]>([
  [{ message: 'x' }, /something else in place of a list/],
  [null, /something else in place of a list/],
  [[null], /project without a number or path/],
  [[{ id: '1', path_with_namespace: 'acme/a' }], /project without a number or path/],
  [[{ id: 1.5, path_with_namespace: 'acme/a' }], /project without a number or path/],
  [[{ id: -1, path_with_namespace: 'acme/a' }], /project without a number or path/],
  [[{ id: 1, path_with_namespace: '' }], /project without a number or path/],
])('%j is no list of projects', async (list, sentence) => {
  const fake = createFakeGitLab({ projects: ['acme/a'] });
  const { connection, settle } = await connected({
    fetch: async (url, init) => (url.includes('/projects?') ? Response.json(list) : fake.fetch(url, init)),
  });
  await expect(settle(discoverProjects(connection, [{ group: 'acme' }]))).rejects.toThrow(sentence);
});

test('topics are asked for on the whole server, or in a group', async () => {
  const projects = [
    { path: 'acme/a', topics: ['java'] },
    { path: 'acme/b', topics: ['go'] },
    { path: 'other/c', topics: ['java'] },
  ];
  expect((await discovered({ projects }, [{ topic: 'java' }])).paths).toEqual(['acme/a', 'other/c']);
  expect((await discovered({ projects }, [{ topic: 'java', group: 'acme' }])).paths).toEqual(['acme/a']);
});

test('single projects of a group are found in its list, without the rest of it', async () => {
  const searches = ['acme/web/7', 'ACME/web/9', 'acme/web/nowhere'].map((project) => ({ project }));
  const { paths, missing, requests } = await discovered({ projects: many(150) }, searches);
  expect(paths).toEqual(['acme/web/7', 'acme/web/9']);
  expect(missing).toEqual(['acme/web/nowhere']);
  expect(requests).toHaveLength(3);
});

test('the list of a group is read until all single projects in it are found', async () => {
  const searches = [{ project: 'acme/web/7' }, { project: 'acme/web/9' }];
  const { requests } = await discovered({ projects: many(450) }, searches);
  expect(requests).toHaveLength(2);
});

test('a thousand single projects take few requests', async () => {
  const projects = many(1000);
  const { paths, requests } = await discovered(
    { projects },
    projects.map(({ path }) => ({ project: path })),
  );
  expect(paths).toHaveLength(1000);
  expect(requests).toHaveLength(11);
});

test('a single project of a large group is searched for', async () => {
  const { paths, requests } = await discovered({ projects: many(450) }, [{ project: 'acme/web/449' }]);
  expect([paths, requests.length]).toEqual([['acme/web/449'], 2]);
});

test('single projects within searched groups cost nothing', async () => {
  const { requests } = await discovered({ projects: many(3) }, [
    { group: 'acme' },
    { project: 'acme/web/1' },
  ]);
  expect(requests).toHaveLength(2);
});

test('no project is asked for by itself', async () => {
  const searches = [{ project: 'acme/web/1' }, { project: 'jdoe/own' }, { topic: 'x' }, { group: 'acme' }];
  const { paths, requests } = await discovered({ projects: [...many(3), 'jdoe/own'] }, searches);
  expect(paths).toContain('jdoe/own');
  expect(requests.filter((request) => /\/projects\/[^?]/.test(request))).toEqual([]);
});

test('a project that vanishes between two pages hides no other one', async () => {
  const projects = many(250);
  const fake = createFakeGitLab({ projects });
  let count = 0;
  const { connection, settle } = await connected({
    fetch: async (url, init) => {
      const response = await fake.fetch(url, init);
      // Of the first page, so that all later ones move up.
      if (url.includes('/projects') && count++ === 0) fake.removeProject('acme/web/5');
      return response;
    },
  });
  const found = await settle(discoverProjects(connection, [{ group: 'acme' }]));
  const paths = found.projects.map(({ path }) => path);
  expect(paths).toEqual(projects.map(({ path }) => path));
});

describe('a list that is cut short', () => {
  const projects = many(150);
  const groups = ['acme', ...Array.from({ length: 150 }, (_, index) => `acme/${index}`)];
  const next = { Link: '<https://gitlab.example.com/?page=2>; rel="next"' };

  /** What is found where a proxy changes requests and responses. */
  async function foundBehind(proxy: (fetch: FakeGitLab['fetch']) => NonNullable<Environment['fetch']>) {
    const fake = createFakeGitLab({ projects, groups });
    const { connection, settle } = await connected({ fetch: proxy(fake.fetch) });
    return {
      projects: () => settle(discoverProjects(connection, [{ group: 'acme' }])),
      groups: () =>
        settle(findGroups(connection, ['acme']).then((found) => findSubgroups(connection, found))),
    };
  }

  test.each<[string, (url: string) => string]>([
    ['the place of the page', (url) => url.replace(/&(id_after|page)=\d+/, '')],
    ['the order', (url) => url.replace('sort=asc', 'sort=desc')],
  ])('is a problem where a proxy drops %s of projects', async (_what, change) => {
    const found = await foundBehind((fetch) => (url, init) => fetch(change(url), init));
    await expect(found.projects()).rejects.toThrow(/list of projects cannot be read to its end/);
  });

  test('is a problem where a proxy drops the place of the page of groups', async () => {
    const found = await foundBehind((fetch) => (url, init) => fetch(url.replace(/&page=\d+/, ''), init));
    await expect(found.groups()).rejects.toThrow(/list of groups cannot be read to its end/);
  });

  test('is a problem where a group vanishes between two pages', async () => {
    const gone = { status: 404, headers: { 'Content-Type': 'application/json' } };
    const found = await foundBehind(
      (fetch) => async (url, init) =>
        url.includes('id_after=')
          ? new Response('{"message":"404 Group Not Found"}', gone)
          : fetch(url, init),
    );
    await expect(found.projects()).rejects.toThrow('404 Group Not Found');
  });

  test('is a problem where empty pages go on for ever', async () => {
    const found = await foundBehind(
      (fetch) => async (url, init) =>
        /projects\?|descendant/.test(url) ? Response.json([], { headers: next }) : fetch(url, init),
    );
    await expect(found.projects()).rejects.toThrow(/list of projects/);
    await expect(found.groups()).rejects.toThrow(/list of groups/);
  });

  test('is read to its end where a proxy drops the headers', async () => {
    const found = await foundBehind((fetch) => async (url, init) => {
      const response = await fetch(url, init);
      return Response.json(await response.json(), { status: response.status });
    });
    expect((await found.projects()).projects).toHaveLength(150);
    expect(await found.groups()).toHaveLength(151);
  });

  test('is read to its end where a proxy drops links, and pages are small', async () => {
    const found = await foundBehind((fetch) => async (url, init) => {
      const response = await fetch(url.replace('per_page=100', 'per_page=50'), init);
      const more = { 'X-Next-Page': response.headers.get('Link')?.includes('next') ? '2' : '' };
      return Response.json(await response.json(), { status: response.status, headers: more });
    });
    expect((await found.projects()).projects).toHaveLength(150);
    expect(await found.groups()).toHaveLength(151);
  });

  test('is a problem where something else is sent in place of groups', async () => {
    const found = await foundBehind(
      (fetch) => async (url, init) =>
        url.includes('descendant') ? Response.json({ message: 'Maintenance' }) : fetch(url, init),
    );
    await expect(found.groups()).rejects.toThrow(/something else in place of a list of groups/);
  });
});

describe('a group that does not exist, or that the token may not see,', () => {
  const options: FakeGitLabOptions = {
    projects: ['acme/shop', 'secret/shop'],
    tokens: [{ value: 'token', groups: ['acme'] }],
  };

  test.each(['nowhere', 'secret'])('has no projects, beside those of others: %s', async (group) => {
    expect((await discovered(options, [{ group }, { group: 'acme' }])).paths).toEqual(['acme/shop']);
  });

  test.each(['nowhere', 'secret'])('is told when it is looked for: %s', async (group) => {
    const { connection, settle } = await connected(createFakeGitLab(options));
    await expect(settle(findGroups(connection, ['acme', group]))).rejects.toThrow(
      `There is no group ${group} on https://gitlab.example.com, or the token may not see it.`,
    );
  });
});

test('groups are found by their paths, in the same order', async () => {
  const { connection, settle } = await connected(createFakeGitLab({ groups: ['acme', 'acme/web'] }));
  const groups = await settle(findGroups(connection, ['acme/web', 'acme']));
  expect(groups.map(({ level, path }) => [level, path])).toEqual([
    ['group', 'acme/web'],
    ['group', 'acme'],
  ]);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
});

test('all groups below groups are found, however many there are, each once', async () => {
  const below = Array.from({ length: 101 }, (_, index) => `acme/web/${index}`);
  const fake = createFakeGitLab({ groups: ['acme', 'acme/web', ...below, 'other', 'other/x', 'empty'] });
  const { connection, settle, requests } = await connected(fake);
  const find = async () =>
    findSubgroups(connection, await findGroups(connection, ['acme', 'acme/web', 'empty']));
  const groups = await settle(find());
  expect(groups.map(({ path }) => path).toSorted()).toEqual(['acme/web', ...below].toSorted());
  expect(requests().filter((request) => request.includes('descendant_groups'))).toHaveLength(3);
});

test('whatever is searched, no list contains another, and together they contain all', () => {
  const groups = fc.option(fc.constantFrom('a', 'A', 'a/b', 'a/b/c', 'ab', 'c'), { nil: undefined });
  const topics = fc.option(fc.constantFrom('x', 'y'), { nil: undefined });
  const search = fc
    .record({ group: groups, topic: topics })
    .map(({ group, topic }): Search => ({ ...(group && { group }), ...(topic && { topic }) }));
  const projects = ['a/p', 'a/b/p', 'a/b/c/p', 'ab/p', 'c/p'].flatMap((path) =>
    [[], ['x'], ['y'], ['x', 'y']].map((own) => ({ path, topics: own })),
  );
  const matches = ({ group = '', topic }: Search, project: (typeof projects)[number]): boolean =>
    (group === '' || `${project.path}/`.startsWith(`${group.toLowerCase()}/`)) &&
    (topic === undefined || project.topics.includes(topic));
  fc.assert(
    fc.property(fc.array(search, { maxLength: 6 }), (searches) => {
      const lists = listsFor(searches);
      for (const project of projects)
        expect(lists.some((list) => matches(list, project))).toBe(
          searches.some((one) => matches(one, project)),
        );
      for (const list of lists)
        for (const other of lists.filter((one) => one !== list))
          expect(projects.every((project) => !matches(list, project) || matches(other, project))).toBe(false);
    }),
  );
});
