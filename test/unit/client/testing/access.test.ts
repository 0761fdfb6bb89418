/** Routes, projects and tokens: what is checked before the settings. */
import { describe, expect, test } from 'vitest';
import { type Answer, answerOf, fakeWith, hook } from './ask.ts';

const noRoute = { status: 404, body: { error: '404 Not Found' } };
const noProject = { status: 404, body: { message: '404 Project Not Found' } };
const unauthorized = { status: 401, body: { message: '401 Unauthorized' } };

describe('routes', () => {
  test.each([
    ['GET', '/'],
    ['POST', '/projects'],
    ['DELETE', '/projects/1'],
    ['GET', '/projects//integrations'],
    ['GET', '/groups/1/hooks'],
    ['GET', '/groups/1/projects/2'],
    ['GET', '/metadata/1'],
    ['GET', '/personal_access_tokens'],
    ['GET', '/personal_access_tokens/1'],
    ['GET', '/projects/1/hooks'],
    ['GET', '/projects/group/project/integrations'],
    ['GET', '/projects/1/integration/slack'],
    ['GET', '/projects/1/integrations/slack/settings'],
    ['GET', '/projects/%ZZ/integrations'],
    ['POST', ''],
    ['PUT', ''],
    ['DELETE', ''],
    ['PATCH', 'slack'],
    ['POST', 'slack'],
    ['PUT', 'apple_app_store'],
    ['PUT', 'no-such-slug'],
  ])('%s %s does not exist', async (method, path) =>
    expect(await fakeWith().ask(method, path)).toMatchObject({ ...noRoute, type: 'application/json' }),
  );

  test('a missing route is told before a missing token', async () =>
    expect(await fakeWith().ask('GET', '/nothing', undefined, { 'PRIVATE-TOKEN': '' })).toMatchObject(
      noRoute,
    ));

  test.each([
    '/projects/1/integrations',
    '/projects/1/integrations/',
    '/projects/group%2Fproject/integrations',
    '/projects/Group%2fProject/integrations',
    '/projects/1/services',
  ])('GET %s lists the integrations', async (path) =>
    expect(await fakeWith().ask('GET', path)).toMatchObject({ status: 200, body: [] }),
  );

  test('`/services` is the same as `/integrations`', async () => {
    const { ask } = fakeWith();
    await ask('PUT', '/projects/1/services/slack', { webhook: hook });
    expect((await ask('GET', '/projects/1/services/slack')).body).toEqual((await ask('GET', 'slack')).body);
  });

  test.each(['GET', 'DELETE'])('%s of an unknown slug is refused', async (method) => {
    const refused = { status: 400, body: { error: 'slug does not have a valid value' } };
    expect(await fakeWith().ask(method, 'no-such-slug')).toMatchObject(refused);
    expect(await fakeWith().ask(method, 'apple_app_store')).toMatchObject(refused);
  });

  test('HEAD is GET without a body', async () =>
    expect(await fakeWith().ask('HEAD', '/projects/1/services')).toMatchObject({ status: 200 }));
});

describe('projects', () => {
  const projects = [{ path: 'group/project', id: 42, formerPaths: ['group/old-name'] }, 'group/other'];
  const { gitlab, ask } = fakeWith({ projects, tokens: [{ value: 'your-token', projects: [42] }] });

  test('a project that does not exist is a 404', async () =>
    expect(await ask('GET', '/projects/7/integrations')).toMatchObject(noProject));
  test('a project path that is encoded twice is a 404', async () =>
    expect(await ask('GET', '/projects/group%252Fproject/integrations')).toMatchObject(noProject));
  test('a project that the token cannot see is a 404', async () =>
    expect(await ask('GET', '/projects/group%2Fother/integrations')).toMatchObject(noProject));
  test('projects get the first free number, and paths ignore case', async () => {
    const { ask: askOther } = fakeWith({ projects: [{ path: 'a/b', id: 1 }, 'A/C'] });
    expect((await askOther('GET', '/projects/2/integrations')).status).toBe(200);
    expect((await askOther('GET', '/projects/a%2Fc/integrations')).status).toBe(200);
  });

  test('GET of a project that was moved redirects to its new path', async () => {
    const answer = await ask('GET', '/projects/group%2Fold-name/integrations/slack');
    expect(answer).toMatchObject({ status: 301, type: 'text/plain' });
    expect(answer.headers.get('Location')).toBe('https://gitlab.com/api/v4/projects/42/integrations/slack');
  });

  test.each(['PUT', 'DELETE'])('%s of a project that was moved is refused', async (method) => {
    const refused = { status: 405, body: { message: 'Non GET methods are not allowed for moved projects' } };
    expect(await ask(method, '/projects/group%2Fold-name/integrations/slack')).toMatchObject(refused);
  });

  test('redirects are followed or refused as the fetch option `redirect` says', async () => {
    const request = (redirect: 'follow' | 'error') =>
      gitlab.fetch('https://gitlab.com/api/v4/projects/group%2Fold-name/integrations', {
        redirect,
        headers: { 'PRIVATE-TOKEN': 'your-token' },
      });
    expect(await answerOf(await request('follow'))).toMatchObject({ status: 200, body: [] });
    await expect(request('error')).rejects.toThrow(new TypeError('fetch failed'));
  });
});

describe('tokens', () => {
  const { ask } = fakeWith({
    token: 'owner-token',
    tokens: [
      { value: 'your-token' },
      { value: 'reading', scopes: ['read_api'] },
      { value: 'without-scope', scopes: ['read_user'] },
      { value: 'developer', role: 'developer' },
      { value: 'revoked', state: 'revoked' },
      { value: 'expired', state: 'expired' },
    ],
  });
  const askAs = (headers: Readonly<Record<string, string>>, method = 'GET', path = ''): Promise<Answer> =>
    ask(method, path, method === 'PUT' ? { webhook: hook } : undefined, { 'PRIVATE-TOKEN': '', ...headers });

  test.each([
    [{}],
    [{ 'PRIVATE-TOKEN': 'unknown' }],
    [{ Authorization: 'Bearer unknown' }],
    [{ Authorization: 'Basic your-token' }],
    [{ 'JOB-TOKEN': 'your-token' }],
    [{ 'Deploy-Token': 'your-token' }],
  ])('the headers %j are a 401', async (headers) => expect(await askAs(headers)).toMatchObject(unauthorized));

  test.each([
    [{ 'PRIVATE-TOKEN': 'owner-token' }],
    [{ 'PRIVATE-TOKEN': 'your-token' }],
    [{ Authorization: 'Bearer your-token' }],
  ])('the headers %j give access to read and change', async (headers) => {
    expect((await askAs(headers)).status).toBe(200);
    expect((await askAs(headers, 'PUT', 'slack')).status).toBe(200);
  });

  test.each(['private_token', 'access_token', 'bearer_token'])(
    'the parameter %s gives access to read and change',
    async (name) => {
      const headers = { 'PRIVATE-TOKEN': '' };
      const path = '/projects/1/integrations';
      expect((await ask('GET', `${path}?${name}=your-token`, undefined, headers)).status).toBe(200);
      expect((await ask('PUT', `${path}/slack?${name}=your-token`, { webhook: hook }, headers)).status).toBe(
        200,
      );
      expect(await ask('GET', `${path}?${name}=unknown`, undefined, headers)).toMatchObject(unauthorized);
    },
  );

  test.each([
    ['revoked', 'Token was revoked. You have to re-authorize from the user.'],
    ['expired', 'Token is expired. You can either do re-authorization or token refresh.'],
  ])('a token that is %s is a 401 with that reason', async (token, error_description) =>
    expect(await askAs({ 'PRIVATE-TOKEN': token })).toMatchObject({
      status: 401,
      body: { error: 'invalid_token', error_description },
    }),
  );

  test('the scope `read_api` is enough to read', async () => {
    expect((await askAs({ 'PRIVATE-TOKEN': 'reading' })).status).toBe(200);
    for (const method of ['PUT', 'DELETE']) {
      expect(await askAs({ 'PRIVATE-TOKEN': 'reading' }, method, 'slack')).toMatchObject({
        status: 403,
        body: {
          error: 'insufficient_scope',
          error_description: 'The request requires higher privileges than provided by the access token.',
          scope: 'api',
        },
      });
    }
  });

  test('a token without a fitting scope cannot read', async () =>
    expect(await askAs({ 'PRIVATE-TOKEN': 'without-scope' })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope', scope: 'api read_api' },
    }));

  test.each(['GET', 'PUT', 'DELETE'])('a developer may not %s integrations', async (method) =>
    expect(await askAs({ 'PRIVATE-TOKEN': 'developer' }, method, 'slack')).toMatchObject({
      status: 403,
      body: { message: '403 Forbidden' },
    }),
  );

  test.each([
    ['PRIVATE-TOKEN', 'glcbt-1_token'],
    ['Authorization', 'Bearer glcbt-1_token'],
    ['JOB-TOKEN', 'glcbt-1_token'],
  ])('a job token in the header %s is a 401', async (name, value) => {
    const anyone = fakeWith();
    const known = fakeWith({ token: 'glcbt-1_token' });
    for (const { ask: askWith } of [anyone, known])
      expect(await askWith('GET', '', undefined, { 'PRIVATE-TOKEN': '', [name]: value })).toMatchObject(
        unauthorized,
      );
  });

  test('a custom role that manages integrations may do what a maintainer may', async () => {
    const { ask: askWith } = fakeWith({
      tokens: [{ value: 'your-token', role: 'developer', canManageIntegrations: true }],
    });
    expect((await askWith('PUT', 'slack', { webhook: hook })).status).toBe(200);
    expect((await askWith('GET', '')).status).toBe(200);
  });

  test('any token is accepted when the options name none', async () => {
    const { ask: askAnyone } = fakeWith();
    expect((await askAnyone('GET', '', undefined, { 'PRIVATE-TOKEN': 'whatever' })).status).toBe(200);
    expect(await askAnyone('GET', '', undefined, { 'PRIVATE-TOKEN': '' })).toMatchObject(unauthorized);
  });
});

test('checks are in the order token, project, role, settings', async () => {
  const { ask } = fakeWith({ tokens: [{ value: 'your-token', role: 'guest' }] });
  expect(
    (await ask('PUT', '/projects/7/integrations/slack', {}, { 'PRIVATE-TOKEN': 'unknown' })).status,
  ).toBe(401);
  expect((await ask('PUT', '/projects/7/integrations/slack', {})).status).toBe(404);
  expect((await ask('PUT', 'slack', {})).status).toBe(403);
  expect((await fakeWith().ask('PUT', 'slack', {})).status).toBe(400);
});

test('every response has its own request id and the date of the server', async () => {
  const { ask } = fakeWith();
  const answers = [await ask('GET', ''), await ask('GET', '/nothing'), await ask('DELETE', 'slack')];
  expect(answers.map(({ headers }) => headers.get('X-Request-Id'))).toEqual([
    'request-1',
    'request-2',
    'request-3',
  ]);
  expect(answers[0]?.headers.get('Date')).toBe('Tue, 20 Jan 2026 11:20:25 GMT');
});

test('a host limits the fake to one server and one path', async () => {
  const { gitlab } = fakeWith({ host: 'https://example.com/gitlab/' });
  const statusOf = async (url: string) =>
    (await gitlab.fetch(url, { headers: { 'PRIVATE-TOKEN': 'your-token' } })).status;
  expect(await statusOf('https://example.com/gitlab/api/v4/projects/1/integrations')).toBe(200);
  expect(await statusOf('https://example.com/api/v4/projects/1/integrations')).toBe(404);
  await expect(statusOf('https://gitlab.com/gitlab/api/v4/projects/1/integrations')).rejects.toThrow(
    new TypeError('fetch failed'),
  );
});
