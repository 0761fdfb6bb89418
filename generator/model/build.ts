/** Builds the model from a catalog without problems. */
import { isIn } from '../../client/versions.ts';
import type { Source, SourceKind } from '../load/source.ts';
import type {
  ApiSource,
  ErratumSource,
  FieldSetsSource,
  FieldsSource,
  IntegrationSource,
  OtherNamesSource,
} from '../load/types.ts';
import { datedNotes, notesIn } from './dated.ts';
import { erratumOf } from './erratum.ts';
import { expandFields, type SharedParts } from './expand-fields.ts';
import { absentIntegrations, integrationNames } from './other-names.ts';
import { fullExample, minimalExample } from './settings/examples.ts';
import { everything, sliceOf } from './slice.ts';
import { typeNameOf } from './type-names.ts';
import type { Erratum, Field, Integration, Model, RequestExample } from './types.ts';
import { usualIntegration } from './usual.ts';

/**
 * The expanded catalog. The source must have passed `validate` without a diagnostic.
 * @param readWhole the versions whose facts were read whole, which a slice does not say by itself.
 */
export function buildModel(source: Source, readWhole = readWholeIn(source)): Model {
  const catalog = expand(source, readWhole);
  const [pageVersion = ''] = readWholeIn(source);
  const page = sliceOf(source, { ...everything, gitlab: pageVersion, level: 'project' });
  return { ...catalog, documented: expand(page, readWhole) };
}

/** The versions whose facts were read whole, the oldest first. */
function readWholeIn(source: Source): readonly string[] {
  return dataOf<ApiSource>(source, 'api').gitlabVersions;
}

function expand(source: Source, readWhole: readonly string[]): Omit<Model, 'documented'> {
  const api = dataOf<ApiSource>(source, 'api');
  const fields = dataOf<FieldsSource>(source, 'fields');
  const sets = dataOf<FieldSetsSource>(source, 'field-sets');
  const otherNames = dataOf<OtherNamesSource>(source, 'other-names');
  const catalog = { fields, sets, ...versionsOf(api) };
  const integrations = source.files.flatMap(({ kind, name, data }) =>
    kind === 'integration' ? [buildIntegration(name, data as IntegrationSource, catalog)] : [],
  );
  integrations.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    api: {
      ...api,
      gitlabVersion: catalog.gitlabVersion,
      gitlabVersions: readWhole,
      changes: api.changes ?? [],
      errata: errataOf(api.errata),
    },
    integrations,
    names: integrationNames(integrations, otherNames),
    absent: absentIntegrations(otherNames),
    sharedFields: Object.entries(fields).map(([name, field]) => ({
      name,
      description: field.description,
      deprecated: field.ignored !== undefined,
    })),
    fieldSets: Object.entries(sets).map(([name, set]) => ({ name, ...set })),
  };
}

function dataOf<T>(source: Source, kind: SourceKind): T {
  const file = source.files.find((one) => one.kind === kind);
  if (!file) throw new Error(`There is no ${kind} file, although validation found no problem.`);
  // The format rule has compared the data with the JSON Schema that T restates.
  return file.data as T;
}

function buildIntegration(slug: string, data: IntegrationSource, catalog: SharedParts): Integration {
  const { title, pageTitle = title, description, category, disable = true, sources = [], ...written } = data;
  const { gitlabVersion } = catalog;
  const fields = expandFields(data, catalog);
  const [conditions, formerConditions] = partition(data.conditions ?? [], (one) => isIn(one, gitlabVersion));
  const errata = errataOf(data.errata);
  const printed = (subject: string): string | undefined =>
    errata.find((erratum) => erratum.subject === subject && erratum.page === undefined)?.printed;
  return {
    slug,
    title,
    pageTitle,
    description,
    category,
    ...usualIntegration,
    ...written,
    notes: [data.deprecated ?? [], notesIn(data.notes ?? [], gitlabVersion)].flat(),
    datedNotes: datedNotes(data.notes ?? []),
    documentedSlug: printed('slug') ?? slug,
    documentedGetPath: printed('getPath'),
    typeName: typeNameOf(slug),
    canDisable: disable,
    sources,
    fields,
    conditions,
    formerConditions,
    examples: [
      {
        name: 'minimal',
        summary: 'The smallest possible request',
        settings: minimalExample(fields.map(draft), conditions),
      },
      { name: 'full', summary: 'Every setting', settings: fullExample(fields.map(draft), conditions) },
      ...Object.entries(data.examples ?? {})
        .filter(([, example]) => isIn(example, gitlabVersion))
        .map(([name, example]) => ({ name: camelCase(name), ...example })),
    ],
    documentedExamples: documentedExamples(fields),
    errata,
  };
}

/** The field as its file has it: an ignored one has no part in examples. */
function draft(field: Field): Parameters<typeof minimalExample>[0][number] {
  const { name, type, example, ignored, deprecated } = field;
  return {
    name,
    type,
    example,
    ...(field.required ? { required: true } : {}),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(ignored ? { ignored: {} } : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

function documentedExamples(fields: readonly Field[]): readonly RequestExample[] {
  const settings = (keep: (required: boolean) => boolean): RequestExample['settings'] =>
    Object.fromEntries(
      fields.flatMap(({ name, documented }) =>
        documented && keep(documented.required) ? [[name, documented.example]] : [],
      ),
    );
  return [
    { name: 'minimal', summary: 'The smallest possible request', settings: settings((required) => required) },
    { name: 'full', summary: 'Every setting of the page', settings: settings(() => true) },
  ];
}

/** The version to describe, and the oldest one, whose page the documented edition repeats. */
function versionsOf({ gitlabVersions }: ApiSource): Pick<SharedParts, 'gitlabVersion' | 'pageVersion'> {
  const [pageVersion, gitlabVersion] = [gitlabVersions[0], gitlabVersions.at(-1)];
  if (pageVersion === undefined || gitlabVersion === undefined)
    throw new Error('api.yaml names no version, although validation found no problem.');
  return { pageVersion, gitlabVersion };
}

function partition<T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function errataOf(errata: readonly ErratumSource[] = []): readonly Erratum[] {
  return errata.map(erratumOf);
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
