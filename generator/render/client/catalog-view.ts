/** The view of `templates/client/catalog.hbs`: every fact of the model except default values. */
import type { Json } from '../../load/types.ts';
import { levelSince, levelsOf } from '../../model/levels.ts';
import type { DocumentedField, Field, Integration, Model } from '../../model/types.ts';
import { withoutUsual } from '../../model/usual.ts';
import { constantOf, literal } from '../../print/typescript.ts';

type Facts = Readonly<Record<string, Json>>;

export function catalogView({ api, integrations }: Model): object {
  const printed = integrations.map((integration) => ({
    integration,
    fields: integration.fields.map((field) => printedField(field)),
  }));
  const shared = sharedFields(printed.flatMap(({ fields }) => fields));
  const constants = new Map(shared.map(({ text, constant }) => [text, constant]));
  return {
    gitlabVersion: api.gitlabVersion,
    gitlabVersions: api.gitlabVersions,
    categories: Object.entries(api.categories).map(([id, category]) => ({ id, ...category })),
    entity: Object.entries(api.entity).map(([name, property]) => present({ name, ...property })),
    levels: levelsOf({ api }).map((level) => present({ level, since: levelSince(level, { api }) })),
    errata: api.errata,
    sharedFields: shared,
    integrations: printed.map(({ integration, fields }) => ({
      slug: integration.slug,
      title: integration.title,
      constant: constantOf(integration.slug),
      facts: Object.entries(integrationFacts(integration)).map(([name, value]) => ({ name, value })),
      fields: fields.map(({ text }) => ({ expression: constants.get(text) ?? text })),
    })),
  };
}

/** The same facts as JSON. */
export function catalogJson({ api, integrations }: Model): string {
  const { gitlabVersion, gitlabVersions, categories, entity, errata } = api;
  const all = integrations.map((integration) => ({
    ...integrationFacts(integration),
    fields: integration.fields.map(fieldFacts),
  }));
  const catalog = { gitlabVersion, gitlabVersions, categories, entity, errata, integrations: all };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

interface PrintedField {
  readonly name: string;
  readonly facts: Facts;
  readonly text: string;
}

function printedField(field: Field): PrintedField {
  const facts = fieldFacts(field);
  return { name: field.name, facts, text: literal(facts) };
}

/** The fields that occur more than once, each with the constant that replaces it. */
function sharedFields(
  fields: readonly PrintedField[],
): readonly (PrintedField & { readonly constant: string })[] {
  const counts = new Map<string, number>();
  for (const { text } of fields) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = new Map(
    fields.filter(({ text }) => (counts.get(text) ?? 0) > 1).map((field) => [field.text, field]),
  );
  const used = new Map<string, number>();
  return [...repeated.values()].map((field) => {
    const number = (used.get(field.name) ?? 0) + 1;
    used.set(field.name, number);
    // No slug has an underscore, so that no integration has such a constant.
    return { ...field, constant: `${field.name}_${number}` };
  });
}

/** What the pages and the client need, but the catalog does not tell. */
const ownKeys = new Set([
  ...['typeName', 'documentedSlug', 'documentedGetPath', 'documentedExamples', 'fields', 'datedNotes'],
]);

function integrationFacts(integration: Integration): Facts {
  const { title, pageTitle, deprecated, notes } = integration;
  const facts = {
    ...integration,
    pageTitle: pageTitle === title ? undefined : pageTitle,
    notes: notes.filter((note) => note !== deprecated),
  };
  return withoutUsual(Object.fromEntries(Object.entries(facts).filter(([key]) => !ownKeys.has(key))));
}

function fieldFacts(field: Field): Facts {
  const { type, group, returnedType, documented } = field;
  return present({
    ...withoutUsual({ ...field, datedNotes: undefined }),
    // Programs that make a form of it are spared a case.
    group,
    returnedType: returnedType === type ? undefined : returnedType,
    documented: documentedFacts(field, documented),
  });
}

/** What the page prints differently; undefined when it agrees. */
function documentedFacts(field: Field, documented: DocumentedField | undefined): Json | undefined {
  if (documented === undefined) return 'absent';
  const different = present({
    type: documented.type === field.type ? undefined : documented.type,
    required: documented.required === field.required ? undefined : documented.required,
    description: documented.description === field.description ? undefined : documented.description,
    default: sameValue(documented.default, field.default) ? undefined : (documented.default ?? null),
    example: sameValue(documented.example, field.example) ? undefined : documented.example,
  });
  return Object.keys(different).length === 0 ? undefined : different;
}

function sameValue(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The facts without those that are undefined. */
function present(facts: Readonly<Record<string, Json | undefined>>): Facts {
  const known: Record<string, Json> = {};
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) known[name] = value;
  return known;
}
