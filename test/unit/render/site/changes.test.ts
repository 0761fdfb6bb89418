import { expect, test } from 'vitest';
import { versionAfter } from '../../../../generator/model/dated.ts';
import type { Model } from '../../../../generator/model/types.ts';
import { createRenderer } from '../../../../generator/print/engine.ts';
import { createMarkdown } from '../../../../generator/print/markdown.ts';
import { changesPage } from '../../../../generator/render/site/pages/changes.ts';
import { alpha, beta, extended, replaced, smallest } from '../../../support/catalog.ts';
import { modelOf } from '../../model/model-of.ts';
import { input } from './rendered.ts';

/** The text of the page from its first version on, without tags. */
function shown(model: Model): string {
  const { template, view } = changesPage(model);
  const html = createRenderer(input.templates, { markdown: createMarkdown() })(template, {
    ...view,
    root: '',
  });
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  return text.slice(text.indexOf(' GitLab 1')).trim();
}

function settingWith(keys: string): Model {
  return modelOf(
    extended(alpha, `  - { name: test, description: Tests., example: x, type: string, ${keys} }\n`),
  );
}

test.each([
  ["since: '18.1'", 'GitLab 18.1 New: test. Alpha'],
  ["until: '18.1'", 'GitLab 18.2 Gone: test. Alpha'],
  ["until: '17.11'", 'GitLab 18.0 Gone: test. Alpha'],
  ["since: '17.3', until: '18.1'", 'GitLab 18.2 Gone: test. Alpha GitLab 17.3 New: test. Alpha'],
  [
    "since: '17.9', knownValues: [x, { value: y, since: '17.10' }]",
    'GitLab 17.10 New: the value &quot;y&quot; of test. Alpha GitLab 17.9 New: test. Alpha',
  ],
  ['nullable: true', ''],
])('a setting with %s', (keys, text) => expect(shown(settingWith(keys))).toBe(text));

test('an integration and a requirement', () => {
  const condition = `conditions:
  - description: One thing needs another.
    since: '18.3'
    when: { field: push_events, is: true }
    require: [webhook]
`;
  const text = smallest[alpha].replace('category:', "since: '18.1'\ncategory:");
  expect(shown(modelOf({ [alpha]: text + condition }))).toBe(
    'GitLab 18.3 New: a requirement: One thing needs another. Alpha GitLab 18.1 New: the integration. Alpha',
  );
});

test('what several integrations share is told once', () => {
  const shared = replaced(
    'fields.yaml',
    'description: Reacts to pushes.',
    "description: Reacts to pushes.\n  since: '18.1'",
  );
  expect(shown(modelOf({ ...shared, [beta]: smallest[beta] }))).toBe(
    'GitLab 18.1 New: push_events. Alpha, Beta',
  );
});

test('what belongs to no integration has its evidence', () =>
  expect(
    shown(
      modelOf(
        extended(
          'api.yaml',
          "changes:\n  - { since: '18.1', text: All are new., evidence: it was run }\n  - { since: '18.1', atLatest: true, text: Tokens are new., evidence: lib }\n",
        ),
      ),
    ),
  ).toBe('GitLab 18.1 All are new. it was run At the latest with this version: Tokens are new. lib'));

test.each([
  ['18.11', '19.0'],
  ['18.9', '18.10'],
])('after %s comes %s', (version, next) => expect(versionAfter(version)).toBe(next));
