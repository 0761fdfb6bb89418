import { describe, expect, test } from 'vitest';
import { versionAfter } from '../../../../generator/model/dated.ts';
import type { Model } from '../../../../generator/model/types.ts';
import { createRenderer } from '../../../../generator/print/engine.ts';
import { createMarkdown } from '../../../../generator/print/markdown.ts';
import { changesPage } from '../../../../generator/render/site/pages/changes.ts';
import { alpha, type Changes, extended, plain, replaced, undatedApi } from '../../../support/catalog.ts';
import { modelOf } from '../../model/model-of.ts';
import { input } from './rendered.ts';

/** A changed catalog that has no other date. */
function undated(changes: Changes, versions = "['18.9']"): Model {
  return modelOf({ 'api.yaml': undatedApi.replace("['18.9']", versions), ...changes });
}

/** The versions of the page that have changes, without tags. */
function shown(model: Model): string {
  return textOf(model)
    .replaceAll(/(?<=GitLab [\d.]+) (?:read whole|(?:before|between|after) [\d.]+(?: and [\d.]+)?)/g, '')
    .replaceAll(/ ?GitLab [\d.]+ Nothing is dated with this version\./g, '')
    .trim();
}

function htmlOf(model: Model): string {
  const { template, view } = changesPage(model);
  return createRenderer(input.templates, { markdown: createMarkdown() })(template, { ...view, root: '' });
}

/** The text of the page from its first version on, without tags. */
function textOf(model: Model): string {
  const text = htmlOf(model)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');
  return text.slice(text.indexOf(' GitLab 1')).trim();
}

function settingWith(keys: string): Model {
  return undated(
    extended(alpha, `  - { name: test, description: Tests., example: x, type: string, ${keys} }\n`),
  );
}

test.each([
  ["since: '18.1'", 'GitLab 18.1 Alpha New: test.'],
  ["until: '18.1'", 'GitLab 18.2 Alpha Gone: test.'],
  ["until: '17.11'", 'GitLab 18.0 Alpha Gone: test.'],
  ["since: '17.3', until: '18.1'", 'GitLab 18.2 Alpha Gone: test. GitLab 17.3 Alpha New: test.'],
  [
    "since: '17.9', knownValues: [x, { value: y, since: '17.10' }]",
    'GitLab 17.10 Alpha New: the value &quot;y&quot; of test. GitLab 17.9 Alpha New: test.',
  ],
  ['nullable: true', ''],
])('a setting with %s', (keys, text) => expect(shown(settingWith(keys))).toBe(text));

test('an integration and its settings are links', () => {
  const html = htmlOf(settingWith("since: '18.1'"));
  expect(html).toContain('<a href="integrations/alpha.html">Alpha</a>');
  expect(html).toContain('<a href="integrations/alpha.html#test"><code>test</code></a>');
});

test('an integration and a requirement', () => {
  const condition = `conditions:
  - description: One thing needs another.
    since: '18.3'
    when: { field: push_events, is: true }
    require: [webhook]
`;
  const text = plain[alpha].replace('category:', "since: '18.1'\ncategory:");
  expect(shown(undated({ [alpha]: text + condition }))).toBe(
    'GitLab 18.3 Alpha New: a requirement: One thing needs another. GitLab 18.1 Alpha New: the integration.',
  );
});

test('what several integrations share is told once', () => {
  const shared = replaced(
    'fields.yaml',
    'description: Reacts to pushes.',
    "description: Reacts to pushes.\n  since: '18.1'",
  );
  expect(shown(undated(shared))).toBe('GitLab 18.1 New: push_events. Alpha, Beta');
});

test('what belongs to no integration has its evidence', () => {
  const changes = `changes:
  - { since: '18.1', text: All are new., evidence: it was run }
  - { since: '18.1', atLatest: true, text: Tokens are new., evidence: lib }
`;
  expect(shown(undated({ 'api.yaml': undatedApi + changes }))).toBe(
    'GitLab 18.1 All are new. it was run At the latest with this version: Tokens are new. lib',
  );
});

test.each([
  ['18.11', '19.0'],
  ['18.9', '18.10'],
])('after %s comes %s', (version, next) => expect(versionAfter(version)).toBe(next));

describe('every version', () => {
  const versions = "['18.9', '19.5']";
  const keys = "since: '19.1', notes: [One., { text: Two., since: '18.1' }, { text: Three., until: '19.5' }]";
  const setting = `  - { name: test, description: Tests., example: x, type: string, ${keys} }\n`;

  test('is told with what is known of it, newest first, those read whole even without a change', () =>
    expect(textOf(undated(extended(alpha, setting.replace(keys, "since: '18.1'")), versions))).toBe(
      'GitLab 19.5 read whole Nothing is dated with this version. GitLab 18.9 read whole Nothing is dated with this version. GitLab 18.1 before 18.9 Alpha New: test.',
    ));

  test('has its notes and the mistakes of the page that came with it', () =>
    expect(
      shown(
        undated(
          extended(
            alpha,
            `${setting}notes: [{ text: Four., since: '19.0' }]
errata:
  - { subject: response, page: group, printed: Is old., actual: Is not., evidence: seen, until: '18.11' }
`,
          ),
          versions,
        ),
      ),
    ).toBe(
      'GitLab 19.6 Alpha Gone: a note on test: Three. GitLab 19.1 Alpha New: test. GitLab 19.0 Alpha New: a note: Four. Gone: a mistake about the integration on GitLab’s page for groups: Is old. GitLab 18.1 Alpha New: a note on test: Two.',
    ));
});

test('a requirement that reads the same before and after a version did not come with it', () => {
  const condition = (mark: string): string =>
    `  - { description: One needs another., ${mark}, when: { field: push_events, is: true }, require: [webhook] }\n`;
  const conditions = `conditions:\n${condition("until: '19.0'")}${condition("since: '19.1'")}`;
  expect(shown(undated(extended(alpha, conditions), "['18.9', '19.5']"))).toBe('');
});

test('the integrations of groups and a property of responses came with a version', () =>
  expect(shown(modelOf())).toBe(
    'GitLab 17.9 Groups New: the integrations of groups. GitLab 17.2 New: the property inherited of responses.',
  ));
