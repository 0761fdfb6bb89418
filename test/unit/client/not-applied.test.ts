import { describe, expect, test } from 'vitest';
import { createClient } from '../../../client/index.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import { everyIntegration } from '../../support/every-integration.ts';
import { json, serverWith } from './stub.ts';

const webhook = 'https://hooks.slack.com/services/secret-webhook-path';

/** What did not take of these settings, by this response. */
async function notApplied(settings: object, response: object): Promise<readonly string[]> {
  const whole = { id: 75, slug: 'slack', active: true, properties: {}, ...response };
  const { untyped } = createClient({ token: 'a-long-token', fetch: serverWith(json(whole)).fetch });
  return (await untyped.set(1, 'slack', { webhook, ...settings })).notApplied;
}

describe('a setting is not applied when', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['a trigger has the other value', { push_events: false }, { push_events: true }, ['push_events']],
    ['a trigger has none', { push_events: true }, { push_events: null }, ['push_events']],
    ['a property has another value', { username: 'a' }, { properties: { username: 'b' } }, ['username']],
    ['a property has none', { username: 'a' }, { properties: { username: null } }, ['username']],
    ['a letter is small', { username: 'Bot' }, { properties: { username: 'bot' } }, ['username']],
    ['white space has gone', { username: 'a bot' }, { properties: { username: 'abot' } }, ['username']],
    ['a slash that ends no address has gone', { room: 'a/' }, { properties: { room: 'a' } }, ['room']],
    ['a host has small letters', { url: 'https://A.b' }, { properties: { url: 'https://a.b' } }, ['url']],
    ['an item of a list is another', { a: 'B, c' }, { properties: { a: 'b,c' } }, ['a']],
    ['a number is another', { server_port: 6660 }, { properties: { server_port: '6659' } }, ['server_port']],
    [
      'a boolean says no',
      { static_context: true },
      { properties: { static_context: '0' } },
      ['static_context'],
    ],
    [
      'an array has other items',
      { project_keys: ['A'] },
      { properties: { project_keys: ['B'] } },
      ['project_keys'],
    ],
    ['an object is another', { a: { toString: 1 } }, { properties: { a: { toString: 2 } } }, ['a']],
    ['the integration is not active', {}, { active: false }, ['active']],
    ['the integration still inherits', { username: 'a' }, { inherited: true }, ['use_inherited_settings']],
    [
      'it does not inherit',
      { use_inherited_settings: true },
      { inherited: false },
      ['use_inherited_settings'],
    ],
    [
      'several differ',
      { a: 'x', push_events: true },
      { push_events: false, properties: { a: 'y' } },
      ['a', 'push_events'],
    ],
  ])('%s', async (_what, settings, response, names) =>
    expect(await notApplied(settings, response)).toEqual(names),
  );
});

describe('a setting is applied when', () => {
  test.each<[string, object, object]>([
    ['the response does not show it', { username: 'a' }, {}],
    [
      'it has the value',
      { push_events: false, username: 'a' },
      { push_events: false, properties: { username: 'a' } },
    ],
    ['white space around a string is gone', { username: ' a ' }, { properties: { username: 'a' } }],
    ['recipients are on lines of their own', { recipients: 'a b' }, { properties: { recipients: 'a\nb' } }],
    ['the items of a list are tidied', { a: 'b , c,, b' }, { properties: { a: 'b,c' } }],
    ['a boolean is a word in capitals', { issues_enabled: 'YES' }, { properties: { issues_enabled: true } }],
    ['a number is a string', { server_port: 6659 }, { properties: { server_port: '6659' } }],
    ['a string is a number', { server_port: '6659' }, { properties: { server_port: 6659 } }],
    ['a boolean is a string', { static_context: true }, { properties: { static_context: '1' } }],
    ['a string is a boolean', { issues_enabled: 'yes' }, { properties: { issues_enabled: true } }],
    [
      'a boolean that was never set is off',
      { static_context: false },
      { properties: { static_context: null } },
    ],
    ['a secret is masked', { token: 'secret-token' }, { properties: { token: '*****' } }],
    [
      'an array has another order',
      { project_keys: ['B', 'A'] },
      { properties: { project_keys: ['A', 'B'] } },
    ],
    [
      'blank and repeated items of an array are gone',
      { project_keys: ['A', ' B', 'A ', ' '] },
      { properties: { project_keys: ['A', 'B'] } },
    ],
    [
      'the slash at the end of an address is gone',
      { url: 'https://jira.example/ ' },
      { properties: { url: 'https://jira.example' } },
    ],
    [
      'the settings are inherited on purpose, in other words',
      { use_inherited_settings: '1', username: 'a' },
      { inherited: true, properties: { username: 'b' } },
    ],
    ['it was cleared, and a default came', { username: null }, { properties: { username: 'GitLab' } }],
    ['it was emptied, and a default came', { username: '' }, { properties: { username: 'GitLab' } }],
    ['its name is that of something else', { title: 'a', id: 'b' }, { title: 'Slack notifications' }],
    [
      'the settings are inherited on purpose',
      { use_inherited_settings: true, username: 'a' },
      { inherited: true, properties: { username: 'b' } },
    ],
    ['an older server says nothing of inheritance', {}, { inherited: undefined }],
    ['an older server says nothing of activity', {}, { active: undefined }],
  ])('%s', async (_what, settings, response) => expect(await notApplied(settings, response)).toEqual([]));

  test.each(slugs)('the fake stores the examples of %s', async (slug) => {
    const { untyped } = createClient({
      token: 'a-long-token',
      fetch: createFakeGitLab({
        development: true,
        integrations: everyIntegration,
        projects: [{ path: 'g/p', installed: catalog[slug].requiresInstall ? [slug] : [] }],
      } as never).fetch,
    });
    for (const { settings } of catalog[slug].examples)
      expect((await untyped.set('g/p', slug, settings)).notApplied).toEqual([]);
  });
});

test('the list is no part of the response', async () => {
  const { untyped } = createClient({ token: 'a-long-token', fetch: createFakeGitLab().fetch });
  const set = await untyped.set(1, 'slack', { webhook });
  expect(set.notApplied).toEqual([]);
  expect(Object.keys(set)).not.toContain('notApplied');
  expect(await untyped.get(1, 'slack')).toEqual(set);
});

test('settings are compared as they were when they were sent', async () => {
  const settings = { webhook, username: 'a' };
  const shown = { slug: 'slack', active: true, properties: { username: 'a' } };
  const { untyped } = createClient({ token: 'a-long-token', fetch: serverWith(json(shown)).fetch });
  const set = untyped.set(1, 'slack', settings);
  settings.username = 'changed meanwhile';
  expect((await set).notApplied).toEqual([]);
});

test('a long value costs no more than its length', async () => {
  const long = ' '.repeat(1_000_000);
  const start = performance.now();
  await notApplied({ username: `${long}a` }, { properties: { username: `${'*'.repeat(1_000_000)}a` } });
  await notApplied({ username: `a${long}a, ` }, { properties: { username: ','.repeat(1_000_000) } });
  expect(performance.now() - start).toBeLessThan(5000);
});
