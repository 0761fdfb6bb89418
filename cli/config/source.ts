/** The text of a configuration file, and places in it. */
import { type Diagnostic, diagnosticAt } from '../../diagnostics/diagnostics.ts';
import type { Lines } from '../../diagnostics/lines.ts';
import type { Origin } from './wanted.ts';

/** A configuration file. */
export interface Source {
  /** Its path as it is shown to people. */
  readonly file: string;
  /** Its lines with everything hidden that may be a secret: what is shown of it. The places are the same. */
  readonly lines: () => Lines;
  /** The line of an offset, from 1. */
  readonly lineAt: (offset: number) => number;
}

/** A part of a configuration file. */
export interface Place {
  readonly source: Source;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly length: number;
}

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** What is wrong at a place, and what to do about it. */
export interface Problem {
  /** Name of the requirement that is not met. */
  readonly rule: string;
  /** One sentence. It repeats no value that may be a secret. */
  readonly message: string;
  readonly hint?: string | undefined;
}

export function diagnosticOf({ source, offset, length }: Place, { hint, ...problem }: Problem): Diagnostic {
  const rest = { ...problem, file: source.file, ...(hint === undefined ? {} : { hint }) };
  return diagnosticAt(source.lines(), offset, length, rest);
}

/** @param rule see `Origin`. */
export function originOf({ source, offset }: Place, rule: string): Origin {
  return Object.freeze({ file: source.file, line: source.lineAt(offset), rule });
}
