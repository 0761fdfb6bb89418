import { describe, expect, test } from 'vitest';
import { createClient, redact, ServerError } from '../../../client/index.ts';
import { endingFor, meaningOf } from '../../../client/names.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { absentIntegrations } from '../../../generated/client/names.ts';
import { validate } from '../../../generated/client/validate/index.ts';
import { readModel } from '../../../generator/generate.ts';

const model = readModel('spec');

/** Ways to write one name. */
function spellings(name: string): readonly string[] {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return [
    name,
    words.join('-'),
    words.join('_'),
    words.join(' '),
    `${words.join('_').toUpperCase()}_SERVICE`,
  ];
}

describe.each(model.integrations)('$slug', ({ slug, title, pageTitle, documentedSlug }) => {
  test.each([...new Set([slug, title, pageTitle, documentedSlug].flatMap(spellings))])(
    'is found as %s',
    (name) => expect(meaningOf(name)).toEqual({ kind: 'integration', slug, isGuess: false }),
  );
});

test('a name that is written in the catalog leads to its integration', () => {
  for (const { slug, names } of model.names)
    for (const name of names) expect(meaningOf(name)).toMatchObject({ slug, isGuess: false });
});

test.each(absentIntegrations)('$slug is told as absent, with its source', (integration) => {
  for (const name of [...spellings(integration.slug), integration.title])
    expect(meaningOf(name)).toEqual({ kind: 'absent', integration, isGuess: false });
  const ending = endingFor(integration.slug);
  expect(ending).toContain(integration.title);
  expect(ending).toContain(integration.source);
  expect(ending).toContain(integration.removed ?? 'No project');
});

test.each([
  ['slak', { kind: 'integration', slug: 'slack', isGuess: true }],
  ['gogle-chat', { kind: 'integration', slug: 'hangouts-chat', isGuess: true }],
  ['promethus', { kind: 'absent', isGuess: true }],
  ['hangouts', { kind: 'integration', slug: 'hangouts-chat', isGuess: true }],
  ['Pivotal', { kind: 'integration', slug: 'pivotaltracker', isGuess: true }],
  ['app_store', { kind: 'integration', slug: 'apple-app-store', isGuess: true }],
])('%s is close to a name', (name, meaning) => expect(meaningOf(name)).toMatchObject(meaning));

test.each(['teams', 'google', 'notifications', 'chat'])(
  'several integrations, or hardly a name, may be meant by %s',
  (name) => expect(meaningOf(name)).toBeUndefined(),
);

test.each(['', '-', 'nonsense', 'constructor', '__proto__', 'toString', 'slack'.repeat(100)])(
  'no integration is called %j',
  (name) => {
    expect(meaningOf(name)).toBeUndefined();
    expect(endingFor(name)).toBe('.');
  },
);

test.each([
  ['google-chat', '; its slug is `hangouts-chat`.'],
  ['Slack', '; its slug is `slack`.'],
  ['slak', '; did you mean `slack`?'],
  ['slack', '.'],
])('a sentence about %s ends with its slug', (name, ending) => expect(endingFor(name)).toBe(ending));

test.each(model.integrations)('validation takes $slug with underscores', ({ slug, examples }) => {
  for (const { settings } of examples) expect(validate(slug.replaceAll('-', '_'), settings)).toEqual([]);
});

test('validation says where another name leads', () => {
  const [problem] = validate('google-chat', {});
  expect(problem?.message).toBe('Unknown integration `google-chat`; its slug is `hangouts-chat`.');
});

const webhook = 'https://chat.googleapis.com/v1/spaces/your-space-path';

test('a slug with underscores is the same to the client, the fake and redact', async () => {
  const fake = createFakeGitLab({
    projects: [{ path: 'g/p', integrations: { hangouts_chat: { webhook } } }],
    development: true,
  } as never);
  const { untyped } = createClient({ token: 'a-long-token', fetch: fake.fetch, retry: { limit: 0 } });
  expect((await untyped.list('g/p')).map(({ slug }) => slug)).toEqual(['hangouts-chat']);
  expect(await untyped.get('g/p', 'hangouts_chat')).toMatchObject({ slug: 'hangouts-chat' });
  expect(fake.integration('g/p', 'hangouts_chat')).toMatchObject({ slug: 'hangouts-chat' });
  fake.fail({ slug: 'hangouts_chat', status: 500 });
  await expect(untyped.get('g/p', 'hangouts-chat')).rejects.toThrow(ServerError);
  const settings = { channel: '#a', project_key: 'A' };
  expect(redact('gitlab_slack_application', settings)).toEqual(redact('gitlab-slack-application', settings));
});

test.each([
  ['google-chat', '"google-chat"; its slug is `hangouts-chat`.'],
  ['prometheus', '"prometheus". GitLab 16.0 removed Prometheus'],
])('the fake says of %s what validation says', (slug, words) =>
  expect(() =>
    createFakeGitLab({ projects: [{ path: 'g/p', integrations: { [slug]: { webhook } } }] }),
  ).toThrow(words),
);
