import { expect, test } from 'vitest';
import { gitlabVersion } from '../../../../generated/client/catalog.ts';
import { serverFacts } from '../../../../scripts/mock/server-facts.ts';

test.each([
  ['/metadata', { 'private-token': 'a' }],
  ['/version', { authorization: 'Bearer a' }],
])('%s tells the version of the description to any token', (path, headers) => {
  const { status, body = '' } = serverFacts('GET', path, headers) ?? {};
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ version: `${gitlabVersion}.0-ee`, enterprise: true });
});

test('nobody else is told', () =>
  expect(serverFacts('GET', '/metadata', {})).toEqual({
    status: 401,
    body: '{"message":"401 Unauthorized"}',
  }));

test.each([
  ['PUT', '/metadata'],
  ['GET', '/projects/1/integrations'],
])('%s %s is for Prism', (method, path) =>
  expect(serverFacts(method, path, { 'private-token': 'a' })).toBeUndefined(),
);
