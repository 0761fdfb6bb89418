import { expect, test } from 'vitest';
import {
  AuthenticationError,
  createClient,
  NotFoundError,
  UnreadableResponseError,
} from '../../../client/index.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { availableIn, catalog } from '../../../generated/client/catalog.ts';
import { validate } from '../../../generated/client/validate/index.ts';
import { type Answer, json, serverWith } from './stub.ts';

function clientWith(...answers: readonly Answer[]) {
  const { fetch, sent } = serverWith(...answers);
  return { gitlab: createClient({ fetch, token: 'your-token', retry: { limit: 0 } }), sent };
}

const notFound = json({ error: '404 Not Found' }, 404);

test.each([true, false])(
  'server tells the version and whether it is the Enterprise Edition: %s',
  async (enterprise) => {
    const { gitlab, sent } = clientWith(
      json({ version: '18.9.3', revision: 'ceb07b24cb0', kas: {}, enterprise }),
    );
    expect(await gitlab.server()).toEqual({ version: '18.9.3', enterprise });
    expect(sent).toMatchObject([
      {
        method: 'GET',
        url: 'https://gitlab.com/api/v4/metadata',
        headers: { 'private-token': 'your-token' },
      },
    ]);
  },
);

test('server asks an old server for its version alone', async () => {
  const { gitlab, sent } = clientWith(notFound, json({ version: '15.1.0-pre', revision: '4e963fe' }));
  expect(await gitlab.server()).toEqual({ version: '15.1.0-pre', enterprise: undefined });
  expect(sent.map(({ url }) => url)).toEqual([
    'https://gitlab.com/api/v4/metadata',
    'https://gitlab.com/api/v4/version',
  ]);
});

test('server asks once when the token is not accepted', async () => {
  const { gitlab, sent } = clientWith(json({ message: '401 Unauthorized' }, 401));
  await expect(gitlab.server()).rejects.toBeInstanceOf(AuthenticationError);
  expect(sent).toHaveLength(1);
});

test('a server that tells its version nowhere is missing the route', async () =>
  expect(clientWith(notFound).gitlab.server()).rejects.toMatchObject({
    constructor: NotFoundError,
    missing: 'route',
    path: '/version',
  }));

test.each([[null], [[]], [{}], [{ version: 18.9 }], ['18.9']])('%j tells no version', async (body) =>
  expect(clientWith(json(body)).gitlab.server()).rejects.toBeInstanceOf(UnreadableResponseError),
);

test('server takes the options of a call', async () => {
  const { gitlab, sent } = clientWith('silence');
  await expect(gitlab.server({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortedError',
  });
  expect(sent).toEqual([]);
});

test('the version that server tells is one for the catalog and validation', async () => {
  const fake = createFakeGitLab({ version: '18.9' });
  const { version, enterprise } = await createClient({ token: 'your-token', fetch: fake.fetch }).server();
  expect(enterprise).toBe(true);
  expect(availableIn(catalog.linear, { gitlab: version })).toBe(true);
  expect(
    validate('git-guardian', { token: 'a', api_url: 'https://a.example' }, { gitlab: version }),
  ).toMatchObject([{ path: ['api_url'] }]);
});
