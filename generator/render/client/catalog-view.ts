/** What `templates/client/catalog.hbs` prints: every fact of the model, without those that are as usual. */
import type { Json } from '../../load/types.ts';
import type {
  Availability,
  Condition,
  DocumentedField,
  Erratum,
  Field,
  Integration,
  Model,
} from '../../model/types.ts';
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
    categories: Object.entries(api.categories).map(([id, category]) => ({ id, ...category })),
    entity: Object.entries(api.entity).map(([name, property]) => present({ name, ...property })),
    errata: api.errata.map(erratumFacts),
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

interface PrintedField {
  readonly name: string;
  readonly facts: Facts;
  readonly text: string;
}

function printedField(field: Field): PrintedField {
  const facts = fieldFacts(field);
  return { name: field.name, facts, text: literal(facts) };
}

/** The fields that are printed more than once, each with the constant that takes their place. */
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

function integrationFacts(integration: Integration): Facts {
  const {
    slug,
    title,
    pageTitle,
    description,
    deprecated,
    notes,
    category,
    documentation,
    offering,
    status,
    exclusive,
    sources,
    conditions,
    examples,
    errata,
  } = integration;
  return present({
    slug,
    title,
    pageTitle: pageTitle === title ? undefined : pageTitle,
    description,
    deprecated,
    notes: some(notes.filter((note) => note !== deprecated)),
    category,
    documentation,
    ...availabilityFacts(integration),
    offering: offering.length === 3 ? undefined : offering,
    status,
    developmentOnly: integration.developmentOnly || undefined,
    requiresInstall: integration.requiresInstall || undefined,
    canDisable: integration.canDisable ? undefined : false,
    inheritable: integration.inheritable ? undefined : false,
    exclusive,
    sources,
    conditions: some(conditions.map(conditionFacts)),
    examples: examples.map(({ name, summary, settings }) => ({ name, summary, settings })),
    errata: some(errata.map(erratumFacts)),
  });
}

function fieldFacts(field: Field): Facts {
  const {
    name,
    type,
    acceptsAlso,
    description,
    notes,
    format,
    pattern,
    minLength,
    maxLength,
    maxItems,
    knownValues,
    returned,
    returnedType,
    group,
    deprecated,
    ignored,
    example,
  } = field;
  return present({
    name,
    type,
    acceptsAlso,
    required: field.required || undefined,
    nullable: field.nullable || undefined,
    description,
    notes: some(notes),
    format,
    pattern,
    minLength,
    maxLength,
    maxItems,
    default: field.default,
    knownValues: some(knownValues),
    enforced: field.enforced || undefined,
    secret: field.secret || undefined,
    credential: field.credential || undefined,
    clearsSecrets: field.clearsSecrets || undefined,
    returned: returned === 'properties' ? undefined : returned,
    returnedType: returnedType === type ? undefined : returnedType,
    ...availabilityFacts(field),
    group,
    deprecated,
    ignored: ignored && present({ replacement: ignored.replacement }),
    example,
    documented: documentedFacts(field, field.documented),
    errata: some(field.errata.map(erratumFacts)),
  });
}

function availabilityFacts({
  since,
  generallyAvailable,
  until,
  tier,
  edition,
}: Availability): Readonly<Record<string, string | undefined>> {
  return {
    since,
    generallyAvailable,
    until,
    tier: tier === 'free' ? undefined : tier,
    edition: edition === 'ce' ? undefined : edition,
  };
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

function conditionFacts({ description, when, require, expect }: Condition): Facts {
  return present({ description, when: present({ ...when }), require, expect });
}

function erratumFacts({ subject, printed, actual, evidence, effect }: Erratum): Facts {
  return present({ subject, printed, actual, evidence, effect });
}

function sameValue(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function some<T extends Json>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The facts without those that are undefined. */
function present(facts: Readonly<Record<string, Json | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
