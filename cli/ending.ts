/** How a command ends that threw something: sentences, never a stack trace. */
import { GitLabError } from '../client/index.ts';
import { type Environment, interruption } from './environment.ts';
import { CommandError, type ExitCode, exitCodes } from './exit.ts';
import { fileProblem } from './file-problem.ts';
import { plain } from './print/plain.ts';

type Surroundings = Pick<Environment, 'folder' | 'variables' | 'interrupted'>;

export interface Ending {
  /** Without a line break at its end; empty when nothing is to be printed. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

export function endingOf(error: unknown, environment: Surroundings): Ending {
  const { text, exitCode } = ownEnding(error, environment);
  return { text: plain(text), exitCode };
}

function ownEnding(error: unknown, environment: Surroundings): Ending {
  const known = environment.interrupted.aborted ? interruption() : knownProblem(error, environment.folder);
  if (known) return { text: known.message, exitCode: known.exitCode };
  return { text: faultOf(error, environment.variables), exitCode: exitCodes.refused };
}

function knownProblem(error: unknown, folder: string): CommandError | undefined {
  if (error instanceof CommandError) return error;
  if (error instanceof GitLabError) return new CommandError(`${error.message}.`);
  return fileProblem(error, folder);
}

/** A fault of this tool. Its stack may hold settings, so it is shown only when it is asked for. */
function faultOf(error: unknown, variables: Environment['variables']): string {
  const isWanted = variables.GITLAB_INTEGRATIONS_DEBUG !== undefined;
  if (isWanted && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `${message}\nThis is a fault of the tool. GITLAB_INTEGRATIONS_DEBUG=1 shows where.`;
}
