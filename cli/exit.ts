/** How a command ends. */

export const exitCodes = {
  /** Done, or nothing to do. */
  done: 0,
  /** Wrong usage, file or token; nothing was changed. */
  refused: 1,
  /** `plan --exit-code`: there are differences. */
  differences: 2,
  /**
   * Some changes failed, were ignored by GitLab, or are out of date; or a command failed after changes; or
   * the server failed for some projects.
   */
  failed: 3,
  /** Refused by a limit, or not confirmed. */
  limited: 4,
  /** Interrupted; the same command goes on. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * A problem that the user can solve: shown as one sentence or a list of diagnostics, without a stack trace.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = exitCodes.refused) {
    super(message);
    this.exitCode = exitCode;
  }
}
