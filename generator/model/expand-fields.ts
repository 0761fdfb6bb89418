/** Expands the field entries of an integration. */

import { compareVersions, isIn } from '../../client/versions.ts';
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
import { datedNotes, datedValues, notesIn, valuesIn } from './dated.ts';
import { erratumOf } from './erratum.ts';
import { exampleOf, isNullable, patternOf, refusedOf } from './settings/field-facts.ts';
import type { DocumentedField, Erratum, Field } from './types.ts';
import { usualField, withoutUsual } from './usual.ts';

/** What all integrations have in common. */
export interface SharedParts {
  readonly fields: FieldsSource;
  readonly sets: FieldSetsSource;
  /** The version that the model describes. */
  readonly gitlabVersion: string;
  /** The version whose page the documented edition repeats. */
  readonly pageVersion: string;
}

/** The fields in order: sets and shared fields filled in, defaults applied. */
export function expandFields(integration: IntegrationSource, catalog: SharedParts): readonly Field[] {
  return integration.fields
    .flatMap((entry) => sourcesOf(entry, catalog))
    .map(([name, field]) => expandField(name, field, integration.since, catalog));
}

function sourcesOf(
  entry: FieldEntry,
  { fields: shared, sets }: SharedParts,
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

function expandField(
  name: string,
  source: FieldSource,
  integrationSince: string | undefined,
  { gitlabVersion, pageVersion }: SharedParts,
): Field {
  const { type, description, erratum: _, ignored, notes = [], knownValues = [], ...written } = source;
  const example = exampleOf(source) ?? placeholderOf(type);
  const isHidden = source.secret || ignored !== undefined;
  const usuallyReturned = isHidden ? 'never' : usualField.returned;
  // An empty string does not count as sent, or counts as null.
  const refusesEmpty = type === 'string' && (source.required || source.refusesNull !== undefined);
  const leastLength = refusesEmpty ? 1 : undefined;
  return {
    name,
    type,
    description,
    ...usualField,
    ...written,
    notes: notesIn(notes, gitlabVersion),
    datedNotes: datedNotes(notes),
    knownValues: valuesIn(knownValues, gitlabVersion),
    datedValues: datedValues(knownValues),
    nullable: isNullable(source),
    pattern: patternOf(source),
    refused: refusedOf(source),
    minLength: source.minLength ?? leastLength,
    returned: source.returned ?? usuallyReturned,
    returnedType: source.returnedType ?? type,
    ...(isAsOldAs(source, integrationSince) ? { since: undefined, generallyAvailable: undefined } : {}),
    ignored: ignored && withoutUsual({ replacement: ignored.replacement }),
    example,
    documented: isIn(source, pageVersion) ? documentedOf(source, example) : undefined,
    errata: errataOf(source),
  };
}

/** Whether a setting came with its integration: it cannot be older. */
function isAsOldAs({ since }: FieldSource, integrationSince: string | undefined): boolean {
  if (since === undefined || integrationSince === undefined) return false;
  return compareVersions(since, integrationSince) <= 0;
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

function errataOf({ ignored, erratum, ...field }: FieldSource): readonly Erratum[] {
  const errata = erratum ? fieldErrata(field, erratum) : [];
  if (!ignored) return errata;
  const { evidence } = ignored;
  return [
    erratumOf({ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence }),
    ...errata,
  ];
}

function fieldErrata(field: FieldSource, { printed, ...erratum }: FieldErratumSource): readonly Erratum[] {
  if (printed === 'absent')
    return [erratumOf({ subject: 'presence', printed, actual: 'accepted', ...erratum })];
  const actual: Readonly<Record<string, string>> = {
    type: field.type,
    required: field.required ? 'required' : 'optional',
    default: field.default === undefined ? 'none' : String(field.default),
    description: field.description,
  };
  return Object.entries(printed).map(([subject, value]) =>
    erratumOf({
      subject,
      printed: printedText(subject, value),
      actual: actual[subject] ?? '',
      ...erratum,
    }),
  );
}

function printedText(subject: string, value: unknown): string {
  if (subject !== 'required') return String(value);
  return value ? 'required' : 'optional';
}
