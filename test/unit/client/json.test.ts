import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createClient } from '../../../client/client.ts';
import { isRecord } from '../../../client/json.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { parse, validate } from '../../../generated/client/validate/index.ts';
import { integration, json, serverWith } from './stub.ts';

class WithPrivateFields {
  readonly #webhook = 'https://hooks.example.com';
  get webhook(): string {
    return this.#webhook;
  }
}

class WithFields {
  readonly webhook = 'https://hooks.slack.com/services/your-webhook-path';
}

const webhook = 'https://hooks.slack.com/services/your-webhook-path';

const refused: readonly (readonly [string, object])[] = [
  ['a promise', Promise.resolve({ webhook })],
  ['a class with private fields', new WithPrivateFields()],
  ['a date', new Date(0)],
  ['a blob', new Blob(['{}'])],
  ['a URL', new URL('https://example.com')],
  ['what only inherits', Object.create({ webhook })],
  ['an iterable', new Map([['webhook', webhook]])],
  ['a weak map', new WeakMap()],
];

test.each(refused)('%s is no record, and no settings', async (_what, settings) => {
  expect(isRecord(settings)).toBe(false);
  const server = serverWith(json(integration('slack')));
  const { untyped } = createClient({ token: 'a-long-token', fetch: server.fetch });
  await expect(untyped.set(1, 'slack', settings)).rejects.toThrow(TypeError);
  expect(server.sent).toEqual([]);
  const message = 'The settings must be an object, not a promise or the like.';
  expect(validate('slack', settings)).toEqual([{ path: [], message }]);
  expect(parse('slack', settings)).toEqual({ problems: [{ path: [], message }] });
  const integrations = { irker: settings as Readonly<Record<string, unknown>> };
  expect(() => createFakeGitLab({ projects: [{ path: 'group/project', integrations }] })).toThrow(
    new TypeError('The settings of irker must be a plain object.'),
  );
});

test.each<[string, object]>([
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object of another realm', runInNewContext('({})') as object],
  ['an object of a class with fields', new WithFields()],
  ['a date with a setting', Object.assign(new Date(0), { webhook })],
  ['a frozen object', Object.freeze({ webhook })],
])('%s is a record', (_what, value) => expect(isRecord(value)).toBe(true));

test('a class with fields is settings as any object is', () =>
  expect(validate('slack', new WithFields())).toEqual([]));
