/**
 * What `templates/client/types.hbs` prints: an interface for the settings and one for the properties of each
 * integration.
 */
import type { EntityPropertySource } from '../../load/types.ts';
import type { Availability, Field, Integration, Model } from '../../model/types.ts';
import { literal } from '../../print/typescript.ts';
import {
  availabilitySentences,
  conditionSentences,
  datedNotesOf,
  fieldDescription,
  join,
  offeringSentences,
} from '../../wording/sentences.ts';
import { returnedSecret } from '../../wording/setting-facts.ts';
import { projectOnlySlugs } from './levels-view.ts';
import { secretsOf } from './requests-view.ts';
import { baseType, conditionType, settingType, union, valueTypes } from './setting-types.ts';

/** A tag of a comment. */
interface TagView {
  readonly tag: 'deprecated' | 'see';
  readonly text: string;
}

/** A property of an interface. */
interface MemberView {
  /** Lines of its comment. */
  readonly doc: readonly string[];
  readonly tags: readonly TagView[];
  readonly modifier: 'readonly ' | '';
  readonly name: string;
  readonly mark: '?' | '';
  readonly type: string;
}

interface EntryView {
  readonly slug: string;
  readonly isAlias: boolean;
  readonly target: string;
  readonly title: string;
  readonly typeName: string;
}

export function typesView({ api, integrations }: Model): object {
  const entries = integrations.flatMap(entriesOf);
  return {
    entity: Object.entries(api.entity).map(([name, property]) => entityMember(name, property)),
    integrations: integrations.map(integrationView),
    summaries: alternatives(integrations.map(({ typeName }) => `${typeName}Summary`)),
    slugs: alternatives(integrations.map(({ slug }) => literal(slug))),
    projectOnlySlugs: alternatives(projectOnlySlugs(integrations).map(literal)),
    entries,
    secrets: integrations.map((integration) => secretsEntry(integration)),
    disableEntries: integrations.filter(({ canDisable }) => canDisable).flatMap(entriesOf),
  };
}

/** Its secrets as a type; of settings with conditions, those that each are for themselves. */
function secretsEntry(integration: Integration): object {
  const { slug, title, typeName, conditions, fields } = integration;
  const isConditional = conditions.some((condition) => conditionType(condition, fields) !== undefined);
  const names = secretsOf(integration).map(({ name }) => literal(name));
  return {
    slug,
    title,
    settings: `${typeName}Settings${isConditional ? 'Base' : ''}`,
    names: names.length === 0 ? 'never' : names.join(' | '),
  };
}

/** The slug and, where the page misprints it, the misprint. */
function entriesOf({ slug, documentedSlug, title, typeName }: Integration): readonly EntryView[] {
  const entry = { slug, isAlias: false, target: slug, title, typeName };
  return documentedSlug === slug ? [entry] : [entry, { ...entry, slug: documentedSlug, isAlias: true }];
}

function integrationView(integration: Integration): object {
  const { slug, title, typeName, fields, conditions } = integration;
  const typed = conditions.flatMap((condition) => {
    const type = conditionType(condition, fields);
    return type === undefined ? [] : [{ description: condition.description, type }];
  });
  const returned = fields.filter((field) => field.returned === 'properties');
  return {
    slug,
    title,
    typeName,
    doc: [
      `Settings of ${title}: what \`set\` sends.`,
      '',
      join([integration.description, ...offeringSentences(integration)]),
      ...[...conditionSentences(integration), ...datedNotesOf(integration)].flatMap((note) => ['', note]),
    ],
    tags: integration.documentation === undefined ? [] : [{ tag: 'see', text: integration.documentation }],
    conditions: typed,
    settings: fields.map(settingMember),
    propertiesDoc: propertiesDoc(title, returned),
    properties: returned.map(propertyMember),
  };
}

function propertiesDoc(title: string, returned: readonly Field[]): string {
  if (returned.length === 0) return `GitLab returns no setting of ${title}.`;
  if (returned.some(({ credential }) => credential))
    return `The settings of ${title} that GitLab returns, including a secret: keep responses out of logs.`;
  return `The settings of ${title} that GitLab returns; never a secret.`;
}

function settingMember(field: Field): MemberView {
  const reason = deprecation(field);
  return {
    doc: paragraphs(field.description, fieldDescription(field)),
    tags: reason === undefined ? [] : [{ tag: 'deprecated', text: reason }],
    modifier: '',
    name: field.name,
    mark: field.required ? '' : '?',
    type: settingType(field),
  };
}

/** The first sentence, and below it what else there is to know. */
function paragraphs(first: string, whole: string): readonly string[] {
  const rest = whole.slice(first.length).trim();
  return rest === '' ? [first] : [first, '', rest];
}

function deprecation({ ignored, deprecated }: Field): string | undefined {
  if (ignored)
    return ignored.replacement === undefined
      ? 'GitLab ignores it.'
      : `GitLab ignores it; use \`${ignored.replacement}\`.`;
  return deprecated;
}

/** A union with each of its types on a line. */
function alternatives(types: readonly string[]): string {
  if (types.length === 0) return '  never';
  return types.map((type) => `  | ${type}`).join('\n');
}

function propertyMember(field: Field): MemberView {
  const known = field.returnedType === field.type ? valueTypes(field) : [baseType(field.returnedType)];
  const warning = field.credential ? ['', returnedSecret] : [];
  return {
    doc: [field.description, ...warning, ...since(field)],
    tags: [],
    modifier: 'readonly ',
    name: field.name,
    mark: '?',
    type: union([...known, 'null']),
  };
}

function entityMember(name: string, property: EntityPropertySource): MemberView {
  const { type, nullable, optional, description } = property;
  return {
    doc: [
      description,
      ...since({
        since: property.since,
        generallyAvailable: property.generallyAvailable,
        until: undefined,
        tier: 'free',
        edition: property.edition ?? 'ce',
      }),
    ],
    tags: [],
    modifier: 'readonly ',
    name,
    mark: optional ? '?' : '',
    type: union([baseType(type), ...(nullable ? ['null'] : [])]),
  };
}

function since(availability: Availability): readonly string[] {
  const sentences = availabilitySentences(availability);
  return sentences.length === 0 ? [] : ['', join(sentences)];
}
