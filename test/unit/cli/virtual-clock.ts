/** A clock whose time passes only while everybody waits for it. */
import type { Clock } from '../../../cli/environment.ts';

export interface VirtualClock extends Clock {
  /** The value of a promise; meanwhile time jumps to the end of the next sleep, as often as it is needed. */
  readonly settle: <T>(promise: Promise<T>) => Promise<T>;
}

interface Sleeper {
  readonly end: number;
  readonly wake: () => void;
}

/** @param start milliseconds since 1970. */
export function createVirtualClock(start = Date.UTC(2026, 10, 1)): VirtualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();

  function jump(): void {
    const [next] = [...sleepers].toSorted((one, other) => one.end - other.end);
    if (next === undefined) return;
    time = Math.max(time, next.end);
    next.wake();
  }

  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { end: time + milliseconds, wake: () => end(resolve) };
        const end = (settle: () => void): void => {
          sleepers.delete(sleeper);
          settle();
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => end(() => reject(signal.reason)));
      }),
    settle: async (promise) => {
      let isSettled = false;
      const end = (): void => {
        isSettled = true;
      };
      promise.then(end, end);
      while (!isSettled) {
        // Everything that does not wait for the time comes first.
        await new Promise((resolve) => setImmediate(resolve));
        if (!isSettled) jump();
      }
      return promise;
    },
  };
}
