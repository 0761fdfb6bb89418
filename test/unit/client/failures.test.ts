import { describe, expect, test } from 'vitest';
import {
  createClient,
  ForeignResponseError,
  type GitLabError,
  NotFoundError,
  ProjectMovedError,
  RateLimitError,
  ServerError,
} from '../../../client/index.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { json, serverWith } from './stub.ts';

const token = 'your-token';
const methods = ['list', 'get', 'set', 'disable'] as const;

/** The error of a call that gets this response. */
async function errorOf(
  response: Response,
  method: (typeof methods)[number] = 'get',
  { project = 'group/project' as number | string, ...options } = {},
): Promise<GitLabError> {
  const { fetch } = serverWith(response);
  const gitlab = createClient({ fetch, token, retry: { limit: 0 }, ...options }).untyped;
  const call = method === 'list' ? gitlab.list(project) : gitlab[method](project, 'slack', {});
  return call.then(
    () => Promise.reject(new Error('It succeeded.')),
    (error: GitLabError) => error,
  );
}

const page = '<!doctype html>\n<html><head>\n<title lang="en">\n Access\n denied </title></head></html>';
const bodies: readonly (readonly [string, string])[] = [
  ['an HTML page', page],
  ['an HTML page that speaks of projects', '<h1>404 Project Not Found</h1> slug 400 Integration'],
  ['a text', 'Forbidden'],
  ['JSON that is not in the form of GitLab', '{"success":false,"errors":[{"code":1020}]}'],
  ['a JSON string', '"404 Project Not Found"'],
];
const statuses = [302, 303, 307, 400, 401, 402, 403, 404, 405, 407, 409, 410, 412, 413, 415, 418, 422, 451];

describe('a response that is not of GitLab', () => {
  test.each(bodies)('has one class at every status: %s', async (_what, body) => {
    for (const status of statuses)
      for (const method of methods)
        expect(await errorOf(new Response(body, { status }), method)).toBeInstanceOf(ForeignResponseError);
  });

  test.each([page, 'OK', 'true story'])('has that class with a status of success: %j', async (body) => {
    for (const method of methods)
      expect(await errorOf(new Response(body), method)).toBeInstanceOf(ForeignResponseError);
  });

  test.each([
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [520, ServerError],
  ])('has its class by the status %i', async (status, Class) => {
    for (const [, body] of bodies)
      expect(await errorOf(new Response(body, { status }))).toBeInstanceOf(Class);
  });

  test('tells the title as a reader sees it', async () => {
    const title = '<title>Sign in &#8211; R&amp;D&#10; &lt;1&gt; &middot; &amp;lt;</title>';
    const error = await errorOf(new Response(title, { status: 403 }));
    expect(error).toMatchObject({ title: 'Sign in – R&D <1> &middot; &lt;' });
  });

  test('tells the title of the page', async () => {
    const error = await errorOf(new Response(page, { status: 403 }));
    expect(error).toMatchObject({
      title: 'Access denied',
      location: undefined,
      status: 403,
      serverText: page,
    });
    expect(error.message).toMatch(/^Not a response of GitLab: Access denied \(403, GET /);
    expect(await errorOf(new Response('<p>', { status: 403 }))).toMatchObject({ title: undefined });
  });

  test.each([301, 302, 303, 307, 308])('tells where a %i points to', async (status) => {
    for (const location of ['/users/sign_in', 'https://sso.example.com/?to=api', '/api/v4/projects/42']) {
      const error = await errorOf(new Response(page, { status, headers: { Location: location } }));
      expect(error).toBeInstanceOf(ForeignResponseError);
      expect(error).toMatchObject({ location, title: 'Access denied' });
      expect(error.message).toContain(`redirect to ${location} (${status}`);
    }
  });

  test('may be a redirect to another server', async () => {
    const location = 'https://new.example.com/api/v4/projects/group%2Fproject/integrations/slack';
    const error = await errorOf(new Response('', { status: 301, headers: { Location: location } }));
    expect(error).toBeInstanceOf(ForeignResponseError);
    expect(error).toMatchObject({ location });
    expect(error.message).toContain(`redirect to ${location} (301, GET`);
  });

  test('is a redirect, to a place that nobody may know, in a browser', async () => {
    const error = await errorOf(Response.error());
    expect(error).toBeInstanceOf(ForeignResponseError);
    expect(error).toMatchObject({ status: 0, location: undefined });
    expect(error.message).toMatch(/^Not a response of GitLab: hidden redirect \(0, GET /);
  });

  test('repeats no secret in its title and place', async () => {
    const title = `<title>Blocked ${token}</title>`;
    const error = await errorOf(
      new Response(title, { status: 302, headers: { Location: `/?for=${token}` } }),
    );
    expect(error).toMatchObject({ title: 'Blocked [redacted]', location: '/?for=[redacted]' });
    expect(error.message).not.toContain(token);
  });

  test.each(['<title', '<title ', '<title>', '<', ' ', '<title>\n'])(
    'is read in linear time when it repeats %j',
    async (sign) => {
      const response = new Response(sign.repeat(1_000_000 / sign.length), { status: 403 });
      const start = performance.now();
      await errorOf(response);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('a project that moved', () => {
  const redirect = (location: string) => new Response('', { status: 301, headers: { Location: location } });
  const message = 'Non GET methods are not allowed for moved projects';
  const statuses = [301, 302, 303, 307, 308, 404, 405, 410];
  const movedBodies = ['', page, 'Moved Permanently', JSON.stringify({ message })];

  test.each(methods)(
    'is an error of %s with the new place, wherever the response names it',
    async (method) => {
      const tail = method === 'list' ? '/integrations' : '/integrations/slack';
      for (const [project, movedTo] of [
        ['42', '42'],
        ['new%2Fsub%2fproject', 'new/sub/project'],
      ])
        for (const host of ['', 'https://gitlab.com', 'https://example.com/gitlab'])
          for (const status of statuses)
            for (const body of movedBodies) {
              const headers = { Location: `${host}/api/v4/projects/${project}${tail}` };
              const error = await errorOf(new Response(body, { status, headers }), method);
              expect(error).toBeInstanceOf(ProjectMovedError);
              expect(error).toMatchObject({ movedTo, missing: 'project' });
              expect(error.message).toContain(`Moved to ${movedTo} (${status}`);
            }
    },
  );

  test.each([
    'https://gitlab.example.com/api/v4/projects/group%2fproject/integrations',
    'https://gitlab.example.com/api/v4/projects/group/project/integrations',
    'https://gitlab.example.com/api/v4/projects/g%72oup%2Fproject/integrations',
    'https://login.example.com/?next=/api/v4/projects/group%252Fproject/integrations',
    'https://login.example.com/?next=/api/v4/projects/42/integrations',
  ])('is not what redirects to the same project, or to a login: %s', async (location) => {
    const { fetch } = serverWith(redirect(location));
    const error = await createClient({ fetch, token })
      .list('group/project')
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ForeignResponseError);
    expect(error).toMatchObject({ location });
  });

  test.each(['set', 'disable'] as const)('is the same error of %s', async (method) => {
    const error = await errorOf(json({ message }, 405), method);
    expect(error).toBeInstanceOf(ProjectMovedError);
    expect(error).toMatchObject({ movedTo: undefined, missing: 'project' });
    expect(error).toBeInstanceOf(NotFoundError);
  });
});

test('a redirect of a group is no project that moved', async () => {
  for (const status of [301, 302, 303, 307, 308])
    for (const group of ['42', 'new%2Fgroup', 'my-org%2Fprojects%2Fteam']) {
      const location = `https://gitlab.com/api/v4/groups/${group}/integrations/slack`;
      const { fetch } = serverWith(new Response('', { status, headers: { Location: location } }));
      const { get, set, disable } = createClient({ fetch, token }).groups.untyped;
      for (const call of [get, disable, (owner: string, slug: string) => set(owner, slug, {})]) {
        const error = await call('my-org', 'slack').catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(ForeignResponseError);
        expect(error).toMatchObject({ location });
      }
    }
});

test('a project that moved is the same error of every method of the fake', async () => {
  const { fetch } = createFakeGitLab({ projects: [{ path: 'g/new', id: 42, formerPaths: ['g/old'] }] });
  const gitlab = createClient({ fetch, token });
  const webhook = 'https://hooks.slack.com/services/your-webhook-path';
  const errors = await Promise.all(
    [
      gitlab.list('g/old'),
      gitlab.get('g/old', 'slack'),
      gitlab.set('g/old', 'slack', { webhook }),
      gitlab.disable('g/old', 'slack'),
    ].map((call) => (call as Promise<unknown>).catch((error: unknown) => error)),
  );
  expect(errors.every((error) => error instanceof ProjectMovedError)).toBe(true);
  expect(errors.map((error) => (error as ProjectMovedError).movedTo)).toEqual([
    '42',
    '42',
    undefined,
    undefined,
  ]);
});

describe('what people need next is in the message', () => {
  const unauthorized = () => json({ message: '401 Unauthorized' }, 401);
  const notFound = () => json({ message: '404 Project Not Found' }, 404);
  const noRoute = () => json({ error: '404 Not Found' }, 404);
  const forbidden = () => json({ message: '403 Forbidden' }, 403);
  const advice = '; if a proxy decodes %2F, use the number in place of the path';

  test.each<[string, Response, object, string]>([
    ['no token', unauthorized(), { token: undefined }, '401 Unauthorized; no token was given'],
    ['no token', notFound(), { token: undefined }, '404 Project Not Found; no token was given'],
    ['a token', unauthorized(), {}, '401 Unauthorized'],
    ['a token', notFound(), {}, '404 Project Not Found'],
    [
      'a token in a header',
      unauthorized(),
      { token: undefined, headers: { 'Private-Token': 'x' } },
      '401 Unauthorized',
    ],
    ['a bearer', unauthorized(), { token: undefined, bearer: 'your-token' }, '401 Unauthorized'],
    [
      'a job token',
      unauthorized(),
      { token: 'glcbt-64_x' },
      '401 Unauthorized; a job token is not accepted here',
    ],
    [
      'a job token',
      unauthorized(),
      { token: undefined, headers: { 'JOB-TOKEN': 'glcbt-64_x' } },
      '401 Unauthorized; a job token is not accepted here',
    ],
    ['a job token', forbidden(), { token: 'glcbt-64_x' }, '403 Forbidden; a job token is not accepted here'],
    ['a path', noRoute(), {}, `404 Not Found${advice}`],
    ['a number', noRoute(), { project: 42 }, '404 Not Found'],
    ['a path', new Response('no', { status: 404 }), {}, `Not a response of GitLab: no${advice}`],
    ['a path', new Response('no', { status: 400 }), {}, `Not a response of GitLab: no${advice}`],
    ['a path', new Response('no', { status: 403 }), {}, 'Not a response of GitLab: no'],
  ])('%s: %#', async (_what, response, options, message) => {
    const error = await errorOf(response, 'get', options);
    expect(error.message.split(' (')[0]).toBe(message);
  });
});
