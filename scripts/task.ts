/** What every task of `npm run` shares: its options, its exit code, and how it says what went wrong. */
import { displayPath, reason } from '../generator/load/load.ts';
import { parseOptions } from '../generator/options.ts';
import { allowClosedOutput } from '../generator/output.ts';

/** A problem that the person at the terminal can solve; shown as one sentence. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Thrown when the person at the terminal ends the task; there is nothing to say then. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/** The options of the command line; shows the help and returns undefined when that is all that was asked for. */
export function optionsOf<F extends Parameters<typeof parseOptions>[1]>(
  help: string,
  flags: F,
  args: readonly string[] = process.argv.slice(2),
) {
  const own = { help: { type: 'boolean', default: false, short: 'h' } } as const;
  const values = parseOptions(args, { ...flags, ...own });
  if (typeof values === 'string') throw new TaskError(`${values}\nTry \`--help\`.`);
  if (!('help' in values) || values.help !== true) return values;
  console.log(help);
  return undefined;
}

/** Runs a task as the main program: a problem that people can solve becomes one sentence and exit code 1. */
export async function runTask(task: () => Promise<number>): Promise<void> {
  allowClosedOutput();
  try {
    process.exitCode = await task();
  } catch (error) {
    if (error instanceof Interruption) process.exitCode = 130;
    else {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    }
  }
}

/** What a person can do something about; anything else is a bug and thrown again. */
function sentenceOf(error: unknown): string {
  if (error instanceof TaskError) return error.message;
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return `${displayPath(String(error.path))} cannot be used: ${reason(error)}.`;
  throw error;
}
