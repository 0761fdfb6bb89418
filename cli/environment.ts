/** What surrounds a command: streams, variables, the clock and the network. Tests replace them. */
import type { ClientOptions } from '../client/index.ts';
import { CommandError, exitCodes } from './exit.ts';
import type { Pieces } from './print/pieces.ts';

/** Where texts go. */
export interface Output {
  readonly write: (text: string) => void;
  /** Writes a long text as fast as it is read. Resolves when nothing is left, or nobody reads any more. */
  readonly writePieces: (pieces: Pieces) => Promise<void>;
  /** Whether a person reads it on a terminal. */
  readonly isTerminal: boolean;
  /** Whether colours may be used. */
  readonly hasColours: boolean;
  /** Characters of a line. */
  readonly columns: number;
  /** Whether nobody reads any more, as behind `| head`. What is written is dropped. */
  readonly isClosed: () => boolean;
}

/** Reading it rejects with a CommandError of exit code 130 when the user interrupts the command. */
export interface Input {
  readonly isTerminal: boolean;
  /** All that comes until its end. */
  readonly text: () => Promise<string>;
  /** One line, without its end; undefined at the end of the input. */
  readonly line: () => Promise<string | undefined>;
}

/** Time; a test has its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after these milliseconds, or after 24 days, or rejects with the reason of the signal. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Environment {
  /** What was asked for: tables, YAML, JSON, plans. */
  readonly stdout: Output;
  /** Progress, questions and problems. */
  readonly stderr: Output;
  readonly stdin: Input;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The working directory, against which paths are resolved. */
  readonly folder: string;
  readonly clock: Clock;
  readonly fetch: ClientOptions['fetch'];
  /** Aborted by Ctrl+C or a cancelled job: nothing new is begun; what is under way ends. */
  readonly interrupted: AbortSignal;
}

/** @throws {CommandError} with exit code 130 when the user has interrupted the command. */
export function throwIfInterrupted({ interrupted }: Pick<Environment, 'interrupted'>): void {
  if (interrupted.aborted) throw interruption();
}

export function interruption(): CommandError {
  return new CommandError('Interrupted.', exitCodes.interrupted);
}
