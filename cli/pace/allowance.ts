/** How many requests may be under way, by how well the server bears them. */
import type { Answer } from './answer.ts';

/** Good answers in a row after which one more request may be under way. */
const answersToGrow = 50;
/** A server is overloaded when it takes so many times as long as at its best, and at least so long. */
const slowness = 3;
const noticeable = 100;

export interface Allowance {
  readonly current: () => number;
  /** @param knowsLimit whether the server tells its limit, so that its latency need not be judged. */
  readonly learn: (answer: Answer, knowsLimit: boolean) => void;
}

/** Additive increase, multiplicative decrease, from 1 to `most`. */
export function createAllowance(most: number): Allowance {
  let current = most;
  let halvedAt = Number.NEGATIVE_INFINITY;
  let good = 0;
  /** Of writes and of reads apart, as writes take longer. */
  const latencies = new Map<string, Latency>();

  /** Once for all requests that were under way together. */
  function halve({ sent, received }: Answer): void {
    good = 0;
    if (sent < halvedAt) return;
    halvedAt = received;
    current = Math.max(1, Math.floor(current / 2));
  }

  return {
    current: () => current,
    learn: (answer, knowsLimit) => {
      if (isTrouble(answer.status)) return halve(answer);
      const latency = latencies.get(answer.method) ?? { best: Number.POSITIVE_INFINITY, sum: 0, count: 0 };
      latencies.set(answer.method, latency);
      const isSlow = isSlower(latency, answer.received - answer.sent);
      if (isSlow && !knowsLimit) return halve(answer);
      good += 1;
      if (good % answersToGrow === 0) current = Math.min(most, current + 1);
    },
  };
}

interface Latency {
  /** The lowest average so far, in milliseconds. */
  best: number;
  sum: number;
  count: number;
}

/** Adds a latency. Whether the average has become much higher than the lowest. */
function isSlower(latency: Latency, milliseconds: number): boolean {
  latency.sum += milliseconds;
  latency.count += 1;
  if (latency.count < answersToGrow) return false;
  const average = latency.sum / latency.count;
  latency.sum = 0;
  latency.count = 0;
  const isSlow = average > Math.max(noticeable, latency.best * slowness);
  latency.best = Math.min(latency.best, average);
  return isSlow;
}

function isTrouble(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}
