/** The pace of a command: how many requests at a time, and when. */

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
  /** Requests of a minute that are left to this command; undefined when the server has not said. */
  readonly requestsAMinute: () => number | undefined;
}
