/** The files of a catalog, read and parsed. `types.ts` says what is in them when they have no problem. */
import type { Diagnostic } from '../diagnostics.ts';

export type SourceKind = 'api' | 'fields' | 'field-sets' | 'other-names' | 'integration';

/** Whether a value of JSON is a mapping of keys to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One file of `spec/`. */
export interface SourceFile {
  readonly kind: SourceKind;
  /** Path as it is shown to people. */
  readonly file: string;
  /** File name without `.yaml`: for an integration, its slug. */
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
}

/** The files of a catalog, in the order of their names. */
export interface Source {
  readonly files: readonly SourceFile[];
  /** Problems of files that could not be read; such files are not in `files`. */
  readonly diagnostics: readonly Diagnostic[];
}
