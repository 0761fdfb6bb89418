/** Problems in the catalog. */
import { count, type Diagnostic } from '../diagnostics/diagnostics.ts';

export * from '../diagnostics/diagnostics.ts';

/** The path of a value in a source file: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

/** A problem that a rule found, by the path of the data that it is about. */
export interface Finding {
  readonly file: string;
  readonly path: DataPath;
  /** Points at the key instead of its value. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** Thrown by a stage that cannot go on; carries every problem it found. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The catalog has ${count(diagnostics.length, 'problem')}.`);
    this.diagnostics = diagnostics;
  }
}
