/** Plans: their order, fingerprint, limits and parts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReach } from '../../../../cli/plan/handed-on.ts';
import { refusalOf, sizeOf } from '../../../../cli/plan/limits.ts';
import { inOrder } from '../../../../cli/plan/order.ts';
import type { Change } from '../../../../cli/plan/plan.ts';
import { isInShard, pathMatcher, select, shardIn, slugMatcher } from '../../../../cli/plan/selection.ts';
import { groupOf, projectOf, storedAs } from '../../../support/fleet.ts';
import { changeOf, groupChange, planWith } from './changes.ts';

const slack = changeOf('acme/shop', 1);
const limits = { changes: 10, disables: 1, groups: 0 };

describe('a plan', () => {
  test('shows projects by path, then groups, each with its integrations by slug', () => {
    const changes = [
      groupChange('acme', 1),
      changeOf('acme/web', 3, { slug: 'slack' }),
      changeOf('acme/web', 3, { slug: 'jira' }),
      changeOf('acme/api', 4),
    ];
    expect(planWith(changes).changes.map(({ target, slug }) => `${target.path} ${slug}`)).toEqual([
      'acme/api slack',
      'acme/web jira',
      'acme/web slack',
      'acme slack',
    ]);
  });

  test('counts what it does, and on how many targets', () => {
    const changes = [
      slack,
      changeOf('acme/shop', 1, { slug: 'jira', action: 'inherit' }),
      changeOf('acme/shop', 1, { slug: 'jenkins', action: 'create' }),
      changeOf('acme/web', 2, { action: 'disable' }),
    ];
    expect(planWith(changes).summary).toMatchObject({
      create: 1,
      update: 2,
      disable: 1,
      changed: 2,
      targets: 20,
    });
  });

  test('is made from the top group down, and what is switched off makes room before others come', () => {
    const steps = inOrder([
      changeOf('acme/shop', 1, { slug: 'youtrack', action: 'create' }),
      changeOf('acme/shop', 1, { slug: 'jira', action: 'disable' }),
      changeOf('acme/shop', 1, { slug: 'asana', action: 'disable' }),
      groupChange('acme/web', 2),
      groupChange('acme', 3),
    ]);
    expect(steps.map((step) => step.map(({ target, slug }) => `${target.path} ${slug}`))).toEqual([
      ['acme slack'],
      ['acme/web slack'],
      ['acme/shop jira'],
      ['acme/shop youtrack', 'acme/shop asana'],
    ]);
  });
});

describe('the fingerprint', () => {
  const fingerprint = (...changes: readonly Change[]): string => planWith(changes).fingerprint;

  test('is the same whatever the order of the changes', () => {
    const changes = [
      slack,
      changeOf('acme/web', 2),
      changeOf('acme/shop', 1, { slug: 'jira' }),
      groupChange('acme', 1),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: 4 }), (shuffled) => {
        expect(fingerprint(...shuffled)).toBe(fingerprint(...changes));
      }),
      { numRuns: 10 },
    );
  });

  test('is what earlier versions wrote into saved plans', () => {
    const changes = [
      changeOf('acme/a', 10),
      changeOf('acme/b', 2),
      changeOf('acme/b', 2, { slug: 'slack-slash-commands' }),
      changeOf('acme/c', 100),
      groupChange('acme', 9),
    ];
    expect(fingerprint(...changes)).toBe('3a09c0cc1206f11f11042c08770153779fd43ff58a01af1b4e5b872ffdaed91d');
  });

  test.each<[string, Partial<Change>]>([
    ['a path', { target: projectOf('acme/renamed', 1) }],
    ['a note', { notes: ['other'] }],
    ['the time of saving', { seen: null }],
    ['the reach of a group', { handedOn: { changes: 1, creates: 1 } }],
  ])('does not depend on %s', (_, parts) => {
    expect(fingerprint({ ...slack, ...parts })).toBe(fingerprint(slack));
  });

  test.each<[string, Partial<Change>]>([
    ['the target', { target: projectOf('acme/shop', 2) }],
    ['the level', { target: groupOf('acme/shop', 1) }],
    ['the slug', { slug: 'mattermost' }],
    ['the action', { action: 'create' }],
    ['the value before', { settings: [{ name: 'channel', before: '#other', after: '#shop' }] }],
    ['the value after', { settings: [{ name: 'channel', before: '#general', after: '#other' }] }],
    ['the request', { request: { channel: '#shop', username: 'x' } }],
    ['a request that takes a value from the server', { fromServer: ['channel'] }],
    [
      'the place of a secret',
      { secrets: [{ ...slack.secrets[0], reference: { env: 'OTHER' } }] as Change['secrets'] },
    ],
    ['whether a secret is sent', { secrets: [{ ...slack.secrets[0], sent: false }] as Change['secrets'] }],
  ])('depends on %s', (_, parts) => {
    expect(fingerprint({ ...slack, ...parts })).not.toBe(fingerprint(slack));
  });
});

describe('limits', () => {
  test('let a small plan pass', () => {
    expect(
      refusalOf(planWith([slack, changeOf('acme/web', 2, { action: 'disable' })]), limits),
    ).toBeUndefined();
  });

  test.each([
    [
      'disables',
      [changeOf('a/b', 1, { action: 'disable' }), changeOf('a/c', 2, { action: 'disable' })],
      undefined,
    ],
    ['groups', [groupChange('acme', 1)], undefined],
    ['changes', Array.from({ length: 11 }, (_, id) => changeOf(`a/b${id}`, id)), undefined],
  ])(
    'refuse a plan beyond limits.%s, with the number, the limit and the option',
    (name, changes, handedOn) => {
      const plan = planWith(changes, handedOn);
      const refusal = refusalOf(plan, limits);
      expect(refusal).toContain(`limits.${name} is ${limits[name as keyof typeof limits]}`);
      expect(refusal).toContain(`--accept ${sizeOf(plan)} `);
    },
  );

  test('count a change of a group with everything that it is handed on to', () => {
    const plan = planWith([groupChange('acme', 1)], { changes: 5, creates: 4, unread: 1 });
    expect(sizeOf(plan)).toBe(11);
    expect(refusalOf(plan, { ...limits, groups: 1 })).toContain('limits.changes is 10');
    expect(refusalOf(plan, { ...limits, groups: 1 }, 11)).toBeUndefined();
  });

  test('are lifted by exactly the number of the plan', () => {
    const plan = planWith([groupChange('acme', 1)]);
    expect(refusalOf(plan, limits, 1)).toBeUndefined();
    expect(refusalOf(plan, limits, 2)).toContain('--accept 2 is not');
  });
});

describe('what a change of a group reaches', () => {
  const changeOfAcme = groupChange('acme', 1);
  const none = (path: string) => ({ ...storedAs(projectOf(path), 'jira', {}), target: projectOf(path) });
  const inheriting = (path: string) => storedAs(projectOf(path), 'slack', { inherited: true });
  const own = (path: string) => storedAs(projectOf(path), 'slack', {});

  test('is what inherits, what has none, and what was not read', () => {
    const reach = createReach(['slack'], [projectOf('acme/other'), projectOf('elsewhere/other')]);
    for (const stored of [
      inheriting('acme/a'),
      inheriting('acme/web/b'),
      own('acme/c'),
      none('acme/d'),
      none('else/e'),
    ])
      reach.add(stored, () => false);
    expect(reach.handedOn(changeOfAcme)).toEqual({ changes: 2, creates: 1, unread: 1 });
  });

  test('does not include what is below a group with settings of its own', () => {
    const reach = createReach(['slack']);
    reach.add({ ...own('acme/web'), target: groupOf('acme/web') }, () => false);
    for (const stored of [inheriting('acme/web/a'), inheriting('acme/b')]) reach.add(stored, () => false);
    expect(reach.handedOn(changeOfAcme)).toEqual({ changes: 1, creates: 0 });
  });

  test('tells where the file wants it off, and nothing is there yet', () => {
    const reach = createReach(['slack']);
    for (const stored of [none('acme/a'), none('acme/b'), inheriting('acme/c'), own('acme/d')])
      reach.add(stored, (slug) => slug === 'slack' && stored.target.path !== 'acme/b');
    expect(reach.handedOn(changeOfAcme)).toEqual({ changes: 1, creates: 2, unwanted: 1 });
  });

  test('is nothing when the group disables it', () => {
    const reach = createReach(['slack']);
    reach.add(inheriting('acme/a'), () => false);
    expect(reach.handedOn({ ...changeOfAcme, action: 'disable' })).toBeUndefined();
  });
});

describe('a part of a plan', () => {
  const changes = [
    slack,
    changeOf('acme/shop', 1, { slug: 'jira', action: 'disable' }),
    changeOf('acme/web', 2),
    changeOf('acme/zoo', 3, { action: 'disable' }),
  ];

  test('is that of the first targets', () => {
    const part = select(planWith(changes), { first: 1 });
    expect(part.changes.map(({ slug }) => slug)).toEqual(['jira', 'slack']);
    expect(part.summary.leftOut).toEqual({ changes: 2, targets: 2 });
  });

  test('begins with groups, from which projects may inherit', () => {
    const group = { ...changeOf('acme', 9), target: groupOf('acme', 9) };
    const part = select(planWith([...changes, group]), { first: 1 });
    expect(part.changes.map(({ target }) => target.path)).toEqual(['acme']);
  });

  test('is one that switches nothing off', () => {
    const part = select(planWith(changes), { disable: false });
    expect(part.summary).toMatchObject({ disable: 0, changed: 2, leftOut: { changes: 2, targets: 1 } });
    expect(part.fingerprint).not.toBe(planWith(changes).fingerprint);
  });

  test('has every target in exactly one of its shards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.uniqueArray(fc.nat()), (count, ids) => {
        const shards = Array.from({ length: count }, (_, index) => shardIn(`${index + 1}/${count}`));
        for (const id of ids)
          expect(shards.filter((shard) => isInShard(projectOf('a/b', id), shard))).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  test.each(['0/5', '6/5', '1/0', 'x', '1/', '1/2/3', '-1/5', '1.5/5', ''])('is never `%s`', (text) => {
    expect(() => shardIn(text)).toThrow('2/5');
  });

  test.each([
    ['acme/**', 'acme/web/shop', true],
    ['acme/*', 'acme/web/shop', false],
    ['ACME/*', 'acme/shop', true],
    ['acme/web', 'acme/web', true],
    ['acme/**', 'acme/.hidden/x', true],
  ])('with paths like %s has %s: %s', (pattern, path, isIn) => {
    const targets = ['acme/.hidden', 'acme/shop', 'acme/web', 'acme/web/shop'].map((one) => projectOf(one));
    expect(pathMatcher([pattern], targets)(projectOf(path))).toBe(isIn);
  });

  test('with paths that nothing has is refused', () => {
    expect(() => pathMatcher(['acme/*', 'amce/*'], [projectOf('acme/shop')])).toThrow(
      '--projects amce/* matches no project or group.',
    );
    expect(() => pathMatcher([''], [])).toThrow('is empty');
    expect(() => pathMatcher(['x'.repeat(70_000)], [])).toThrow('1,000 characters');
    expect(() => pathMatcher(['*a*a*a*a*'], [])).toThrow(
      'has more than 4 wildcards. Write several patterns.',
    );
    expect(() => slugMatcher([''])).toThrow('is empty');
  });

  test('with slugs has those, and refuses what fits none', () => {
    expect(slugMatcher(['mattermost*'])('mattermost-slash-commands')).toBe(true);
    expect(slugMatcher(['mattermost*'])('slack')).toBe(false);
    expect(slugMatcher(['hangouts_chat'])('hangouts-chat')).toBe(true);
    expect(slugMatcher()('slack')).toBe(true);
    expect(() => slugMatcher(['slak'])).toThrow('slak');
  });
});
