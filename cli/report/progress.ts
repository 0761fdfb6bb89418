/** Progress of a long command: one line on a terminal, in a job a line now and then. */
import type { Environment } from '../environment.ts';
import { digits } from './words.ts';

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Milliseconds between two lines. */
const intervals = { terminal: 100, job: 15_000 };

/** @param verb what happens to each, in the past: `read`. */
export function createProgress(
  { stderr, clock }: Pick<Environment, 'stderr' | 'clock'>,
  total: number,
  verb: string,
): Progress {
  const interval = stderr.isTerminal ? intervals.terminal : intervals.job;
  let done = 0;
  let last = clock.now();
  let isShown = false;
  const line = (): string => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    return `${digits(done)} of ${digits(total)} ${verb} (${percent} %)`;
  };
  return {
    step: () => {
      done += 1;
      if (clock.now() - last < interval) return;
      last = clock.now();
      isShown = stderr.isTerminal;
      stderr.write(stderr.isTerminal ? `\r${line()}\x1b[K` : `${line()}\n`);
    },
    end: () => {
      if (isShown) stderr.write('\r\x1b[K');
    },
  };
}
