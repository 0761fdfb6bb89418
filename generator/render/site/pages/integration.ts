/** The page of one integration. */
import type { Level } from '../../../load/types.ts';
import type { Condition, Integration, Model } from '../../../model/types.ts';
import { breakable, Markup } from '../../../print/html.ts';
import { createMarkdown, type UrlOf } from '../../../print/markdown.ts';
import { integrationBadges } from '../../../wording/badges.ts';
import { grouped } from '../../../wording/groups.ts';
import { settingAmount } from '../../../wording/phrases.ts';
import { prerequisiteSentences } from '../../../wording/sentences.ts';
import type { Highlight } from '../highlight.ts';
import type { Page } from '../page.ts';
import { datedView, lastingView, notesView, withFormer } from '../parts/dated.ts';
import { erratumView } from '../parts/errata.ts';
import { languageChoice } from '../parts/languages.ts';
import { type AtLevel, atLevels } from '../parts/levels.ts';
import { formerProblems, type ProblemView, problemsOf } from '../parts/problems.ts';
import { relatedTo } from '../parts/related.ts';
import { type Named, responseView } from '../parts/responses.ts';
import { type OperationView, operationsOf, partsAt } from '../parts/samples.ts';
import { settingView } from '../parts/setting.ts';
import { switchesView } from '../parts/switches.ts';
import { slugPath } from '../paths.ts';

export function integrationPage(model: Model, integration: Integration, highlight: Highlight): Page {
  const { slug, title, description } = integration;
  const markdownFile = `${slug}.md`;
  return {
    path: slugPath(slug),
    title,
    description: `${description} All ${settingAmount(integration)} of the ${title} integration in GitLab's API, with working requests.`,
    section: 'Integrations',
    template: 'site/integration',
    view: {
      ...introduction(model, integration),
      ...switchesView(model, integration),
      markdownFile,
      ...requests(model, integration, highlight),
      ...settings(model, integration),
      ...responses(model, integration, highlight),
      ...errata(integration),
      ...further(model, integration),
    },
    data: {
      '@type': 'APIReference',
      headline: `${title} in GitLab's project integrations API`,
      description,
      about: { '@type': 'SoftwareApplication', name: title },
      isPartOf: { '@type': 'WebSite', name: 'gitlab-integrations' },
      programmingModel: 'REST',
    },
    scripts: ['integration.js'],
    alternate: { type: 'text/markdown', href: markdownFile },
  };
}

function introduction(model: Model, integration: Integration): object {
  const { slug, title, description, category, documentation, notes, datedNotes, serverChecks } = integration;
  const markdown = createMarkdown(urlsIn(model, integration));
  return {
    slug,
    title,
    description,
    category: model.api.categories[category]?.title ?? category,
    categoryId: `category-${category}`,
    badges: integrationBadges(integration),
    documentation,
    prerequisites: prerequisiteSentences(integration),
    dated: lastingView(integration),
    notes: notesView([...notes, ...serverChecks], datedNotes, model.api.gitlabVersion, markdown),
  };
}

function requests({ api }: Model, integration: Integration, highlight: Highlight): object {
  const ofGroups = integration.levels.includes('group') ? operationsOf(integration, 'group') : undefined;
  return {
    languages: languageChoice(),
    ofProject: partsAt('project'),
    ofGroup: partsAt('group'),
    operations: operationsOf(integration).map((operation, index) => ({
      ...operation,
      calls: callsOf(operation, ofGroups?.[index] ?? operation),
      samples: operation.samples.map(({ language, code }) => ({
        language: language.id,
        title: language.title,
        code: highlight(code, language.grammar),
      })),
    })),
    examples: integration.examples
      .filter(({ name }) => name !== 'minimal')
      .map(({ name, summary, since, until, settings: body }) => ({
        id: `example-${name}`,
        summary,
        dated: datedView({ since, until }, api.gitlabVersion),
        body: highlight(JSON.stringify(body, null, 2), 'json'),
      })),
  };
}

/** Where an operation of a project and of a group is, and what it does. */
function callsOf(ofProject: OperationView, ofGroup: OperationView): object {
  const call = ({ method, path, description }: OperationView): object => ({ method, path, description });
  return atLevels([call(ofProject)], [call(ofGroup)]);
}

function settings(model: Model, integration: Integration): object {
  const { fields, conditions, formerConditions } = integration;
  const newest = model.api.gitlabVersion;
  const urlOf = urlsIn(model, integration);
  const groups = grouped(fields, ({ group }) => group);
  return {
    conditions: withFormer<Condition>(conditions, formerConditions, wordsOf).map((condition) => ({
      description: condition.description,
      names: namesIn(condition),
      dated: datedView(condition, newest),
    })),
    groups: groups.map(({ group, title, text, settings: members }) => ({
      id: `${group}-settings`,
      title,
      text,
      settings: members.map((field) => settingView(field, integration, urlOf, newest)),
    })),
  };
}

/** What the page says of a condition. */
function wordsOf(condition: Condition): string {
  return JSON.stringify([condition.description, namesIn(condition)]);
}

/** The settings that a condition speaks of. */
export function namesIn({ when, require = [], expect = {} }: Condition): readonly Named[] {
  return [when.field, ...require, ...Object.keys(expect)].map((name) => ({ name }));
}

/**
 * Where a page of an integration leads with a name in its texts: to a setting of its own, or to another
 * integration.
 */
function urlsIn({ integrations }: Model, { slug, fields }: Integration): UrlOf {
  const names = new Set(fields.map(({ name }) => name));
  const slugs = new Set(integrations.map((other) => other.slug));
  return (name) => {
    if (names.has(name)) return `#${name}`;
    return slugs.has(name) && name !== slug ? `${name}.html` : undefined;
  };
}

function responses(model: Model, integration: Integration, highlight: Highlight): object {
  const response = responseView(model, integration);
  return {
    response: { ...response, example: highlight(response.example, 'json') },
    problems: problems(model, integration).map(({ body, ...problem }) => ({
      ...problem,
      dated: datedView(problem, model.api.gitlabVersion),
      body: body === undefined ? undefined : highlight(body, 'json'),
    })),
  };
}

/** Those of projects and of groups, of the newest version and of older ones. */
function problems(model: Model, integration: Integration): readonly AtLevel<ProblemView>[] {
  const former = formerProblems(integration);
  const at = (level: Level): readonly ProblemView[] =>
    withFormer(problemsOf(model, integration, level), former, ({ when, cure }) => when + cure);
  return atLevels(at('project'), at(integration.levels.includes('group') ? 'group' : 'project'));
}

function errata({ errata: general, fields }: Integration): object {
  const wrong = fields.filter((field) => field.errata.length > 0);
  return {
    isFaultless: general.length + wrong.length === 0,
    errata: general.map(erratumView),
    wrongSettings: wrong.map(({ name }) => ({ name, shownName: new Markup(breakable(name)) })),
  };
}

function further({ integrations }: Model, integration: Integration): object {
  return {
    related: relatedTo(integration, integrations).map(({ slug, title, description }) => ({
      href: `${slug}.html`,
      title,
      description,
    })),
    sources: integration.sources.map((source) => ({ source, isLink: source.startsWith('https://') })),
  };
}
