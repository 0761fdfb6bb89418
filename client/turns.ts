/** Lets the calls of a client go one by one after a pause. */
import { untilAborted } from './abort.js';

/** Milliseconds between the first two calls after a pause. */
const firstGap = 10;

export interface Turns {
  /** True when the call may go, which is at once while there is no pause; false when it is dismissed. */
  readonly wait: (signal: AbortSignal | undefined, isDismissible: boolean) => Promise<boolean> | boolean;
  /** Lets no call go for these milliseconds, unless that ends earlier than the present pause. */
  readonly pause: (milliseconds: number) => void;
  /** Shortens the gap between calls. */
  readonly speedUp: () => void;
  /** Ends the wait of all calls that can be dismissed. */
  readonly dismiss: () => void;
}

export function createTurns(): Turns {
  /** What ends the wait of each call, in the order of the calls, and whether it can be dismissed. */
  const waiting = new Map<(mayGo: boolean) => void, boolean>();
  /** The time from which the next call may go, and the milliseconds from that call to the one after it. */
  let nextStart = 0;
  let gap = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function letNextGo(): void {
    nextStart = performance.now() + gap * (0.5 + Math.random());
    const [next] = waiting.keys();
    next?.(true);
  }

  /** The timer exists only while calls wait, so that it does not keep a process alive. */
  function schedule(): void {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(letNextGo, Math.ceil(nextStart - performance.now()));
  }

  return {
    wait: (signal, isDismissible) => {
      if (waiting.size === 0 && performance.now() >= nextStart) {
        letNextGo();
        return true;
      }
      return untilAborted(signal, (resolve) => {
        waiting.set(resolve, isDismissible);
        schedule();
        return () => {
          waiting.delete(resolve);
          schedule();
        };
      });
    },
    pause: (milliseconds) => {
      gap = firstGap;
      nextStart = Math.max(nextStart, performance.now() + milliseconds);
      schedule();
    },
    speedUp: () => {
      gap = gap > 1 ? gap * 0.95 : 0;
    },
    dismiss: () => {
      for (const [call, isDismissible] of waiting) if (isDismissible) call(false);
    },
  };
}
