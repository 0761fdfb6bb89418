/** The catalog of one server: what its version, tier, offering and edition leave of the whole. */

import { type Dated, isIn } from '../../client/versions.ts';
import type { Source, SourceFile } from '../load/source.ts';
import type {
  ApiSource,
  ConditionSource,
  ErratumSource,
  ExampleSource,
  FieldEntry,
  FieldKeys,
  FieldSetsSource,
  FieldsSource,
  IntegrationSource,
  Level,
  Notes,
} from '../load/types.ts';
import type { Tier } from './types.ts';

/** A server, as far as it matters for what it has. */
export interface Server {
  /** Its version, as `major.minor`. */
  readonly gitlab: string;
  readonly tier: Tier;
  readonly edition: 'ce' | 'ee';
  /** Undefined: any. */
  readonly offering: 'gitlab.com' | 'self-managed' | 'dedicated' | undefined;
  /** Undefined: both. */
  readonly level: Level | undefined;
}

/** What every server of a version can have. */
export const everything = {
  tier: 'ultimate',
  edition: 'ee',
  offering: undefined,
  level: undefined,
} as const;

const tiers: readonly Tier[] = ['free', 'premium', 'ultimate'];

interface Limited extends Dated {
  readonly tier?: Tier;
  readonly edition?: 'ee';
  readonly offering?: readonly string[];
  readonly levels?: readonly Level[];
}

/** The source files without what the server lacks. They must have passed `validate` without a diagnostic. */
export function sliceOf(source: Source, wanted: Server): Source {
  // `validate` has compared the data of each kind with its type.
  const dataOf = (kind: SourceFile['kind']): unknown => source.files.find((one) => one.kind === kind)?.data;
  const server = withKnownLevel(wanted, dataOf('api') as ApiSource);
  const has = (thing: Limited): boolean => hasThing(server, thing);
  const fields = dataOf('fields') as FieldsSource;
  const sets = mapped(dataOf('field-sets') as FieldSetsSource, (set) => ({
    ...set,
    fields: set.fields.filter((name) => has(fields[name] ?? {})),
  }));
  const slices: Readonly<Record<SourceFile['kind'], (data: never) => unknown>> = {
    api: (api: ApiSource) => apiSlice(api, server, has),
    fields: () => mapped(only(fields, has), (field) => fieldSlice(field, has)),
    'field-sets': () => sets,
    'other-names': (names) => names,
    integration: (data: IntegrationSource) =>
      integrationSlice(data, { fields, sets, level: server.level }, has),
  };
  const files = source.files.filter(({ kind, data }) => kind !== 'integration' || has(data as Limited));
  return {
    ...source,
    files: files.map((file) => ({ ...file, data: slices[file.kind](file.data as never) })),
  };
}

/** Before it knew groups, GitLab had the level of projects alone. */
function withKnownLevel(server: Server, { group }: ApiSource): Server {
  return group && isIn(group, server.gitlab) ? server : { ...server, level: server.level ?? 'project' };
}

function hasThing({ gitlab, tier, edition, offering, level }: Server, thing: Limited): boolean {
  return (
    (level === undefined || (thing.levels?.includes(level) ?? true)) &&
    isIn(thing, gitlab) &&
    tiers.indexOf(tier) >= tiers.indexOf(thing.tier ?? 'free') &&
    (edition === 'ee' || thing.edition !== 'ee') &&
    (offering === undefined || (thing.offering?.includes(offering) ?? true))
  );
}

interface SharedParts {
  readonly fields: FieldsSource;
  readonly sets: FieldSetsSource;
  readonly level: Level | undefined;
}

type Has = (thing: Limited) => boolean;

function apiSlice(api: ApiSource, { gitlab, level }: Server, has: Has): unknown {
  const { project, group, changes, errata } = api;
  return {
    ...api,
    gitlabVersions: [gitlab],
    project: level === 'group' ? undefined : project,
    group: level === 'project' ? undefined : group,
    entity: only(api.entity, has),
    responses: only(api.responses, has),
    ...(changes && { changes: changes.filter(has) }),
    ...(errata && { errata: errata.filter((one) => has(ofPage(one))) }),
  };
}

function integrationSlice(
  data: IntegrationSource,
  { fields, sets, level }: SharedParts,
  has: Has,
): IntegrationSource {
  const { levels, ...rest } = data;
  const { notes, errata, conditions, examples } = rest;
  const kept = data.fields.filter((entry) => has(limitsOf(entry, fields)));
  const names = new Set(kept.flatMap((entry) => namesOf(entry, sets)));
  const isMet = ({ when, require = [], expect = {} }: ConditionSource): boolean =>
    [when.field, ...require, ...Object.keys(expect)].every((name) => names.has(name));
  const isComplete = ({ settings }: ExampleSource): boolean =>
    Object.keys(settings).every((name) => names.has(name));
  return {
    ...rest,
    // With one level, there is nothing to tell.
    ...(level === undefined && levels && { levels }),
    ...(notes && { notes: notesSlice(notes, has) }),
    ...(errata && { errata: errata.filter((one) => has(ofPage(one))) }),
    ...(conditions && { conditions: conditions.filter((one) => has(one) && isMet(one)) }),
    ...(examples && { examples: only(examples, (one) => has(one) && isComplete(one)) }),
    fields: kept.map((entry) => ('set' in entry ? entry : fieldSlice(entry, has))),
  };
}

/** An erratum as something of the level whose page prints it. */
function ofPage({ page, since, until }: ErratumSource): Limited {
  return { since, until, levels: [page ?? 'project'] };
}

function namesOf(entry: FieldEntry, sets: FieldSetsSource): readonly string[] {
  if ('set' in entry) return sets[entry.set]?.fields ?? [];
  return ['use' in entry ? entry.use : entry.name];
}

/** An entry may override what fields.yaml says. */
function limitsOf(entry: FieldEntry, shared: FieldsSource): Limited {
  if ('set' in entry) return {};
  return 'use' in entry ? { ...shared[entry.use], ...entry } : entry;
}

function fieldSlice<T extends FieldKeys>(field: T, has: Has): T {
  const { notes, knownValues } = field;
  return {
    ...field,
    ...(notes && { notes: notesSlice(notes, has) }),
    ...(knownValues && {
      knownValues: knownValues.filter((known) => typeof known !== 'object' || has(known)),
    }),
  };
}

function notesSlice(notes: Notes, has: Has): Notes {
  return notes.filter((note) => typeof note === 'string' || has(note));
}

function only<T>(all: Readonly<Record<string, T>>, has: (one: T) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([, one]) => has(one)));
}

function mapped<T, Result>(
  all: Readonly<Record<string, T>>,
  change: (one: T) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
}
