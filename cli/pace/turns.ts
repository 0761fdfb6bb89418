/** Lets calls go in their order: so many at a time, with a gap between them, and none during a pause. */
import type { Environment } from '../environment.ts';
import { interruption } from '../environment.ts';

export interface Turns {
  /** Resolves when a call may go. Rejects when the user interrupts the command before that. */
  readonly take: () => Promise<void>;
  /** Ends a call. */
  readonly giveBack: () => void;
  /** Lets no call go for these milliseconds. */
  readonly pause: (milliseconds: number) => void;
}

export interface TurnsOptions extends Pick<Environment, 'clock' | 'interrupted'> {
  /** How many calls may be under way now. */
  readonly most: () => number;
  /** Milliseconds until the call after this one. */
  readonly gap: (underWay: number) => number;
  /** Is called with the milliseconds of a wait that users notice. */
  readonly onPause: (milliseconds: number) => void;
}

interface Waiting {
  readonly go: () => void;
  readonly stop: (reason: unknown) => void;
}

/** Milliseconds; a timer does not keep shorter gaps, which are saved up instead. */
const shortestSleep = 2;

/** Milliseconds. */
const noticeable = 10_000;

export function createTurns({ clock, interrupted, most, gap, onPause }: TurnsOptions): Turns {
  const waiting: Waiting[] = [];
  let underWay = 0;
  let nextStart = 0;
  let pauseEnd = 0;
  let isAsleep = false;

  /** Milliseconds until the next call may go. */
  const delay = (): number => Math.max(nextStart, pauseEnd) - clock.now();

  function start(): void {
    underWay += 1;
    nextStart = Math.max(nextStart, clock.now() - shortestSleep) + gap(underWay);
  }

  function letGo(): void {
    while (waiting.length > 0 && !isAsleep && underWay < most()) {
      const milliseconds = delay();
      if (milliseconds >= shortestSleep) wakeIn(milliseconds);
      else {
        start();
        waiting.shift()?.go();
      }
    }
  }

  function wakeIn(milliseconds: number): void {
    // Calls that were under way together begin one wait.
    if (milliseconds >= noticeable) onPause(milliseconds);
    isAsleep = true;
    const wake = (): void => {
      isAsleep = false;
      letGo();
    };
    // An interruption ends the sleep as well; by then nobody waits.
    clock.sleep(Math.ceil(milliseconds), interrupted).then(wake, wake);
  }

  interrupted.addEventListener('abort', () => {
    for (const { stop } of waiting.splice(0)) stop(interruption());
  });

  return {
    take: async () => {
      if (interrupted.aborted) throw interruption();
      return new Promise<void>((go, stop) => {
        waiting.push({ go, stop });
        letGo();
      });
    },
    giveBack: () => {
      underWay -= 1;
      letGo();
    },
    pause: (milliseconds) => {
      pauseEnd = Math.max(pauseEnd, clock.now() + milliseconds);
    },
  };
}
