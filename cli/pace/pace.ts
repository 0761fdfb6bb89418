/** The pace of a command: how many requests at a time, and when. */
import type { Environment } from '../environment.ts';
import { interruption } from '../environment.ts';
import { createAllowance } from './allowance.ts';
import type { Answer } from './answer.ts';
import { createBudget } from './budget.ts';
import { repetitionAfter } from './repeat.ts';
import { createTurns } from './turns.ts';

export interface Pace {
  /**
   * Makes a call when its turn comes, and again while GitLab is busy or out of reach.
   * Rejects with the last error of the call, or with a CommandError of exit code 130 when the user interrupts
   * the command before the call was made. A call that is under way is never ended.
   */
  readonly run: <T>(call: () => Promise<T>) => Promise<T>;
  /** How many calls are under way at most. */
  readonly concurrency: number;
  /** The seconds that so many requests are expected to take. */
  readonly secondsFor: (requests: number) => number;
  /** Requests of a minute that are left to this command; undefined when the server does not tell a limit. */
  readonly requestsAMinute: () => number | undefined;
}

export interface LearningPace extends Pace {
  /** Learns from every response, good or bad. */
  readonly learn: (answer: Answer) => void;
}

/** Milliseconds of a request, until one was measured. */
const usualLatency = 200;
/** Over how many answers the latency is averaged. */
const mostAveraged = 20;

/**
 * @param concurrency the most calls under way at a time.
 * @param onPause is called with the milliseconds of a wait of all calls that users notice.
 */
export function createPace(
  concurrency: number,
  { clock, interrupted }: Pick<Environment, 'clock' | 'interrupted'>,
  onPause: (milliseconds: number) => void = () => {},
): LearningPace {
  const budget = createBudget();
  const allowance = createAllowance(concurrency);
  let answers = 0;
  let latency = usualLatency;
  const turns = createTurns({
    clock,
    interrupted,
    most: allowance.current,
    gap: (underWay) => budget.gap(clock.now(), underWay),
    onPause,
  });
  const ownGap = (): number => latency / allowance.current();

  return {
    concurrency,
    run: async (call) => {
      for (let earlier = 0; ; earlier++) {
        await turns.take();
        let failure: unknown;
        try {
          return await call();
        } catch (error) {
          failure = error;
        } finally {
          turns.giveBack();
        }
        const repetition = repetitionAfter(failure, earlier, answers > 0);
        if (repetition === undefined) throw failure;
        if ('pause' in repetition) turns.pause(repetition.pause * 1000);
        else await clock.sleep(repetition.wait * 1000, interrupted).catch(throwInterruption);
      }
    },
    secondsFor: (requests) => Math.max(budget.timeFor(clock.now(), requests), requests * ownGap()) / 1000,
    requestsAMinute: () => {
      const gap = budget.usualGap() || budget.gap(clock.now(), 0);
      return budget.isKnown() ? Math.floor(60_000 / Math.max(gap, ownGap())) : undefined;
    },
    learn: (answer) => {
      answers += 1;
      latency += (answer.received - answer.sent - latency) / Math.min(answers, mostAveraged);
      budget.learn(answer);
      turns.pause(budget.pause(clock.now()));
      allowance.learn(answer, budget.isKnown());
    },
  };
}

function throwInterruption(): never {
  throw interruption();
}
