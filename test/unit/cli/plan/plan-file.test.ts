/** Plans as files. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../../cli/exit.ts';
import { planAsJson, planIn } from '../../../../cli/plan/plan-file.ts';
import { changeOf, groupChange, planWith } from './changes.ts';

const plan = planWith(
  [
    changeOf('acme/shop', 1, {
      notes: ['a note'],
      settings: [{ name: 'channel', before: '#general', after: '#shop', template: '#$name' }],
    }),
    changeOf('acme/web', 2, {
      secrets: [
        {
          name: 'webhook',
          reference: { command: ['vault', 'read'], rotated: '2026-11-01' },
          verdict: 'rotated since the last save',
          sent: true,
        },
      ],
    }),
    groupChange('acme', 3),
  ],
  { changes: 1, creates: 2 },
);
const text = [...planAsJson(plan)].join('');

test('a plan is the same after it was written and read', () => {
  expect(planIn(text, 'plan.json')).toEqual(plan);
});

test('every name in a plan is documented', () => {
  const documented = readFileSync('docs/plan.md', 'utf8');
  const namesIn = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) => [Array.isArray(value) ? '' : name, ...namesIn(part)])
      : [];
  const { changes, ...frame } = plan;
  const parts = changes.map(({ request: _, secrets, ...change }) => [
    change,
    secrets.map(({ name, verdict, sent }) => ({ name, verdict, sent })),
  ]);
  const names = new Set(
    [...namesIn({ ...frame, changes: parts })].filter((name) => !['', 'version'].includes(name)),
  );
  expect([...names].filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
});

test('a login in an address of the server is left out', () => {
  const change = changeOf('acme/shop', 1, {
    request: { drone_url: 'https://me:SECRET@ci.example.com', enable_ssl_verification: true },
    slug: 'drone-ci',
    fromServer: ['drone_url'],
  });
  const written = [...planAsJson(planWith([change]))].join('');
  expect(written).not.toContain('SECRET');
  expect(planIn(written, 'plan.json').changes[0]?.request).toEqual({ enable_ssl_verification: true });
});

describe('no plan is', () => {
  const broken = (change: (copy: Record<string, never>) => void): string => {
    const copy = JSON.parse(text);
    change(copy);
    return JSON.stringify(copy);
  };
  test.each([
    ['an empty file', ''],
    ['another text', 'version: 1'],
    ['another value', '[1]'],
    ['null', 'null'],
    ['that of another version', broken((copy) => Object.assign(copy, { version: 2 }))],
    ['one without a part', broken((copy) => delete copy.changes)],
    [
      'one with an address that is none',
      broken((copy) => Object.assign(copy, { host: 'javascript:alert(1)' })),
    ],
    ['one with an unknown integration', text.replace('"slug": "slack"', '"slug": "__proto__"')],
    ['one that was changed by hand', text.replace('"#shop"', '"#other"')],
    ['one with a nested value', text.replace('"after": "#shop"', '"after": {"a": 1}')],
    ['one with a path in place of a number', text.replace('"id": 1,', '"id": "../../user",')],
  ])('%s, which one sentence says', (_, contents) => {
    expect(() => planIn(contents, 'plan.json')).toThrow(CommandError);
    expect(() => planIn(contents, 'plan.json')).toThrow(/^plan\.json [^\n]{10,250}$/);
  });

  test('one with any other value in any place, unless that says the same', () => {
    const values = fc.oneof(
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constant(-1),
      fc.constant('\0'),
    );
    const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...placesIn(part, [...path, key])])
        : [];
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(JSON.parse(text))), values, (path, value) => {
        const copy = JSON.parse(text);
        const parent = path.slice(0, -1).reduce((part, key) => part[key], copy);
        parent[path.at(-1) ?? ''] = value;
        try {
          planIn(JSON.stringify(copy), 'plan.json');
        } catch (error) {
          expect(error).toBeInstanceOf(CommandError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
