/** Expands the field entries of an integration. */
import type {
  FieldEntry,
  FieldErratumSource,
  FieldSetsSource,
  FieldSource,
  FieldsSource,
  FieldType,
  IntegrationSource,
  Json,
} from '../load/types.ts';
import { exampleOf, isNullable, patternOf } from './settings/field.ts';
import type { DocumentedField, Erratum, Field } from './types.ts';

/** The fields in order: sets and shared fields filled in, defaults applied. */
export function expandFields(
  integration: IntegrationSource,
  shared: FieldsSource,
  sets: FieldSetsSource,
): readonly Field[] {
  return integration.fields
    .flatMap((entry) => sourcesOf(entry, shared, sets))
    .map(([name, field]) => expandField(name, field, integration.since));
}

function sourcesOf(
  entry: FieldEntry,
  shared: FieldsSource,
  sets: FieldSetsSource,
): readonly (readonly [string, FieldSource])[] {
  const sharedField = (name: string): FieldSource => {
    const field = shared[name];
    if (!field) throw new Error(`fields.yaml has no ${name}, although validation found no problem.`);
    return field;
  };
  if ('set' in entry) return (sets[entry.set]?.fields ?? []).map((name) => [name, sharedField(name)]);
  if ('use' in entry) {
    const { use, ...overrides } = entry;
    return [[use, { ...sharedField(use), ...overrides }]];
  }
  const { name, ...field } = entry;
  return [[name, field]];
}

function expandField(name: string, field: FieldSource, integrationSince: string | undefined): Field {
  const returned = field.returned ?? (field.secret || field.ignored ? 'never' : 'properties');
  const example = exampleOf(field) ?? placeholderOf(field.type);
  const isOlder =
    field.since !== undefined &&
    integrationSince !== undefined &&
    compareVersions(field.since, integrationSince) <= 0;
  return {
    name,
    type: field.type,
    acceptsAlso: field.acceptsAlso,
    required: field.required ?? false,
    nullable: isNullable(field),
    description: field.description,
    notes: field.notes ?? [],
    format: field.format,
    pattern: patternOf(field),
    minLength: field.minLength ?? (field.required && field.type === 'string' ? 1 : undefined),
    maxLength: field.maxLength,
    maxItems: field.maxItems,
    default: field.default,
    knownValues: field.knownValues ?? [],
    enforced: field.enforced ?? false,
    secret: field.secret ?? false,
    credential: field.credential ?? false,
    clearsSecrets: field.clearsSecrets ?? false,
    returned,
    returnedType: field.returnedType ?? field.type,
    // A setting is no older than its integration.
    since: isOlder ? undefined : field.since,
    generallyAvailable: isOlder ? undefined : field.generallyAvailable,
    until: undefined,
    tier: field.tier ?? 'free',
    edition: field.edition ?? 'ce',
    group: field.group ?? 'connection',
    deprecated: field.deprecated,
    ignored: field.ignored && { replacement: field.ignored.replacement },
    example,
    documented: documentedOf(field, example),
    errata: errataOf(field),
  };
}

function documentedOf(field: FieldSource, example: Json): DocumentedField | undefined {
  const printed = field.erratum?.printed;
  if (printed === 'absent') return undefined;
  const type = (printed?.type?.replace('array of strings', 'string[]') ?? field.type) as FieldType;
  return {
    type,
    required: printed?.required ?? field.required ?? false,
    description: printed?.description ?? field.description,
    default: printed?.default ?? field.default,
    example: type === field.type && !isOtherType(example, type) ? example : convert(example, type),
  };
}

function isOtherType(example: Json, type: FieldType): boolean {
  return type === 'string' && typeof example !== 'string';
}

/** The example in the type that the page prints. */
function convert(example: Json, type: FieldType): Json {
  switch (type) {
    case 'boolean':
      return example !== false;
    case 'integer':
    case 'number':
      return Number(example) || 1;
    case 'string':
      return String(example);
    case 'string[]':
      return [String(example)];
    default:
      return type satisfies never;
  }
}

/** Something of the right type, for ignored settings without an example. */
function placeholderOf(type: FieldType): Json {
  return convert(type === 'string' ? 'text' : 1, type);
}

function errataOf(field: FieldSource): readonly Erratum[] {
  const ignored: readonly Erratum[] = field.ignored
    ? [
        {
          subject: 'presence',
          printed: 'a working setting',
          actual: 'ignored',
          evidence: field.ignored.evidence ?? '',
        },
      ]
    : [];
  return [...ignored, ...(field.erratum ? fieldErrata(field, field.erratum) : [])];
}

function fieldErrata(
  field: FieldSource,
  { printed, evidence = '', effect }: FieldErratumSource,
): readonly Erratum[] {
  const rest = { evidence, ...(effect === undefined ? {} : { effect }) };
  if (printed === 'absent') return [{ subject: 'presence', printed: 'absent', actual: 'accepted', ...rest }];
  const actual: Readonly<Record<string, string>> = {
    type: field.type,
    required: field.required ? 'required' : 'optional',
    default: field.default === undefined ? 'none' : String(field.default),
    description: field.description,
  };
  return Object.entries(printed).map(([subject, value]) => ({
    subject,
    printed: subject === 'required' ? (value ? 'required' : 'optional') : String(value),
    actual: actual[subject] ?? '',
    ...rest,
  }));
}

/** Orders `major.minor` versions. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
