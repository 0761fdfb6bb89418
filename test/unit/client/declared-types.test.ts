import { expect, test } from 'vitest';
import { createClient } from '../../../client/client.ts';
import { UnexpectedResponseError, UnreadableResponseError } from '../../../client/errors.ts';
import { integration, json, serverWith } from './stub.ts';

/** A client that gets one response, whatever it asks. */
function clientWith(response: Response) {
  return createClient({ token: 'a-long-token', fetch: serverWith(response).fetch, retry: { limit: 0 } });
}

test("a number that was saved in GitLab's form has its declared type", async () => {
  const irker = { recipients: 'irc://irc.example.com/#a', server_port: '6659' };
  const response = (): Response => json(integration('irker', irker));
  expect((await clientWith(response()).get(1, 'irker'))?.properties.server_port).toBe(6659);
  expect((await clientWith(response()).untyped.get(1, 'irker'))?.properties?.server_port).toBe('6659');
});

test.each([
  ['properties that are an array', json({ slug: 'slack', properties: ['a'] })],
  ['properties that are a string', json({ slug: 'slack', properties: 'a' })],
  ['a slug that is a number', json({ slug: 5, properties: {} })],
])('%s are an error, never a value', async (_what, response) => {
  const client = clientWith(response);
  await expect(client.get(1, 'slack')).rejects.toBeInstanceOf(UnreadableResponseError);
  await expect(client.set(1, 'slack', { webhook: 'https://a' })).rejects.toBeInstanceOf(
    UnreadableResponseError,
  );
  await expect(client.untyped.get(1, 'slack')).rejects.toBeInstanceOf(UnreadableResponseError);
});

test('a property of another type is named, without its value', async () => {
  const error: unknown = await clientWith(json(integration('irker', { server_port: 'six' })))
    .get(1, 'irker')
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableResponseError);
  expect((error as Error).message).toContain('server_port has another type');
});

test('a success without a body is not a disabled integration', async () => {
  await expect(clientWith(new Response('')).disable(1, 'slack')).rejects.toBeInstanceOf(
    UnreadableResponseError,
  );
  expect(await clientWith(new Response(null, { status: 204 })).disable(1, 'slack')).toBe(true);
});

test('a list cannot miss an integration', async () =>
  expect(clientWith(json({ message: '404 Integration Not Found' }, 404)).list(1)).rejects.toBeInstanceOf(
    UnexpectedResponseError,
  ));
