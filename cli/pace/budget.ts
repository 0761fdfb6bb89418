/** How many requests the server still takes, by the headers of its rate limit. */
import type { Answer } from './answer.ts';

/** The part of the limit that is kept for people who use the server at the same time. */
const keptForPeople = 0.2;

/** Milliseconds; a server that counts anew later than that means something else. */
const longestPeriod = 24 * 60 * 60 * 1000;

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
}

/** One period of the limit. */
interface Period {
  /** Milliseconds since 1970, by the clock of this computer. */
  readonly end: number;
  readonly remaining: number;
  /** What remained when the period was seen first. */
  readonly atFirst: number;
}

export function createBudget(): Budget {
  let period: Period | undefined;
  return {
    learn: (answer) => {
      const seen = periodIn(answer);
      if (seen === undefined) return;
      // Responses overtake each other, and the time of the server has whole seconds.
      const isSame = period !== undefined && Math.abs(seen.end - period.end) < 2000;
      period = isSame && period ? later(period, seen) : seen;
    },
    isKnown: () => period !== undefined,
    gap: (now, underWay) => {
      if (period === undefined || now >= period.end) return 0;
      const usable = period.remaining - period.atFirst * keptForPeople - underWay;
      return (period.end - now) / Math.max(1, usable);
    },
  };
}

function later(period: Period, seen: Period): Period {
  return { ...period, remaining: Math.min(period.remaining, seen.remaining) };
}

function periodIn({ headers, received }: Answer): Period | undefined {
  const remaining = numberIn(headers.get('RateLimit-Remaining'));
  const reset = numberIn(headers.get('RateLimit-Reset'));
  if (remaining === undefined || reset === undefined) return undefined;
  // By the clock of the server, if it tells its time.
  const now = Date.parse(headers.get('Date') ?? '') || received;
  const left = reset * 1000 - now;
  return left > longestPeriod ? undefined : { end: received + left, remaining, atFirst: remaining };
}

function numberIn(text: string | null): number | undefined {
  const number = Number(text ?? 'none');
  return text !== '' && number >= 0 && Number.isFinite(number) ? number : undefined;
}
