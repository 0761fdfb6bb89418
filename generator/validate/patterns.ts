/** The regular expressions of source files. */
import type { DataPath } from '../diagnostics.ts';
import type { SourceFile } from '../load/source.ts';
import type { FieldKeys, FieldsSource, IntegrationSource, SetEntry } from '../load/types.ts';
import type { Draft } from '../model/settings/field-facts.ts';
import { type Slowness, slownessOf } from './backtracking.ts';
import { lookAroundIn } from './look-around.ts';

/** An expression that cannot be used. */
export interface BrokenPattern {
  readonly file: string;
  readonly path: DataPath;
  readonly pattern: string;
  /** Why it does not compile; undefined when it does. */
  readonly syntaxError: string | undefined;
  /** Why it may take long; undefined when it takes linear time. */
  readonly slowness: Slowness | undefined;
  /** The part of it that RE2 does not know. */
  readonly lookAround: string | undefined;
}

type Judgement = Pick<BrokenPattern, 'syntaxError' | 'slowness' | 'lookAround'>;

/**
 * The expressions of each file that do not compile, take too long or cannot be read by RE2. Many fields have
 * the same expression, which is judged once.
 */
export function brokenPatterns(files: readonly SourceFile[]): readonly (readonly BrokenPattern[])[] {
  const known = new Map<string, Judgement | undefined>();
  const judge = (pattern: string): Judgement | undefined => {
    if (!known.has(pattern)) known.set(pattern, judgementOf(pattern));
    return known.get(pattern);
  };
  return files.map((file) =>
    patternsOf(file).flatMap(({ path, pattern }) => {
      if (pattern === undefined) return [];
      const judgement = judge(pattern);
      return judgement ? [{ file: file.file, path, pattern, ...judgement }] : [];
    }),
  );
}

/** What is wrong with an expression; undefined for one that can be used. */
function judgementOf(pattern: string): Judgement | undefined {
  const syntaxError = syntaxErrorOf(pattern);
  const slowness = slownessOf(pattern);
  const lookAround = lookAroundIn(pattern);
  if (syntaxError === undefined && slowness === undefined && lookAround === undefined) return undefined;
  return { syntaxError, slowness, lookAround };
}

function patternsOf({ kind, data }: SourceFile): readonly Place[] {
  // The format rule removed everything that does not fit the types, as `Draft` says.
  return kind === 'fields'
    ? patternsOfFields(data as Draft<FieldsSource>)
    : patternsOfIntegration(data as Draft<IntegrationSource>);
}

interface Place {
  readonly path: DataPath;
  readonly pattern: string | undefined;
}

function patternsOfFields(fields: Draft<FieldsSource>): readonly Place[] {
  return Object.entries(fields).flatMap(([name, field]) => patternsOfField([name], field ?? {}));
}

function patternsOfIntegration({ fields = [], conditions = [] }: Draft<IntegrationSource>): readonly Place[] {
  return [
    ...fields.flatMap((entry = {}, index) => patternsOfField(['fields', index], entry)),
    ...conditions.flatMap(({ when } = {}, index) => [
      { path: ['conditions', index, 'when', 'matches'], pattern: when?.matches },
      { path: ['conditions', index, 'when', 'matchesNot'], pattern: when?.matchesNot },
    ]),
  ];
}

function patternsOfField(path: DataPath, field: Draft<FieldKeys> | Draft<SetEntry>): readonly Place[] {
  if (!('pattern' in field || 'refused' in field)) return [];
  return [
    { path: [...path, 'pattern'], pattern: field.pattern },
    { path: [...path, 'refused', 'pattern'], pattern: field.refused?.pattern },
  ];
}

function syntaxErrorOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
  }
}

/**
 * The file with harmless expressions instead of broken ones: a field then accepts every string, and a
 * condition never applies.
 */
export function withoutBrokenPatterns(file: SourceFile, broken: readonly BrokenPattern[]): SourceFile {
  if (broken.length === 0) return file;
  const data: unknown = structuredClone(file.data);
  for (const { path } of broken) {
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => Object(value)[step], data);
    const [outer, key = ''] = path.slice(-2);
    const matchesNothing = outer === 'refused' || key === 'matches';
    Object.assign(Object(parent), { [key]: matchesNothing ? '[]' : '' });
  }
  return { ...file, data };
}
