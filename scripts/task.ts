/** What all tasks share: exit codes and error reporting. */
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { displayPath, reason } from '../diagnostics/files.ts';
import { allowClosedOutput } from '../generator/output.ts';
import { WriteError } from '../generator/write/write.ts';

/** A problem that the user can solve; shown as one sentence. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Thrown when the user ends the task; nothing is printed. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/** @throws {TaskError} when an artefact of the generator is missing. */
export function requireArtefact(path: string): void {
  if (!existsSync(path)) throw new TaskError(`${path} does not exist. Run \`npm run generate\` first.`);
}

/**
 * Runs a task as the main program: a problem that the user can solve becomes one sentence and exit code 1.
 */
export async function runTask(task: () => Promise<number>): Promise<void> {
  allowClosedOutput();
  try {
    process.exitCode = await task();
  } catch (error) {
    if (error instanceof Interruption) process.exitCode = 130;
    // Already printed.
    else if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    }
  }
}

/** The message for a problem that the user can solve; anything else is a bug and rethrown. */
function sentenceOf(error: unknown): string {
  if (error instanceof TaskError || error instanceof WriteError) return error.message;
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return `${displayPath(String(error.path))} cannot be used: ${reason(error)}.`;
  throw error;
}
