/** Values that are strings become settings of the right types, or problems. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import type { CatalogIntegration } from '../../../../generated/client/catalog.ts';
import { catalog, slugs } from '../../../../generated/client/catalog.ts';
import type { IrkerSettings } from '../../../../generated/client/types.ts';
import { parse, validate } from '../../../../generated/client/validate/index.ts';
import { parse as parseIrker } from '../../../../generated/client/validate/integrations/irker.ts';
import { everyIntegration } from '../../../support/every-integration.ts';

const irker = { recipients: 'irc://irc.example.com/#a' };
const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };
const slack = { webhook: 'https://hooks.slack.com/services/your-webhook-path' };

const messagesOf = (slug: string, values: unknown): readonly string[] | undefined =>
  parse(slug, values).problems?.map(({ message }) => message);

test.each([
  ...['1', 't', 'T', 'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE', 1, true].map(
    (value) => [value, true] as const,
  ),
  ...[
    '0',
    'f',
    'F',
    'n',
    'N',
    'no',
    'No',
    'NO',
    'off',
    'Off',
    'OFF',
    'false',
    'False',
    'FALSE',
    0,
    false,
  ].map((value) => [value, false] as const),
])('%j is the boolean %j', (push_events, boolean) =>
  expect(parse('slack', { ...slack, push_events })).toEqual({ settings: { ...slack, push_events: boolean } }),
);

test.each(['perhaps', '', ' ', 'yEs', 'true ', '2', 'enabled'])(
  '%j is no boolean, and the problem does not repeat it',
  (push_events) =>
    expect(parse('slack', { ...slack, push_events })).toEqual({
      problems: [
        {
          path: ['push_events'],
          message:
            '`push_events` must be a boolean: `true`, `yes`, `on` or `1`, or `false`, `no`, `off` or `0`.',
        },
      ],
    }),
);

test.each([
  ['6659', 6659],
  ['+6659', 6659],
  ['007', 7],
  [6659, 6659],
  ['', null],
  [null, null],
])('%j is the integer %j', (server_port, integer) =>
  expect(parse('irker', { ...irker, server_port })).toEqual({ settings: { ...irker, server_port: integer } }),
);

test.each(['port', '66.5', '6659.0', '0x10', '1e3', ' ', '9'.repeat(30)])('%j is no integer', (server_port) =>
  expect(messagesOf('irker', { ...irker, server_port })).toEqual([
    '`server_port` must be an integer, written in digits.',
  ]),
);

test.each([
  ['A,B', ['A', 'B']],
  [' A , B ,', ['A', 'B']],
  ['', []],
  ['["A", "B,C"]', ['A', 'B,C']],
  [' [5, true]\n', ['5', 'true']],
  ['[]', []],
  [
    ['A', 5],
    ['A', '5'],
  ],
])('%j is the array %j', (project_keys, items) =>
  expect(parse('jira', { ...jira, project_keys }).settings).toEqual({ ...jira, project_keys: items }),
);

test.each(['[A, B]', '["A", {}]', '["A"', '[null]'])('%j is no array', (project_keys) =>
  expect(messagesOf('jira', { ...jira, project_keys })).toEqual([
    '`project_keys` must be an array, as JSON or as a string with commas between the items.',
  ]),
);

test.each([
  [7, '7'],
  [true, 'true'],
  [' #a ', ' #a '],
])('%j is the string %j', (channel, string) =>
  expect(parse('slack', { ...slack, channel }).settings).toEqual({ ...slack, channel: string }),
);

test('undefined values are left out, and names that do not exist are problems', () => {
  expect(parse('slack', { ...slack, channel: undefined })).toEqual({ settings: slack });
  expect(messagesOf('slack', { ...slack, chanel: '#a' })).toEqual([
    '`chanel` is not a setting of Slack notifications; did you mean `channel`?',
  ]);
});

test('everything that is wrong is told in catalog order', () =>
  expect(messagesOf('irker', { server_port: 'port', push_events: 'x', colorize_messages: {} })).toEqual([
    '`recipients` is required.',
    '`server_port` must be an integer, written in digits.',
    '`colorize_messages` must be a boolean, not an object.',
    '`push_events` must be a boolean: `true`, `yes`, `on` or `1`, or `false`, `no`, `off` or `0`.',
  ]));

test('conditions are judged by what the values become', () => {
  expect(parse('jira', { ...jira, username: '', jira_auth_type: '1' }).settings).toMatchObject({
    jira_auth_type: 1,
  });
  expect(messagesOf('jira', { ...jira, vulnerabilities_enabled: 'on' })).toHaveLength(1);
});

test('an unknown slug is the same problem as for `validate`, and a misprint is known', () => {
  expect(parse('slck', slack)).toEqual({ problems: validate('slck', slack) });
  expect(parse(5 as unknown as string, {})).toEqual({ problems: validate(5 as unknown as string, {}) });
  expect(parse('apple_app_store', {}).problems).toEqual(validate('apple-app-store', {}));
});

test('the parser of one integration is typed', () => {
  const { settings } = parseIrker({ ...irker, server_port: '6659' });
  expectTypeOf(settings).toEqualTypeOf<IrkerSettings | undefined>();
  expectTypeOf(parse('irker', {}).settings).toEqualTypeOf<IrkerSettings | undefined>();
  expect(settings?.server_port).toBe(6659);
});

describe('whatever is given, there is an answer', () => {
  const fail = (): never => {
    throw new Error('refused');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  test.each<[string, unknown]>([
    ['a revoked proxy', revoked.proxy],
    ['a proxy that throws', new Proxy({ webhook: 'x' }, { get: fail })],
    ['a list that throws', { project_keys: new Proxy([], { get: fail }) }],
  ])('%s cannot be read', (_, values) =>
    expect(messagesOf('jira', values)).toEqual(['Reading the values threw an error.']),
  );

  test.each([undefined, null, 5, 'text', [], () => {}])('%j is no object of values', (values) =>
    expect(parse('slack', values)).toEqual({ problems: validate('slack', values) }),
  );

  test('any values of any setting give settings that are valid, or problems without the values', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.string({ minLength: 8, maxLength: 30 }),
      fc.constantFrom('yes', '1', 'A,B'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...slugs), fc.infiniteStream(value), (slug, stream) => {
        const values = Object.fromEntries(
          catalog[slug].fields.map(({ name }) => [name, stream.next().value as unknown]),
        );
        const { settings, problems } = parse(slug, values);
        if (settings) return validate(slug, settings).length === 0;
        const text = JSON.stringify(problems);
        return Object.values(values).every(
          (one) => typeof one !== 'string' || one.length < 8 || !text.includes(one),
        );
      }),
    );
  });
});

/** What the fake stores for a request, or undefined. */
async function storedBy(slug: keyof typeof catalog, settings: object) {
  const integration: CatalogIntegration = catalog[slug];
  const installed = integration.requiresInstall ? [slug] : [];
  const fake = createFakeGitLab({
    development: true,
    integrations: everyIntegration,
    projects: [{ path: 'group/project', installed }],
  });
  await fake.fetch(`https://gitlab.com/api/v4/projects/1/integrations/${slug}`, {
    method: 'PUT',
    headers: { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
  return fake.integration(1, slug)?.settings;
}

test.each(slugs)(
  'strings in place of all settings of %s become what GitLab stores for them',
  async (slug) => {
    const { settings = {} } = catalog[slug].examples[1] ?? {};
    const texts = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
    );
    const parsed = parse(slug, texts);
    expect(parsed.problems).toBeUndefined();
    expect(await storedBy(slug, parsed.settings ?? {})).toEqual(await storedBy(slug, texts));
    // Each value has the type of the setting, and no string is left in place of another type.
    for (const { name, type } of catalog[slug].fields)
      if (Object.hasOwn(texts, name) && type !== 'string[]')
        expect(typeof parsed.settings?.[name as never], name).toBe(type === 'integer' ? 'number' : type);
  },
);

test.each([2 ** 53, -(2 ** 53), 1.5e19, 1e21])(
  'the number %d, which has lost digits, does not become a string',
  (number) => {
    const values = { token: 'your-token', room: '@room' };
    // Requests may have integers in place of the second one.
    for (const name of ['room', 'thread'])
      expect(parse('telegram', { ...values, [name]: number }).problems).toEqual([
        { path: [name], message: `\`${name}\` must be a string, not a number.` },
      ]);
  },
);

test.each([2 ** 53 - 1, -1001234567890, 1.5])('the number %d becomes a string', (room) =>
  expect(parse('telegram', { token: 'your-token', room }).settings).toMatchObject({ room: String(room) }),
);
