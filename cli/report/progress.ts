/** Progress of a long command: one line on a terminal, in a job a line now and then. */
import type { Environment, Output } from '../environment.ts';
import { digits, duration, secondsInWords } from './words.ts';

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Milliseconds between two lines. */
const intervals = { terminal: 100, job: 15_000 };

/** A terminal goes back to the start of its line, and clears what is behind the text. */
const lineStart = '\r';
const clearing = '\x1b[K';

/** @param verb what happens to each, in the past: `read`. */
export function createProgress(
  { stderr, clock }: Pick<Environment, 'stderr' | 'clock'>,
  total: number,
  verb: string,
): Progress {
  const interval = stderr.isTerminal ? intervals.terminal : intervals.job;
  const start = clock.now();
  let done = 0;
  let last = start;
  let isShown = false;
  const line = (): string => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    const left = (((last - start) / done) * (total - done)) / 1000;
    const rest = left < 60 ? '' : `, ${duration(left)} left`;
    const text = `${digits(done)} of ${digits(total)} ${verb} (${percent} %)${rest}`;
    // A line that wraps could not be written anew.
    return stderr.isTerminal ? text.slice(0, stderr.columns - 1) : text;
  };
  return {
    step: () => {
      done += 1;
      if (clock.now() - last < interval) return;
      last = clock.now();
      isShown = stderr.isTerminal;
      stderr.write(stderr.isTerminal ? `${lineStart}${line()}${clearing}` : `${line()}\n`);
    },
    end: () => {
      if (isShown) stderr.write(lineStart + clearing);
      isShown = false;
    },
  };
}

/**
 * A line of its own on a pause that begins now: `Waiting for the rate limit of the server: 10 minutes, until
 * 14:32:10.` On a terminal it takes the place of the line of the progress.
 * @param now milliseconds since 1970.
 */
export function pauseLine(
  milliseconds: number,
  now: number,
  { isTerminal }: Pick<Output, 'isTerminal'>,
): string {
  const end = new Date(now + milliseconds).toTimeString().slice(0, 8);
  const text = `Waiting for the rate limit of the server: ${secondsInWords(milliseconds / 1000)}, until ${end}.`;
  return isTerminal ? `${lineStart}${text}${clearing}\n` : `${text}\n`;
}
