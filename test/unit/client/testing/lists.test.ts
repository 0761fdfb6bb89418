/** Lists of projects and groups: what is in them, in which order, in which pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../../client/testing/pages.ts';
import type { FakeGitLab, FakeProject } from '../../../../client/testing.ts';
import { type Answer, type Ask, fakeWith } from './ask.ts';

interface Item {
  readonly id: number;
  readonly path_with_namespace?: string;
  readonly full_path?: string;
}

const itemsOf = ({ body }: Answer): readonly Item[] => body as readonly Item[];
const pathsOf = (answer: Answer): readonly (string | undefined)[] =>
  itemsOf(answer).map((item) => item.path_with_namespace ?? item.full_path);
const idsOf = (answer: Answer): readonly number[] => itemsOf(answer).map(({ id }) => id);

/** The path of the next page, as a client follows it. */
function nextOf({ headers }: Answer): string | undefined {
  const [, url] = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '') ?? [];
  return url?.slice('https://gitlab.com/api/v4'.length);
}

/** All items, page by page, and how many pages there were. */
async function follow(ask: Ask, first: string): Promise<{ readonly ids: readonly number[]; pages: number }> {
  const ids: number[] = [];
  let pages = 0;
  for (let path: string | undefined = first; path !== undefined; pages++) {
    const answer: Answer = await ask('GET', path);
    ids.push(...idsOf(answer));
    path = nextOf(answer);
  }
  return { ids, pages };
}

describe('the projects of a group', () => {
  const projects: readonly FakeProject[] = [
    { path: 'acme/api', topics: ['java', 'web'] },
    { path: 'acme/web/shop', topics: ['java'] },
    { path: 'acme/old/attic', topics: ['web'] },
    { path: 'acme/gone', markedForDeletion: true },
    { path: 'acme/done', archived: true },
    { path: 'other/shared', sharedWith: ['acme'] },
  ];
  const { ask } = fakeWith({
    groups: [{ path: 'acme/old', archived: true }],
    projects,
    tokens: [{ value: 'your-token', role: 'developer', roles: { 'acme/web': 'maintainer' } }],
  });
  const everything = 'include_subgroups=true&order_by=id&sort=asc';

  test.each<[string, readonly string[]]>([
    ['order_by=id&sort=asc', ['acme/api', 'acme/gone', 'acme/done', 'other/shared']],
    ['order_by=id&sort=asc&with_shared=false', ['acme/api', 'acme/gone', 'acme/done']],
    [everything, ['acme/api', 'acme/web/shop', 'acme/old/attic', 'acme/gone', 'acme/done', 'other/shared']],
    [`${everything}&archived=true`, ['acme/old/attic', 'acme/done']],
    [`${everything}&archived=false`, ['acme/api', 'acme/web/shop', 'acme/gone', 'other/shared']],
    [`${everything}&active=true`, ['acme/api', 'acme/web/shop', 'other/shared']],
    [`${everything}&active=false`, ['acme/old/attic', 'acme/gone', 'acme/done']],
    [`${everything}&min_access_level=40`, ['acme/web/shop']],
    [`${everything}&topic=java`, ['acme/api', 'acme/web/shop']],
    [`${everything}&topic=java,web`, ['acme/api']],
    [`${everything}&id_after=3&id_before=6`, ['acme/gone', 'acme/done']],
    [`${everything}&search=SHO`, ['acme/web/shop']],
    [`${everything}&unknown=1&topic=web&simple=true`, ['acme/api', 'acme/old/attic']],
    [
      'include_subgroups=true&with_shared=false&order_by=name&sort=asc',
      ['acme/api', 'acme/old/attic', 'acme/done', 'acme/gone', 'acme/web/shop'],
    ],
  ])('%s lists %j', async (query, paths) =>
    expect(pathsOf(await ask('GET', `/groups/acme/projects?${query}`))).toEqual(paths),
  );

  test('are the newest first unless the request says otherwise', async () =>
    expect(idsOf(await ask('GET', '/groups/acme/projects'))).toEqual([6, 5, 4, 1]));

  test('are listed once when they are shared within the group', async () => {
    const { ask: askOther } = fakeWith({
      groups: ['acme'],
      projects: [{ path: 'acme/web/shop', sharedWith: ['acme'] }],
    });
    expect(pathsOf(await askOther('GET', '/groups/acme/projects?include_subgroups=true'))).toEqual([
      'acme/web/shop',
    ]);
    expect(pathsOf(await askOther('GET', '/groups/acme/projects'))).toEqual(['acme/web/shop']);
  });

  test('a server before 18.8 does not know `active`', async () => {
    const { ask: askOlder } = fakeWith({ projects, version: '18.7' });
    const answer = await askOlder('GET', `/groups/acme/projects?active=true&with_shared=false`);
    expect(pathsOf(answer)).toContain('acme/gone');
  });

  test.each<[string, string]>([
    ['order_by=size', 'order_by does not have a valid value'],
    ['sort=up&per_page=many', 'per_page is invalid, sort does not have a valid value'],
    ['min_access_level=41', 'min_access_level does not have a valid value'],
    ['include_subgroups=perhaps', 'include_subgroups is invalid'],
  ])('%s is refused', async (query, error) =>
    expect(await ask('GET', `/groups/acme/projects?${query}`)).toMatchObject({
      status: 400,
      body: { error },
    }),
  );

  test('simple ones have what tools match on, others say whether they are archived or to be deleted', async () => {
    const [simple] = (await ask('GET', '/groups/acme/projects?simple=true&topic=java')).body as object[];
    expect(simple).toMatchObject({
      id: 1,
      name: 'api',
      path_with_namespace: 'acme/api',
      topics: ['java', 'web'],
      namespace: { full_path: 'acme', kind: 'group' },
    });
    expect(simple).not.toHaveProperty('archived');
    expect((await ask('GET', '/groups/acme/projects?order_by=id')).body).toMatchObject([
      { id: 6, shared_with_groups: [{ group_full_path: 'acme' }] },
      { id: 5, archived: true, marked_for_deletion_on: null },
      { id: 4, archived: false, marked_for_deletion_on: '2026-01-20' },
      { id: 1, archived: false, marked_for_deletion_on: null },
    ]);
  });

  test('what a token cannot see is neither listed nor found', async () => {
    const { ask: askWith } = fakeWith({
      projects,
      tokens: [{ value: 'your-token', projects: [1, 'acme/web/shop'], groups: ['acme', 'acme/web'] }],
    });
    expect(pathsOf(await askWith('GET', `/groups/acme/projects?${everything}`))).toEqual([
      'acme/api',
      'acme/web/shop',
    ]);
    expect(pathsOf(await askWith('GET', '/groups/acme/descendant_groups'))).toEqual(['acme/web']);
    for (const path of ['/groups/other/projects', '/groups/other', '/groups/other/subgroups'])
      expect(await askWith('GET', path)).toMatchObject({
        status: 404,
        body: { message: '404 Group Not Found' },
      });
  });
});

describe('pages', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `acme/p${index + 1}`);

  test('tell where they are, how many there are, and link to each other', async () => {
    const { ask } = fakeWith({ projects: names(5) });
    const { headers } = await ask('GET', '/groups/acme/projects?order_by=id&per_page=2&page=2');
    const url = 'https://gitlab.com/api/v4/groups/acme/projects?order_by=id&per_page=2&page=';
    expect(headers.get('Link')).toBe(
      `<${url}1>; rel="prev", <${url}3>; rel="next", <${url}1>; rel="first", <${url}3>; rel="last"`,
    );
    const numbers = ['X-Page', 'X-Per-Page', 'X-Prev-Page', 'X-Next-Page', 'X-Total', 'X-Total-Pages'];
    expect(numbers.map((name) => headers.get(name))).toEqual(['2', '2', '1', '3', '5', '3']);
  });

  test('have 20 items unless the request says otherwise, and never more than 100', async () => {
    const { ask } = fakeWith({ projects: names(130) });
    const sizeOf = async (query: string) =>
      itemsOf(await ask('GET', `/groups/acme/projects?${query}`)).length;
    expect(await sizeOf('')).toBe(20);
    expect(await sizeOf('per_page=0')).toBe(20);
    expect(await sizeOf('per_page=100')).toBe(100);
    expect(await sizeOf('per_page=1000')).toBe(100);
    expect(await sizeOf('per_page=100&page=2')).toBe(30);
    expect(await sizeOf('per_page=100&page=3')).toBe(0);
  });

  test('tell no totals above 10,000 items', () => {
    const url = new URL('https://gitlab.com/api/v4/projects');
    const headersOf = (length: number) =>
      pageOf(Array.from({ length }), { page: 1, per_page: 100 }, url).headers;
    expect(headersOf(10_000)).toMatchObject({ 'X-Total': '10000', 'X-Total-Pages': '100' });
    expect(headersOf(10_000).Link).toContain('rel="last"');
    expect(Object.keys(headersOf(10_001))).toEqual([
      'Link',
      'X-Next-Page',
      'X-Page',
      'X-Per-Page',
      'X-Prev-Page',
    ]);
    expect(headersOf(10_001).Link).not.toContain('rel="last"');
  });

  test('lead to every project once, forwards and backwards, by pages and by IDs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('asc', 'desc'),
        async (count, size, sort) => {
          const { ask } = fakeWith({ projects: names(count) });
          const query = `order_by=id&sort=${sort}&per_page=${size}`;
          const ids = Array.from({ length: count }, (_, index) => index + 1);
          const expected = sort === 'asc' ? ids : ids.toReversed();
          const paged = await follow(ask, `/groups/acme/projects?${query}`);
          expect(paged).toEqual({ ids: expected, pages: Math.ceil(count / size) });
          expect((await follow(ask, `/projects?${query}`)).ids).toEqual(expected);
          // A full page does not know that it is the last one.
          expect(await follow(ask, `/projects?${query}&pagination=keyset`)).toEqual({
            ids: expected,
            pages: Math.floor(count / size) + 1,
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('by IDs miss nothing when a project leaves, as numbered pages do', async () => {
    const second = async (query: string): Promise<readonly number[]> => {
      const gitlab = fakeWith({ projects: names(6) });
      const path = `/projects?order_by=id&sort=asc&per_page=2${query}`;
      const next = nextOf(await gitlab.ask('GET', path));
      gitlab.gitlab.removeProject(1);
      return idsOf(await gitlab.ask('GET', next ?? ''));
    };
    expect(await second('')).toEqual([4, 5]);
    expect(await second('&pagination=keyset')).toEqual([3, 4]);
  });

  test('of all projects end at 50,000, and go on by IDs in the order of IDs only', async () => {
    const { ask } = fakeWith();
    const status = async (query: string) => (await ask('GET', `/projects?per_page=100&${query}`)).status;
    expect(await status('page=500')).toBe(200);
    expect(await status('page=501')).toBe(405);
    expect(await ask('GET', '/projects?per_page=100&page=501')).toMatchObject({
      body: { error: expect.stringContaining('maximum allowed offset of 50000') },
    });
    expect(await status('pagination=keyset&order_by=name')).toBe(405);
    expect(await status('pagination=keyset&order_by=id&page=501')).toBe(200);
    expect((await ask('GET', '/groups/group/projects?per_page=100&page=501')).status).toBe(200);
  });
});

describe('groups', () => {
  const { ask } = fakeWith({
    groups: ['acme/web/team', 'other'],
    projects: ['acme/web/shop'],
    tokens: [{ value: 'your-token', role: 'owner', roles: { other: 'guest' } }],
  });

  test.each<[string, readonly string[]]>([
    ['/groups', ['acme', 'other', 'acme/web/team', 'acme/web'].toSorted(byName)],
    ['/groups?top_level_only=true&sort=desc', ['other', 'acme']],
    ['/groups?min_access_level=50&order_by=id', ['acme', 'acme/web', 'acme/web/team']],
    ['/groups/acme/subgroups', ['acme/web']],
    ['/groups/acme/descendant_groups', ['acme/web/team', 'acme/web']],
    ['/groups/other/descendant_groups', []],
  ])('%s lists %j', async (path, paths) => expect(pathsOf(await ask('GET', path))).toEqual(paths));

  test('one is found by number and by path, with its parent', async () => {
    const web = { id: 3, full_path: 'acme/web', parent_id: 2, archived: false };
    for (const path of ['/groups/3', '/groups/acme%2Fweb', '/groups/ACME%2fWeb'])
      expect(await ask('GET', path)).toMatchObject({ status: 200, body: web });
  });
});

function byName(one: string, other: string): number {
  return (one.split('/').at(-1) ?? '') < (other.split('/').at(-1) ?? '') ? -1 : 1;
}

test('one project tells what the token may do with it, and where it has moved', async () => {
  const { ask } = fakeWith({
    projects: [{ path: 'acme/web', formerPaths: ['acme/old'] }],
    tokens: [{ value: 'your-token', role: 'developer' }],
  });
  expect(await ask('GET', '/projects/acme%2Fweb')).toMatchObject({
    status: 200,
    body: { id: 1, path_with_namespace: 'acme/web', permissions: { project_access: { access_level: 30 } } },
  });
  expect((await ask('GET', '/projects/acme%2Fold')).status).toBe(301);
  expect(await ask('GET', '/projects/7')).toMatchObject({
    status: 404,
    body: { message: '404 Project Not Found' },
  });
});

describe('what the server tells about itself', () => {
  const tellers: readonly [string, object][] = [
    ['18.9', { version: '18.9.0-ee', enterprise: true }],
    ['18.9.3', { version: '18.9.3-ee', enterprise: true }],
    ['18.9.3-ee', { version: '18.9.3-ee', enterprise: true }],
    ['19.5.0-pre', { version: '19.5.0-pre', enterprise: true }],
  ];

  test.each(tellers)('with the version %s it tells %j', async (version, facts) => {
    const { ask } = fakeWith({ version });
    expect(await ask('GET', '/metadata')).toMatchObject({ status: 200, body: facts });
    const { body } = await ask('GET', '/version');
    expect(facts).toMatchObject({ version: (body as { readonly version: string }).version });
  });

  test('Community Edition has no suffix', async () =>
    expect((await fakeWith({ version: '18.9', edition: 'ce' }).ask('GET', '/metadata')).body).toMatchObject({
      version: '18.9.0',
      enterprise: false,
    }));

  test('servers before 15.2 have only `/version`', async () => {
    const { ask } = fakeWith({ version: '15.1' });
    expect((await ask('GET', '/metadata')).status).toBe(404);
    expect((await ask('GET', '/version')).status).toBe(200);
    expect((await fakeWith({ version: '15.2' }).ask('GET', '/metadata')).status).toBe(200);
  });

  test.each(['/metadata', '/version', '/user', '/personal_access_tokens/self', '/projects', '/groups'])(
    '%s needs a token',
    async (path) =>
      expect(await fakeWith().ask('GET', path, undefined, { 'PRIVATE-TOKEN': '' })).toMatchObject({
        status: 401,
      }),
  );

  test.each<[readonly string[], readonly number[]]>([
    [['api'], [200, 200, 200, 200]],
    [['read_api'], [200, 200, 200, 200]],
    [['read_user'], [200, 200, 200, 403]],
    [['read_repository'], [200, 403, 403, 403]],
  ])('a token tells its scopes %j, whatever they are', async (scopes, statuses) => {
    const { ask } = fakeWith({ tokens: [{ value: 'your-token', scopes, user: 'bot' }] });
    const paths = ['/personal_access_tokens/self', '/metadata', '/user', '/projects'];
    const answers = await Promise.all(paths.map((path) => ask('GET', path)));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    expect(answers[0]?.body).toMatchObject({ scopes, revoked: false, active: true });
    if (statuses[2] === 200) expect(answers[2]?.body).toMatchObject({ username: 'bot' });
  });
});

test('below a path, links lead to the same server', async () => {
  const { gitlab } = fakeWith({ host: 'https://example.com/gitlab', projects: ['a/b', 'a/c'] });
  const answer = await askAt(gitlab, 'https://example.com/gitlab/api/v4/projects?per_page=1&order_by=id');
  expect(answer.link).toContain('<https://example.com/gitlab/api/v4/projects?per_page=1&order_by=id&page=2>');
  expect(answer.body).toMatchObject([{ web_url: 'https://example.com/gitlab/a/c' }]);
});

async function askAt({ fetch }: FakeGitLab, url: string) {
  const response = await fetch(url, { headers: { 'PRIVATE-TOKEN': 'your-token' } });
  return { link: response.headers.get('Link'), body: await response.json() };
}
