/** What groups hand on to the groups and projects in them. */
import { describe, expect, test } from 'vitest';
import { fakeWith, hook } from './ask.ts';

const shop = 'acme/web/shop';
const slack = (channel: string, more: object = {}) => ({ webhook: hook, channel, ...more });

/** Two groups in each other with a project each, and short ways to change and look at Slack. */
function acme(options: Parameters<typeof fakeWith>[0] = {}) {
  const { gitlab, ask } = fakeWith({
    projects: ['acme/api', shop],
    groups: ['acme', 'acme/web'],
    ...options,
  });
  const change = async (method: string, path: string, settings?: object): Promise<number> => {
    const kind = path.split('/').length > 1 && path !== 'acme/web' ? 'projects' : 'groups';
    const url = `/${kind}/${encodeURIComponent(path)}/integrations/slack`;
    return (await ask(method, url, settings)).status;
  };
  const channelOf = (path: string): unknown => {
    const stored = gitlab.integration(path, 'slack') ?? gitlab.groupIntegration(path, 'slack');
    return stored && [stored.settings.channel, stored.inherited ? 'inherited' : 'own', stored.active];
  };
  return { gitlab, ask, change, channelOf };
}

describe('a change of a group', () => {
  test('creates the integration, active, in everything below that has none', async () => {
    const { change, channelOf } = acme({ projects: ['acme/api', shop, 'other/project'] });
    expect(await change('PUT', 'acme', slack('#a'))).toBe(200);
    expect(['acme', 'acme/web', 'acme/api', shop].map(channelOf)).toEqual([
      ['#a', 'own', true],
      ['#a', 'inherited', true],
      ['#a', 'inherited', true],
      ['#a', 'inherited', true],
    ]);
    expect(channelOf('other/project')).toBeUndefined();
  });

  test('changes what inherits, and leaves settings of their own', async () => {
    const { change, channelOf } = acme();
    await change('PUT', 'acme/api', slack('#own'));
    await change('PUT', 'acme', slack('#a'));
    await change('PUT', 'acme', slack('#b'));
    expect(channelOf('acme/api')).toEqual(['#own', 'own', true]);
    expect(channelOf(shop)).toEqual(['#b', 'inherited', true]);
  });

  test('of an inner group replaces what comes from the outer one', async () => {
    const { change, channelOf } = acme();
    await change('PUT', 'acme', slack('#a'));
    await change('PUT', 'acme/web', slack('#web', { use_inherited_settings: false }));
    await change('PUT', 'acme', slack('#b'));
    expect(channelOf('acme/web')).toEqual(['#web', 'own', true]);
    expect(channelOf(shop)).toEqual(['#web', 'inherited', true]);
    expect(channelOf('acme/api')).toEqual(['#b', 'inherited', true]);
  });

  test('activates what was disabled while it inherited, but not what was overridden and then disabled', async () => {
    const { change, channelOf } = acme();
    await change('PUT', 'acme', slack('#a'));
    await change('DELETE', 'acme/api');
    await change('PUT', shop, slack('#own', { use_inherited_settings: false }));
    await change('DELETE', shop);
    expect(channelOf('acme/api')).toEqual([null, 'inherited', false]);
    await change('PUT', 'acme', slack('#b'));
    expect(channelOf('acme/api')).toEqual(['#b', 'inherited', true]);
    expect(channelOf(shop)).toEqual([null, 'own', false]);
  });

  test('is refused without effect on anything below', async () => {
    const { change, channelOf } = acme();
    expect(await change('PUT', 'acme', { webhook: 'no address' })).toBe(400);
    expect(channelOf(shop)).toBeUndefined();
  });

  test('moves the time of what it changes', async () => {
    let seconds = 0;
    const { change, ask } = acme({ now: () => new Date(seconds * 1000) });
    await change('PUT', 'acme', slack('#a'));
    seconds = 60;
    await change('PUT', 'acme', slack('#b'));
    expect((await ask('GET', '/projects/1/integrations')).body).toMatchObject([
      { created_at: '1970-01-01T00:00:00.000Z', updated_at: '1970-01-01T00:01:00.000Z' },
    ]);
  });

  test('adds nothing to archived projects and to those that are to be deleted', async () => {
    const { change, channelOf } = acme({
      projects: [
        { path: 'acme/api', archived: true },
        { path: 'acme/old', markedForDeletion: true },
      ],
    });
    await change('PUT', 'acme', slack('#a'));
    expect([channelOf('acme/api'), channelOf('acme/old')]).toEqual([undefined, undefined]);
  });
});

test('disabling the integration of a group is not handed on', async () => {
  const { change, channelOf } = acme();
  await change('PUT', 'acme', slack('#a'));
  expect(await change('DELETE', 'acme')).toBe(204);
  expect(channelOf('acme')).toEqual([null, 'own', false]);
  expect(channelOf(shop)).toEqual(['#a', 'inherited', true]);
});

test('a disabled integration of a group is what its projects inherit', async () => {
  const { change, channelOf } = acme();
  await change('PUT', 'acme', slack('#a'));
  await change('DELETE', 'acme');
  await change('PUT', shop, slack('#own', { use_inherited_settings: false }));
  expect(await change('PUT', shop, { webhook: hook, use_inherited_settings: true })).toBe(200);
  expect(channelOf(shop)).toEqual([null, 'inherited', false]);
});

test('a project inherits from the nearest group with settings of its own', async () => {
  const { change, channelOf } = acme({ instanceIntegrations: { slack: slack('#instance') } });
  const inherit = async () => {
    await change('PUT', shop, slack('#own', { use_inherited_settings: false }));
    await change('PUT', shop, { webhook: hook, use_inherited_settings: true });
    return channelOf(shop);
  };
  expect(await inherit()).toEqual(['#instance', 'inherited', true]);
  await change('PUT', 'acme', slack('#a', { use_inherited_settings: false }));
  expect(await inherit()).toEqual(['#a', 'inherited', true]);
  await change('PUT', 'acme/web', slack('#web', { use_inherited_settings: false }));
  expect(await inherit()).toEqual(['#web', 'inherited', true]);
  await change('PUT', 'acme/web', { webhook: hook, use_inherited_settings: true });
  expect(await inherit()).toEqual(['#a', 'inherited', true]);
});

describe('held propagation', () => {
  test('waits until the test hands it on, with the settings of that moment', async () => {
    const { gitlab, change, channelOf } = acme({ holdsPropagation: true });
    await change('PUT', 'acme', slack('#a'));
    await change('PUT', 'acme', slack('#b'));
    expect(channelOf(shop)).toBeUndefined();
    gitlab.propagate();
    expect(channelOf(shop)).toEqual(['#b', 'inherited', true]);
    await change('PUT', shop, slack('#own', { use_inherited_settings: false }));
    gitlab.propagate();
    expect(channelOf(shop)).toEqual(['#own', 'own', true]);
  });

  test('a disabled integration is handed on as it is, if it was disabled before', async () => {
    const { gitlab, change, channelOf } = acme({ holdsPropagation: true });
    await change('PUT', 'acme', slack('#a'));
    await change('DELETE', 'acme');
    gitlab.propagate();
    expect(channelOf(shop)).toEqual([null, 'inherited', false]);
  });
});

test('what inherits from the start follows its group', async () => {
  const { change, channelOf } = acme({
    groups: ['acme/web', { path: 'acme', integrations: { slack: slack('#a') } }],
    projects: ['acme/api', { path: shop, integrations: { slack: slack('#own') } }],
  });
  expect(['acme/web', 'acme/api', shop].map(channelOf)).toEqual([
    ['#a', 'inherited', true],
    ['#a', 'inherited', true],
    ['#own', 'own', true],
  ]);
  await change('PUT', 'acme', slack('#b'));
  expect(['acme/web', 'acme/api', shop].map(channelOf)).toEqual([
    ['#b', 'inherited', true],
    ['#b', 'inherited', true],
    ['#own', 'own', true],
  ]);
});
