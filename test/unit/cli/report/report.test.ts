/** Plans as people and programs read them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareProblem } from '../../../../cli/compare/options.ts';
import type { Change } from '../../../../cli/plan/plan.ts';
import { auditAsMarkdown, auditAsText } from '../../../../cli/report/audit.ts';
import { planAsMarkdown } from '../../../../cli/report/markdown.ts';
import { pageFor } from '../../../../cli/report/page.ts';
import { problemsAsText } from '../../../../cli/report/problems.ts';
import { withWordReplaced } from '../../../../cli/report/replace-word.ts';
import { planAsTerraform } from '../../../../cli/report/terraform.ts';
import { planAsText } from '../../../../cli/report/text.ts';
import { duration } from '../../../../cli/report/words.ts';
import { origin, projectOf } from '../../../support/fleet.ts';
import { changeOf, groupChange, planWith } from '../plan/changes.ts';

const page = pageFor({ hasColours: false, columns: 80 });

function planText(...parameters: Parameters<typeof planAsText>): string {
  return [...planAsText(...parameters)].join('');
}

/** The channel of a project named after it. */
function named(path: string, id: number, name: string): Change {
  return changeOf(path, id, { settings: [{ name: 'channel', before: '#general', after: `#java-${name}` }] });
}

const changes = [
  named('acme/web/cart', 2, 'cart'),
  named('acme/web/shop', 1, 'shop'),
  changeOf('acme/web/shop', 1, {
    slug: 'jenkins',
    action: 'create',
    settings: [
      { name: 'jenkins_url', after: 'https://ci.example.com' },
      { name: 'project_name', after: 'acme/web/shop' },
      { name: 'username', after: 'bot' },
    ],
    secrets: [{ name: 'password', reference: { env: 'P' }, verdict: 'nothing stored', sent: true }],
    notes: ['also on: push_events'],
  }),
  named('acme/web/mail', 3, 'mail'),
  changeOf('acme/web/zoo', 4, {
    slug: 'asana',
    action: 'disable',
    settings: [],
    secrets: [],
    notes: ['settings are lost'],
  }),
  groupChange('acme', 9),
];
const plan = planWith(changes, { changes: 412, creates: 1873 }, { secretsNotComparable: 106, targets: 9976 });

describe('a plan as text', () => {
  test('folds targets that are alike, wraps long lines, and ends with what it comes to', () => {
    expect(planText(plan, page, { estimate: 'About 4 minutes to apply.', refusal: 'Too much.' })).toBe(
      `acme/web/cart  (1 more alike)
  ~ slack  channel "#general" → "#java-cart"
           webhook goes along (not comparable)

acme/web/shop
  + jenkins  jenkins_url "https://ci.example.com", project_name "acme/web/shop",
             username "bot"
             password is sent
             ! also on: push_events
  ~ slack    channel "#general" → "#java-shop"
             webhook goes along (not comparable)

acme/web/zoo
  - asana  disabled; settings are lost

group acme
  ~ slack  channel "#general" → "#shop"
           webhook goes along (not comparable)
           ! handed on: changes 412 projects and groups that inherit it; creates
             it in up to 1,873 without; all later ones get it too

Plan: 1 to create, 4 to change, 1 to disable in 5 of 9,976 projects and groups. 9,971 in line, 106 secrets not comparable.
Up to 2,285 more by handing on: up to 2,291 in all. About 4 minutes to apply.
Fingerprint ${plan.fingerprint}
Beyond the limits: Too much.
`,
    );
  });

  test('shows each target by itself on demand', () => {
    const text = planText(plan, page, { isFull: true });
    expect(text).toContain('acme/web/mail\n  ~ slack  channel "#general" → "#java-mail"');
    expect(text).not.toContain('alike');
  });

  test('says that there is nothing to do, and what was not read', () => {
    const skipped = ['a', 'b', 'c', 'd'].map((name, id) => ({
      target: projectOf(`x/${name}`, id),
      reason: 'no way',
    }));
    const nothing = { ...planWith([]), skipped };
    const summary = { ...nothing.summary, skipped: 4 };
    expect(planText({ ...nothing, summary }, page)).toBe(
      'Not read (no way): x/a, x/b, x/c and 1 more.\n\nNothing to do in 20 projects and groups. 16 in line, 4 not read.\n',
    );
  });

  test('puts a change that is too long for a line on two', () => {
    const settings = [{ name: 'channel', before: 'a'.repeat(40), after: 'b'.repeat(40) }];
    const text = planText(planWith([changeOf('acme/a', 1, { settings, secrets: [] })]), page);
    expect(text).toContain(`\n  ~ slack  channel "${'a'.repeat(40)}" →\n             "${'b'.repeat(40)}"\n`);
  });

  test('has colours only where they may be used', () => {
    expect(planText(plan, pageFor({ hasColours: true, columns: 80 }))).toContain('\x1b[');
    expect(planText(plan, page)).not.toContain('\x1b');
  });

  test.each([
    ['a', 'b', true],
    ['web.shop', 'b', true],
    ['a', 'other', false],
  ])('folds the project %s and one with the channel of %s: %s', (name, channel, isFolded) => {
    const two = [named(`acme/${name}`, 1, name), named('acme/b', 2, channel)];
    expect(planText(planWith(two), page).includes('alike')).toBe(isFolded);
  });

  test('folds lists that differ by the name of their project', () => {
    const two = ['a', 'b'].map((name, id) =>
      changeOf(`acme/${name}`, id, { settings: [{ name: 'events', after: ['push', name] }] }),
    );
    expect(planText(planWith(two), page)).toContain('alike');
  });
});

test('words are replaced as by a regular expression, and parts of words are not', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '.'), maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (text, word) => {
      const pattern = new RegExp(`(?<!\\w)${word.replaceAll(/\W/g, '\\$&')}(?!\\w)`, 'g');
      expect(withWordReplaced(text, word, '!')).toBe(word === '' ? text : text.replaceAll(pattern, '!'));
    }),
    { numRuns: 1000 },
  );
});

test('targets with different verdicts on a secret are not folded', () => {
  const secrets = [
    { name: 'webhook', reference: { env: 'W' }, verdict: 'saved since the rotation', sent: true },
  ] as const;
  const two = [named('acme/a', 1, 'a'), { ...named('acme/b', 2, 'b'), secrets }];
  expect(planText(planWith(two), page)).not.toContain('alike');
});

/** What a server could send to confuse a terminal, a comment or a log. */
const hostile = fc.string({
  unit: fc.constantFrom(
    '\x1b',
    '[2J',
    '\r',
    '\n',
    '\u202e',
    '\0',
    '`',
    '```',
    '</details>',
    '<script>',
    '|',
    '*',
    'é',
  ),
  maxLength: 12,
});

describe('whatever the server says', () => {
  const hostilePlan = (text: string) =>
    planWith([
      changeOf(text, 1, {
        settings: [{ name: 'channel', before: text, after: '#shop' }],
        notes: [text],
      }),
    ]);

  test('the text has no control characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = planText(hostilePlan(text), page);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(printed.split('\n').length).toBeLessThan(12);
      }),
      { numRuns: 50 },
    );
  });

  test('the Markdown stays in its block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = planAsMarkdown(hostilePlan(text));
        const [, fence = '', block = ''] = /^(`{3,})diff\n(.*?)^\1$/ms.exec(markdown) ?? [];
        expect(block).not.toContain(fence);
        const outside = markdown.replace(block, '');
        expect(outside.match(/<[^>]*>/g)).toEqual([
          '<details open>',
          '<summary>',
          '<b>',
          '</b>',
          '</summary>',
          '</details>',
        ]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a plan as Markdown', () => {
  test('is smaller than the limit, and says how much it leaves out', () => {
    const many = Array.from({ length: 400 }, (_, id) =>
      changeOf(`acme/p${id}`, id, { settings: [{ name: 'channel', after: `#${id * 7919}` }] }),
    );
    const markdown = planAsMarkdown(planWith(many), {}, 10_000);
    expect(markdown.length).toBeLessThan(10_000);
    const shown = markdown.match(/<details>/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(markdown).toContain(`and ${400 - shown} more projects and groups`);
  });

  test('has the changes in a block that colours them', () => {
    expect(planAsMarkdown(planWith([changeOf('acme/shop', 1)]))).toContain(
      '<summary><b>acme/shop</b></summary>\n\n```diff\n~ slack  channel "#general" → "#shop"\n',
    );
  });
});

test('the widget of a merge request gets three numbers', () => {
  expect(JSON.parse(planAsTerraform(plan))).toEqual({ create: 1, update: 4, delete: 1 });
});

test('problems that several targets share are told once', () => {
  const problem = { slug: 'slack', setting: 'webhook', message: 'No webhook.', origin } as const;
  const problems: readonly CompareProblem[] = ['acme/a', 'acme/b', 'acme/c'].map((path, id) => ({
    ...problem,
    target: projectOf(path, id),
  }));
  expect(problemsAsText(problems)).toBe(
    'gitlab-integrations.yaml:1 slack: No webhook.\n  in acme/a, acme/b and 1 more\n1 problem found.',
  );
});

describe('an audit', () => {
  const counts = { wanted: 1204, inLine: 1200, different: 3, missing: 1, excess: 0, unnamed: 12 };
  const coverage = {
    bySlug: [
      { slug: 'slack' as const, ...counts },
      { slug: 'jira' as const, ...counts, wanted: 0 },
    ],
    unknown: [{ slug: 'zen\x1btao', targets: 3 }],
  };
  const audit = { plan: planWith([changeOf('acme/shop', 1)]), problems: [], coverage };

  test('has a table, the drift and what is unknown', () => {
    expect(
      [...auditAsText(audit, page, false)].join(''),
    ).toBe(`integration  wanted  in line  different  missing  to disable  not in the file
slack         1,204    1,200          3        1           ·               12
jira              ·    1,200          3        1           ·               12

acme/shop
  ~ slack  channel "#general" → "#shop"
           webhook goes along (not comparable)

On, but unknown to this version: zen\uFFFDtao (3).

Drift in 1 of 20 projects and groups: 19 in line.
`);
  });

  test('is a table in Markdown', () => {
    expect(auditAsMarkdown(audit)).toContain('| slack | 1,204 | 1,200 | 3 | 1 | · | 12 |');
  });
});

test.each([
  [0, 'less than a minute'],
  [61, 'about 1 minute'],
  [240, 'about 4 minutes'],
  [7200, 'about 2 hours'],
])('%i seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
