/** What the version and level switches of a page can show, from the plain catalog and the real one. */
import { describe, expect, test } from 'vitest';
import { isIn } from '../../../../client/versions.ts';
import { catalog } from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import type { PageFacts } from '../../../../generator/render/samples/page-facts.ts';
import {
  datedView,
  notesView,
  versionsOf,
  withFormer,
} from '../../../../generator/render/site/parts/dated.ts';
import { atLevels } from '../../../../generator/render/site/parts/levels.ts';
import { switchesView } from '../../../../generator/render/site/parts/switches.ts';
import { renderDocs } from '../../../../generator/render/site/site.ts';
import { alpha, extended, plain, replaced, undatedApi } from '../../../support/catalog.ts';
import { modelOf } from '../../model/model-of.ts';
import { input, model, pageOf } from './rendered.ts';

const twoVersions = replaced('api.yaml', "['18.9']", "['18.9', '19.1']");

function pageWith(changes: Readonly<Record<string, string>>): string {
  return renderDocs(modelOf({ ...twoVersions, ...changes }), input).get('integrations/alpha.html') ?? '';
}

function factsOf(slug: string): PageFacts {
  const integration = model.integrations.find((one) => one.slug === slug);
  if (!integration) throw new Error(`There is no ${slug}.`);
  const view = switchesView(model, integration) as { readonly facts: string };
  return JSON.parse(view.facts);
}

test('the versions to choose from have no gap, from the oldest date to the newest version', () =>
  expect(
    versionsOf(
      modelOf({
        'api.yaml': undatedApi.replace("['18.9']", "['18.9', '19.1']"),
        ...extended(alpha, "notes: [{ text: Old., until: '18.10' }, { text: Older., since: '18.8' }]\n"),
      }),
    ),
  ).toEqual(['19.1', '19.0', '18.11', '18.10', '18.9', '18.8']));

describe('what is dated', () => {
  test.each([
    [{}, false, false],
    [{ since: '19.1' }, true, false],
    [{ until: '19.1' }, true, false],
    [{ until: '19.0' }, true, true],
  ])('with %j is dated: %s, and of older versions only: %s', (dated, isDated, isFormer) =>
    expect(datedView(dated, '19.1')).toMatchObject({ isDated, isFormer, ...dated }),
  );

  test('follows what the newest version has, notes by their text', () =>
    expect(
      notesView(
        ['One.', 'Two.'],
        [
          { text: 'Old.', until: '19.0' },
          { text: 'Two.', since: '19.1' },
        ],
        '19.1',
        (text) => text,
      ).map(({ text, dated }) => [text.html, dated.since, dated.until, dated.isFormer]),
    ).toEqual([
      ['One.', undefined, undefined, false],
      ['Two.', '19.1', undefined, false],
      ['Old.', undefined, '19.0', true],
    ]));

  test('is not dated when it reads the same before and after', () =>
    expect(
      withFormer(
        [
          { text: 'a', since: '19.1' },
          { text: 'b', since: '19.1' },
        ],
        [
          { text: 'a', until: '19.0' },
          { text: 'c', until: '19.0' },
        ],
        ({ text }) => text,
      ),
    ).toEqual([
      { text: 'a', since: undefined },
      { text: 'b', since: '19.1' },
      { text: 'c', until: '19.0' },
    ]));
});

test('of the things of two levels, those that differ are told apart', () =>
  expect(atLevels([{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }])).toEqual([
    { a: 1, level: undefined },
    { a: 2, level: 'project' },
    { a: 3, level: 'group' },
  ]));

test('a page marks dated settings, values, notes, requirements, examples and errata', () => {
  const html = pageWith({
    [alpha]: `${plain[alpha]}  - name: mode
    type: integer
    description: Selects the mode.
    since: '19.0'
    knownValues: [0, { value: 1, since: '19.1' }]
    notes: [{ text: Old mode., until: '18.11' }]
    erratum: { printed: absent, evidence: seen, since: '19.0' }
conditions:
  - { description: Once so., until: '18.10', when: { field: mode, is: 0 }, require: [webhook] }
examples:
  one: { summary: One example, since: '18.10', settings: { webhook: https://alpha.example.com, mode: 1 } }
`,
  });
  const marked = [...html.matchAll(/<(\w+)[^>]* data-dated([^>]*)>/g)].map(
    ([, name, marks = '']) => `${name}${marks}`,
  );
  expect(marked).toEqual([
    'li data-since="19.0"',
    'details data-since="18.10"',
    'li data-until="18.10" data-former hidden',
    'div data-since="19.0"',
    'div data-since="19.1"',
    'li data-until="18.11" data-former hidden',
    'div data-since="19.0"',
    'li data-until="18.10" data-former hidden',
  ]);
  expect(html).toContain('<span class="badge strong">until 18.11</span>');
});

describe('the level switch', () => {
  const isOffered = (slug: string): boolean =>
    pageOf(`integrations/${slug}.html`).includes('id="level-group"');

  test('is on the pages of exactly the integrations that groups can have', () => {
    const wanted = model.integrations.filter(({ levels }) => levels.includes('group'));
    expect(model.integrations.filter(({ slug }) => isOffered(slug))).toEqual(wanted);
    expect(wanted.length).toBeLessThan(model.integrations.length);
    for (const { slug, levels } of model.integrations)
      expect(factsOf(slug).groupsSince, slug).toBe(levels.includes('group') ? model.api.group?.since : null);
  });

  test('tells the other page that groups cannot have it', () =>
    expect(pageOf('integrations/jenkins.html')).toContain('groups cannot have this integration'));
});

/** As the page shows it for a version: without the settings that are not there yet. */
test.each(model.integrations.map(({ slug }) => [slug, factsOf(slug)] as const))(
  'the samples and examples of %s are valid in every version that has them',
  (slug, { versions, dated }) => {
    const { examples } = catalog[slug as keyof typeof catalog];
    for (const gitlab of versionsOf(model).filter((version) => isIn(versions, version)))
      for (const example of examples.filter((one) => isIn(one, gitlab))) {
        const settings = Object.fromEntries(
          Object.entries(example.settings).filter(([name]) => isIn(dated[name] ?? {}, gitlab)),
        );
        expect(validate(slug, settings, { gitlab }), `${example.name} in ${gitlab}`).toEqual([]);
      }
  },
);
