/** How many requests the server still takes, by the headers of its rate limit. */
import { untilReset } from '../../client/retry-after.ts';
import type { Answer } from './answer.ts';

/** The part of the limit that is kept for people who use the server at the same time. */
const keptForPeople = 0.2;

/** Seconds; a server that counts anew later than that means something else. */
const longestPeriod = 24 * 60 * 60;

export interface Budget {
  readonly learn: (answer: Answer) => void;
  /** Whether the server tells what is left. */
  readonly isKnown: () => boolean;
  /**
   * The milliseconds from a request to the next one, with which what is left lasts until the server counts
   * anew; 0 when the server has no limit.
   * @param underWay requests that the server may not have counted yet.
   */
  readonly gap: (now: number, underWay: number) => number;
  /** The milliseconds until the server counts anew, when nothing at all is left; otherwise 0. */
  readonly pause: (now: number) => number;
  /** The gap in a period that has just begun; 0 when the server does not tell its limit. */
  readonly usualGap: () => number;
  /** The milliseconds that so many requests take at least; 0 when the server has no limit. */
  readonly timeFor: (now: number, requests: number) => number;
}

/** One period of the limit. */
interface Period {
  /** Milliseconds since 1970, by the clock of this computer. */
  readonly end: number;
  readonly remaining: number;
  /** What remained when the period was seen first. */
  readonly atFirst: number;
  /** Requests a minute that the server takes, however long its period is; undefined when it does not say. */
  readonly limit: number | undefined;
}

export function createBudget(): Budget {
  let period: Period | undefined;
  const gap = (now: number, underWay: number): number => {
    if (period === undefined || now >= period.end) return 0;
    return (period.end - now) / Math.max(1, usableIn(period) - underWay);
  };
  const usualGap = (): number =>
    period?.limit === undefined ? 0 : 60_000 / Math.max(1, period.limit * (1 - keptForPeople));

  return {
    learn: (answer) => {
      const seen = periodIn(answer);
      if (seen === undefined) return;
      // Responses overtake each other, and the time of the server has whole seconds.
      const isSame = period !== undefined && Math.abs(seen.end - period.end) < 2000;
      period = isSame && period ? later(period, seen) : seen;
    },
    isKnown: () => period !== undefined,
    gap,
    pause: (now) => (period?.remaining === 0 ? Math.max(0, period.end - now) : 0),
    usualGap,
    timeFor: (now, requests) => {
      if (period === undefined) return 0;
      const rest = Math.max(0, period.end - now);
      const usable = rest > 0 ? usableIn(period) : 0;
      const isKnown = period.limit !== undefined;
      if (!isKnown || requests <= usable) return requests * gap(now, 0);
      return rest + (requests - usable) * usualGap();
    },
  };
}

/** What is left for this command. */
function usableIn({ remaining, atFirst }: Period): number {
  return Math.max(0, remaining - atFirst * keptForPeople);
}

function later(period: Period, seen: Period): Period {
  return { ...period, remaining: Math.min(period.remaining, seen.remaining) };
}

function periodIn({ headers, received }: Answer): Period | undefined {
  const remaining = numberIn(headers.get('RateLimit-Remaining'));
  const seconds = untilReset(headers, received);
  if (remaining === undefined || seconds === undefined || seconds > longestPeriod) return undefined;
  const limit = numberIn(headers.get('RateLimit-Limit'));
  return { end: received + seconds * 1000, remaining, atFirst: remaining, limit };
}

/** A proxy that sends a header again makes a list of it. */
function numberIn(text: string | null): number | undefined {
  const number = Number.parseFloat(text ?? '');
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}
