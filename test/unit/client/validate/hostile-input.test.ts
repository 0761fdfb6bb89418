/** Whatever is given, there is an answer. */
import { describe, expect, test } from 'vitest';
import { validate } from '../../../../generated/client/validate/index.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const fail = (): never => {
  throw new Error('refused');
};
const messagesOf = (settings: unknown): readonly string[] =>
  validate('slack', settings).map(({ message }) => message);
const unreadable = ['Reading the settings threw an error.'];

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [[], 'an array'],
  ['x', 'a string'],
  [1, 'a number'],
  [true, 'a boolean'],
  [1n, 'a bigint'],
  [fail, 'a function'],
  [Symbol('x'), 'a symbol'],
])('settings that are not an object are refused: %s', (settings, kind) =>
  expect(validate('slack', settings)).toEqual([
    { path: [], message: `The settings must be an object, not ${kind}.` },
  ]),
);

describe('an object that', () => {
  test('settings whose getter throws are refused', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const getter = {
      webhook,
      get channel() {
        return fail();
      },
    };
    for (const settings of [
      revoked.proxy,
      new Proxy({}, { ownKeys: fail }),
      new Proxy({ webhook }, { get: fail }),
      getter,
    ])
      expect(messagesOf(settings)).toEqual(unreadable);
    const list = new Proxy([], { get: fail });
    expect(validate('jira', { project_keys: list }).map(({ message }) => message)).toEqual(unreadable);
  });

  test('answers differently each time is read once', () => {
    let reads = 0;
    const settings = {
      get webhook() {
        return ++reads === 1 ? webhook : 5;
      },
    };
    expect(messagesOf(settings)).toEqual([]);
    expect(reads).toBe(1);
  });

  test('a cyclic object is judged without hanging', () => {
    const settings: Record<string, unknown> = { webhook };
    settings.channel = settings;
    expect(messagesOf(settings)).toEqual(['`channel` must be a string or null, not an object.']);
  });

  test('inherited settings do not count, since JSON does not send them', () => {
    expect(messagesOf(Object.create({ webhook }))).toEqual(['`webhook` is required.']);
    expect(messagesOf(Object.assign(Object.create({ nonsense: 1 }), { webhook }))).toEqual([]);
  });

  test('an object without a prototype is accepted', () =>
    expect(messagesOf(Object.assign(Object.create(null), { webhook }))).toEqual([]));

  test('own keys such as `constructor` are unknown settings', () =>
    expect(messagesOf(JSON.parse(`{"webhook":"${webhook}","__proto__":{},"constructor":1}`))).toEqual([
      '`__proto__` is not a setting of Slack notifications.',
      '`constructor` is not a setting of Slack notifications.',
    ]));

  test('a misspelt setting that is undefined is refused', () =>
    expect(messagesOf({ webhook, chanel: undefined })).toEqual([
      '`chanel` is not a setting of Slack notifications; did you mean `channel`?',
    ]));
});

test('thousands of unknown settings are reported at once, with suggestions for the first ones only', () => {
  const settings = Object.fromEntries([
    ['webhook', webhook],
    ...Array.from({ length: 20_000 }, (_, index) => [`push_event${index}`, 1]),
  ]);
  const messages = messagesOf(settings);
  expect(messages).toHaveLength(20_000);
  expect(messages.filter((message) => message.endsWith('did you mean `push_events`?'))).toHaveLength(10);
});

test('a slug that is not a string is refused', () => {
  // @ts-expect-error a number is not a slug
  expect(validate(1, {})).toEqual([{ path: [], message: 'The slug must be a string.' }]);
});

test('validating does not change the settings', () => {
  const settings = Object.freeze({ webhook: 1, chanel: Object.freeze(['x']) });
  validate('slack', settings);
  expect(settings).toEqual({ webhook: 1, chanel: ['x'] });
});

test('a second call does not change the answer to the first', () => {
  const first = validate('slack', {});
  validate('slack', { webhook: 1, chanel: 2 });
  expect(first).toEqual([{ path: ['webhook'], message: '`webhook` is required.' }]);
});
