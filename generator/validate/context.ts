/** What the rules look at: the source files by kind, with everything malformed taken out. */
import type { Finding } from '../diagnostics.ts';
import type { SourceFile } from '../load/source.ts';
import type {
  ApiSource,
  FieldEntry,
  FieldKeys,
  FieldSetsSource,
  FieldSource,
  FieldsSource,
  IntegrationSource,
  OtherNamesSource,
} from '../load/types.ts';
import type { Draft, NamedField } from '../model/settings/field-facts.ts';
import { type BrokenPattern, brokenPatterns, withoutBrokenPatterns } from './patterns.ts';

export interface DraftFile<T> {
  readonly file: string;
  readonly name: string;
  readonly data: Draft<T>;
}

/** An integration with all that `fields` stands for. */
export interface IntegrationDraft extends DraftFile<IntegrationSource> {
  /** Its fields in order: sets and shared fields expanded, unknown names omitted. */
  readonly fields: readonly ResolvedField[];
}

export interface RuleContext {
  readonly api: DraftFile<ApiSource> | undefined;
  readonly fields: DraftFile<FieldsSource> | undefined;
  readonly fieldSets: DraftFile<FieldSetsSource> | undefined;
  readonly otherNames: DraftFile<OtherNamesSource> | undefined;
  readonly integrations: readonly IntegrationDraft[];
  readonly sharedFields: ReadonlyMap<string, Draft<FieldSource>>;
  readonly setMembers: ReadonlyMap<string, readonly string[]>;
  /** The regular expressions that cannot be used; the data has none of them. */
  readonly brokenPatterns: readonly BrokenPattern[];
  /** Whether every file was read and fits its schema. If not, a thing that seems unused may be used. */
  readonly isComplete: boolean;
}

/** One requirement on the catalog. */
export interface Rule {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly check: (context: RuleContext) => readonly Finding[];
}

/** A field of an integration with its shared field filled in, and where it was written. */
export interface ResolvedField {
  readonly field: NamedField;
  /** Index of its entry in `fields`. */
  readonly entry: number;
  readonly origin: 'own' | 'shared' | 'set';
  /** What the entry itself writes: of a field of a set, nothing. */
  readonly written: Draft<FieldKeys>;
}

/** Builds the context from files whose malformed parts were already removed. */
export function createContext(files: readonly SourceFile[], isComplete: boolean): RuleContext {
  const broken = brokenPatterns(files);
  const usable = files.map((file, index) => withoutBrokenPatterns(file, broken[index] ?? []));
  const only = <T>(kind: SourceFile['kind']): readonly DraftFile<T>[] =>
    // The format rule removed everything that does not fit the type, as `Draft` says.
    usable
      .filter((file) => file.kind === kind)
      .map(({ file, name, data }) => ({ file, name, data: data as Draft<T> }));
  const fields = only<FieldsSource>('fields')[0];
  const fieldSets = only<FieldSetsSource>('field-sets')[0];
  const setMembers = new Map<string, readonly string[]>();
  for (const [name, set] of Object.entries(fieldSets?.data ?? {}))
    setMembers.set(
      name,
      (set?.fields ?? []).filter((member) => member !== undefined),
    );
  const sharedFields = new Map<string, Draft<FieldSource>>();
  for (const [name, field] of Object.entries(fields?.data ?? {})) if (field) sharedFields.set(name, field);
  return {
    api: only<ApiSource>('api')[0],
    fields,
    fieldSets,
    otherNames: only<OtherNamesSource>('other-names')[0],
    integrations: only<IntegrationSource>('integration').map((integration) => ({
      ...integration,
      fields: resolveFields(integration.data, { sharedFields, setMembers }),
    })),
    sharedFields,
    setMembers,
    brokenPatterns: broken.flat(),
    isComplete,
  };
}

type SharedParts = Pick<RuleContext, 'sharedFields' | 'setMembers'>;

function resolveFields(
  { fields = [] }: Draft<IntegrationSource>,
  shared: SharedParts,
): readonly ResolvedField[] {
  return fields.flatMap((entry, index) => (entry ? resolveEntry(entry, index, shared) : []));
}

function resolveEntry(
  entry: Draft<FieldEntry>,
  index: number,
  { sharedFields, setMembers }: SharedParts,
): readonly ResolvedField[] {
  if ('set' in entry) {
    return (setMembers.get(entry.set ?? '') ?? []).flatMap((name) => {
      const field = sharedFields.get(name);
      return field ? [{ field: { ...field, name }, entry: index, origin: 'set' as const, written: {} }] : [];
    });
  }
  if ('use' in entry) {
    const shared = sharedFields.get(entry.use ?? '');
    const { use: name, ...overrides } = entry;
    if (!shared || name === undefined) return [];
    return [{ field: { ...shared, ...overrides, name }, entry: index, origin: 'shared', written: overrides }];
  }
  if (!('name' in entry) || entry.name === undefined) return [];
  const { name, ...written } = entry;
  return [{ field: { ...written, name }, entry: index, origin: 'own', written }];
}
