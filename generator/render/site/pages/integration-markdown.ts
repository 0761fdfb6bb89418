/** The page of an integration as Markdown, for programs that read text. It says what the HTML says. */
import { levelSince, levelsOf } from '../../../model/levels.ts';
import type { Erratum, Field, Integration, Model } from '../../../model/types.ts';
import { integrationBadges, settingBadges } from '../../../wording/badges.ts';
import { grouped } from '../../../wording/groups.ts';
import { listOf, nameCode } from '../../../wording/phrases.ts';
import { prerequisiteSentences, remarksOf } from '../../../wording/sentences.ts';
import { describedVersion } from '../../../wording/versions.ts';
import { erratumView } from '../parts/errata.ts';
import { atLevels } from '../parts/levels.ts';
import { problemsOf } from '../parts/problems.ts';
import { relatedTo } from '../parts/related.ts';
import { type Named, responseView } from '../parts/responses.ts';
import { operationsOf } from '../parts/samples.ts';
import { settingEntries, typeOf } from '../parts/setting.ts';
import { namesIn } from './integration.ts';

/** The view of `templates/site/integration.md.hbs`. */
export function integrationMarkdownView(model: Model, integration: Integration): object {
  const { slug, title, description, canDisable, documentation, notes, serverChecks, conditions, fields } =
    integration;
  const labels = integrationBadges(integration).map(({ label }) => label);
  const groups = grouped(fields, ({ group }) => group);
  return {
    version: describedVersion(model.api.gitlabVersion, model.api.gitlabVersions),
    slug,
    title,
    description,
    canDisable,
    ...levelFacts(model, integration),
    labels: labels.length === 0 ? undefined : labels.join(', '),
    documentation,
    prerequisites: [...prerequisiteSentences(integration), ...notes, ...serverChecks],
    operations: operationsOf(integration).map((operation) => ({
      ...operation,
      curl: operation.samples.find(({ language }) => language.id === 'curl')?.code,
    })),
    conditions: conditions.map((condition) => ({
      description: condition.description,
      names: codesOf(namesIn(condition)),
    })),
    groups: groups.map(({ title: name, settings }) => ({
      title: name,
      settings: settings.map((field) => settingView(field, fields)),
    })),
    response: responseInWords(model, integration),
    problems: problemsAtLevels(model, integration),
    errata: errataOf(integration),
    related: relatedTo(integration, model.integrations),
  };
}

function levelFacts(model: Model, { slug, levels }: Integration): object {
  const described = levelsOf(model).filter((level) => levels.includes(level));
  return {
    paths: listOf(described.map((level) => nameCode(`/${level}s/:id/integrations/${slug}`))),
    ofGroups: described.includes('group') ? { since: levelSince('group', model) } : undefined,
  };
}

function problemsAtLevels(model: Model, integration: Integration): readonly object[] {
  const ofProject = problemsOf(model, integration);
  return levelsOf(model).includes('group') && integration.levels.includes('group')
    ? atLevels(ofProject, problemsOf(model, integration, 'group'))
    : ofProject.map((problem) => ({ ...problem, level: undefined }));
}

function settingView(field: Field, fields: readonly Field[]): object {
  const labels = settingBadges(field).map(({ label }) => label);
  const entries = settingEntries(field, fields).map(({ term, text }) => `${term}: ${text}`);
  return {
    name: field.name,
    kind: [typeOf(field), ...labels].join(', '),
    description: field.description,
    remarks: [...entries, ...remarksOf(field)],
  };
}

function responseInWords(model: Model, integration: Integration): object {
  const { never, clear, changed, topLevel, ...rest } = responseView(model, integration);
  const types = changed.map(({ name, type }) => `${nameCode(name)} as ${type}`);
  return {
    ...rest,
    never: codesOf(never),
    clear: codesOf(clear),
    changed: types.length === 0 ? undefined : listOf(types),
    topLevel: codesOf(topLevel),
  };
}

function errataOf({ fields, errata }: Integration): readonly object[] {
  const ofSettings = fields.flatMap((field) => field.errata.map((erratum) => erratumOf(erratum, field.name)));
  return [...errata.map((erratum) => erratumOf(erratum, undefined)), ...ofSettings];
}

function erratumOf(erratum: Erratum, setting: string | undefined): object {
  const { subject, page, pageTitle, ...view } = erratumView(erratum);
  return { ...view, setting, subject: page === 'group' ? `${pageTitle}: ${subject}` : subject };
}

/** Undefined for none. */
function codesOf(list: readonly Named[]): string | undefined {
  return list.length === 0 ? undefined : listOf(list.map(({ name }) => nameCode(name)));
}
