/** What `templates/client/types.hbs` prints: an interface for the settings and one for the properties of each integration. */
import type { EntityPropertySource } from '../../load/types.ts';
import type { Availability, Condition, Field, Integration, Model } from '../../model/types.ts';
import { availabilitySentences, fieldDescription, join, offeringSentences } from '../text.ts';
import { literal, propertyKey } from '../typescript.ts';

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
    entries,
    disableEntries: integrations.filter(({ canDisable }) => canDisable).flatMap(entriesOf),
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
      ...[...conditions.map(({ description }) => description), ...integration.notes].flatMap((note) => ['', note]),
    ],
    tags: integration.documentation === undefined ? [] : [{ tag: 'see', text: integration.documentation }],
    conditions: typed,
    hasConditions: typed.length > 0,
    settings: fields.map(settingMember),
    propertiesDoc: returned.length === 0 ? `GitLab returns no setting of ${title}.` : `The settings of ${title} that GitLab returns; never a secret.`,
    properties: returned.map(propertyMember),
  };
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
  if (ignored) return ignored.replacement === undefined ? 'GitLab ignores it.' : `GitLab ignores it; use \`${ignored.replacement}\`.`;
  return deprecated;
}

function settingType(field: Field): string {
  return union([...valueTypes(field), ...(field.acceptsAlso === undefined ? [] : [baseType(field.acceptsAlso)]), ...(field.nullable ? ['null'] : [])]);
}

/** The known values, so that editors offer them; any other text too, unless the server rejects it. */
function valueTypes({ type, knownValues, enforced }: Field): readonly string[] {
  if (knownValues.length === 0) return [baseType(type)];
  const known = knownValues.map((value) => literal(value));
  if (enforced) return known;
  return type === 'string' ? [...known, 'OtherText'] : [baseType(type)];
}

function baseType(type: Field['type']): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string[]':
      return 'readonly string[]';
    default:
      return type;
  }
}

/** A union with each of its types on a line. */
function alternatives(types: readonly string[]): string {
  return types.map((type) => `  | ${type}`).join('\n');
}

function union(types: readonly string[]): string {
  return types.join(' | ');
}

function propertyMember(field: Field): MemberView {
  const known = field.returnedType === field.type ? valueTypes(field) : [baseType(field.returnedType)];
  const warning = field.credential ? ['', 'Keep it secret: GitLab returns it in clear.'] : [];
  return { doc: [field.description, ...warning, ...since(field)], tags: [], modifier: 'readonly ', name: field.name, mark: '?', type: union([...known, 'null']) };
}

function entityMember(name: string, property: EntityPropertySource): MemberView {
  const { type, nullable, optional, description } = property;
  return {
    doc: [description, ...since({ since: property.since, generallyAvailable: property.generallyAvailable, until: undefined, tier: 'free', edition: property.edition ?? 'ce' })],
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

/** The two ways to satisfy a condition; undefined for one that types cannot express. */
function conditionType({ when, require = [], expect = {} }: Condition, fields: readonly Field[]): string | undefined {
  const tested = fields.find(({ name }) => name === when.field);
  const fails = tested && failingType(when, tested);
  if (fails === undefined) return undefined;
  const demands = [
    ...require.map((name) => `${propertyKey(name)}: ${presentType(fields.find((field) => field.name === name))}`),
    ...Object.entries(expect).map(([name, value]) => `${propertyKey(name)}${hasDefault(fields, name, value) ? '?' : ''}: ${literal(value)}`),
  ];
  return `${fails} | { ${demands.join('; ')} }`;
}

/** The type of the requests for which the test of a condition does not hold. */
function failingType(when: Condition['when'], tested: Field): string | undefined {
  const key = propertyKey(tested.name);
  const orNull = tested.nullable ? ' | null' : '';
  if (when.isNot !== undefined) return `{ ${key}: ${literal(when.isNot)} }`;
  if (typeof when.is === 'boolean') return `{ ${key}?: ${literal(!when.is)}${orNull} }`;
  if (when.blank === true) return `{ ${key}?: ${baseType(tested.type)} }`;
  if (when.blank === false) return `{ ${key}?: ''${orNull} }`;
  return undefined;
}

function presentType(field: Field | undefined): string {
  return field === undefined ? 'unknown' : union([baseType(field.type), ...(field.acceptsAlso === undefined ? [] : [baseType(field.acceptsAlso)])]);
}

function hasDefault(fields: readonly Field[], name: string, value: unknown): boolean {
  return fields.find((field) => field.name === name)?.default === value;
}
