/** The page of one integration. */
import type { Group } from '../../../load/types.ts';
import type { Condition, Integration, Model } from '../../../model/types.ts';
import { breakable, linkedMarkdown, Markup } from '../../../print/html.ts';
import { integrationBadges, settingAmount } from '../../../wording/badges.ts';
import { languages } from '../../samples/samples.ts';
import type { Highlight } from '../highlight.ts';
import type { Page } from '../page.ts';
import { erratumView } from '../parts/errata.ts';
import { prerequisites } from '../parts/prerequisites.ts';
import { problemsOf } from '../parts/problems.ts';
import { relatedTo } from '../parts/related.ts';
import { answersView } from '../parts/responses.ts';
import { operationsOf } from '../parts/samples.ts';
import { settingView } from '../parts/setting.ts';
import { slugPath } from '../paths.ts';

export const groups: readonly { readonly group: Group; readonly title: string; readonly text: string }[] = [
  { group: 'connection', title: 'Connection', text: 'Where GitLab connects to, and as whom.' },
  { group: 'triggers', title: 'Triggers', text: 'Which events in the project it reacts to.' },
  { group: 'channels', title: 'Channels', text: 'Where the messages about each event go.' },
  { group: 'behaviour', title: 'Behaviour', text: 'What it does then.' },
];

export function integrationPage(model: Model, integration: Integration, highlight: Highlight): Page {
  const { slug, title, description } = integration;
  const file = `${slug}.md`;
  return {
    path: slugPath(slug),
    title,
    description: `${description} All ${settingAmount(integration)} of the ${title} integration in GitLab's API, with working requests.`,
    section: 'Integrations',
    template: 'site/integration',
    view: integrationView(model, integration, highlight, file),
    data: {
      '@type': 'APIReference',
      headline: `${title} in GitLab's project integrations API`,
      description,
      about: { '@type': 'SoftwareApplication', name: title },
      isPartOf: { '@type': 'WebSite', name: 'gitlab-integrations' },
      programmingModel: 'REST',
    },
    alternate: { type: 'text/markdown', href: file },
  };
}

function integrationView(model: Model, integration: Integration, highlight: Highlight, file: string): object {
  const { slug, title, description, category, documentation, notes, fields, conditions, errata, sources } =
    integration;
  const wrong = fields.filter((field) => field.errata.length > 0);
  const addressOf = addressesIn(integration, model);
  const settingGroups = settingGroupsOf(integration, addressOf);
  return {
    slug,
    title,
    description,
    category: model.api.categories[category]?.title ?? category,
    categoryId: categoryId(category),
    badges: integrationBadges(integration),
    hasDocumentation: documentation !== undefined,
    documentation: documentation ?? '',
    markdownFile: file,
    prerequisites: prerequisites(integration),
    hasNotes: notes.length > 0,
    notes: notes.map((note) => linkedMarkdown(note, addressOf)),
    languages: languages.map(({ id, title: name }, index) => ({ id, title: name, isFirst: index === 0 })),
    operations: operationsOf(integration, highlight),
    examples: integration.examples
      .filter(({ name }) => name !== 'minimal')
      .map(({ name, summary, settings }) => ({
        id: `example-${name}`,
        summary,
        body: highlight(JSON.stringify(settings, null, 2), 'json'),
      })),
    hasConditions: conditions.length > 0,
    conditions: conditions.map((condition) => ({
      description: condition.description,
      names: namesIn(condition),
    })),
    groups: settingGroups,
    answers: answersView(model, integration, highlight),
    problems: problemsOf(model, integration, highlight),
    hasErrata: errata.length + wrong.length > 0,
    errata: errata.map(erratumView),
    hasWrongSettings: wrong.length > 0,
    wrongSettings: wrong.map(({ name }) => ({ name, shownName: new Markup(breakable(name)) })),
    related: relatedTo(integration, model.integrations).map((other) => ({
      href: `${other.slug}.html`,
      title: other.title,
      description: other.description,
    })),
    hasRelated: model.integrations.length > 1,
    sources: sources.map((source) => ({ source, isLink: source.startsWith('https://') })),
  };
}

/** The settings that a condition speaks of. */
export function namesIn({
  when,
  require = [],
  expect = {},
}: Condition): readonly { readonly name: string }[] {
  return [when.field, ...require, ...Object.keys(expect)].map((name) => ({ name }));
}

type AddressOf = (name: string) => string | undefined;

/** Where a page of an integration leads with a name in its texts: to a setting of its own, or to another integration. */
function addressesIn({ slug, fields }: Integration, { integrations }: Model): AddressOf {
  const settings = new Set(fields.map(({ name }) => name));
  const slugs = new Set(integrations.map((other) => other.slug));
  return (name) =>
    settings.has(name) ? `#${name}` : slugs.has(name) && name !== slug ? `${name}.html` : undefined;
}

function settingGroupsOf(integration: Integration, addressOf: AddressOf): readonly object[] {
  return groups.flatMap(({ group, title, text }) => {
    const members = integration.fields.filter((field) => field.group === group);
    return members.length === 0
      ? []
      : [
          {
            id: `${group}-settings`,
            title,
            text,
            settings: members.map((field) => settingView(field, integration, addressOf)),
          },
        ];
  });
}

export function categoryId(category: string): string {
  return `category-${category}`;
}
