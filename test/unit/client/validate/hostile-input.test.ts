/** Whatever is given, there is an answer. */
import { describe, expect, test } from 'vitest';
import { validate } from '../../../../generated/client/validate/index.ts';
import { validate as validateSlack } from '../../../../generated/client/validate/integrations/slack.ts';

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
    expect(validate('jira', { project_keys: [revoked.proxy] }).map(({ message }) => message)).toEqual(
      unreadable,
    );
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
    expect(messagesOf(Object.create({ webhook }))).toEqual([
      'The settings must be an object, not a promise or the like.',
    ]);
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

describe('a very long string', () => {
  const message = 'A string in the settings is too long to be checked.';
  test.each([
    ['datadog', 'datadog_site', 'a.'],
    ['harbor', 'project_name', 'a-'],
    ['jira', 'jira_issue_regex', 'a'],
  ])('of 20 million characters for %s gets an answer', (slug, name, piece) => {
    const problems = validate(slug, { [name]: piece.repeat(2e7 / piece.length) });
    expect(problems.some((problem) => problem.message === message || problem.path[0] === name)).toBe(true);
  });

  test.each([
    ['emails-on-push', 'recipients', 'a@example.com,'],
    ['pipelines-email', 'recipients', ' '],
    ['irker', 'recipients', '#a '],
    ['slack', 'webhook', 'https://a@'],
    ['jira', 'url', ' '],
    ['jira', 'jira_issue_regex', '['],
    ['mattermost', 'channel', ','],
    ['datadog', 'datadog_tags', 'a:b\n'],
  ])('of a million characters for %s takes no time that matters', (slug, name, piece) => {
    const text = `${piece.repeat(1e6 / piece.length)}\n\u0000`;
    const before = performance.now();
    validate(slug, { [name]: text });
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('a local address', () => {
  const settings = { webhook: 'http://localhost:8080' };

  test('is refused, unless the administrator of the server allows it', () => {
    expect(validate('slack', settings)).toHaveLength(1);
    expect(validate('slack', settings, { allowLocalAddresses: false })).toHaveLength(1);
    expect(validate('slack', settings, { allowLocalAddresses: true })).toEqual([]);
    expect(validateSlack(settings, { allowLocalAddresses: true })).toEqual([]);
  });

  test('that is allowed excuses nothing else', () => {
    const options = { allowLocalAddresses: true };
    expect(validate('slack', { ...settings, chanel: 1 }, options)).toHaveLength(1);
    expect(validate('slack', { webhook: 'http://local host' }, options)).toHaveLength(1);
    expect(validate('emails-on-push', { recipients: 'a@b,c@d' }, options)).toHaveLength(1);
  });
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

test.each([
  ['\u001b[31mred\u202e\n', '` [31mred  `'],
  ['https://jdoe:password@example.com', '`…`'],
])('neither a setting nor a slug can write %j into a message', (name, shown) => {
  expect(validate('slack', { webhook: 'https://example.com', [name]: 1 })).toEqual([
    { path: [name], message: `${shown} is not a setting of Slack notifications.` },
  ]);
  expect(validate(name, {})).toEqual([{ path: [], message: `Unknown integration ${shown}.` }]);
});
