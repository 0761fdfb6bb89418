/** The command as a process of its own. */
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpFetch } from './connection/http-fetch.ts';
import { watchWrites } from './connection/watch-writes.ts';
import { type Environment, type Input, interruption } from './environment.ts';
import { type ExitCode, exitCodes } from './exit.ts';
import { outputOf } from './output.ts';
import { runCommandLine } from './program.ts';

/** Milliseconds; a longer timer of Node ends at once. Whoever sleeps longer asks again. */
const longestTimer = 2 ** 31 - 1;

/** Runs a command line in this process, and sets its exit code. */
export async function runProcess(words: readonly string[]): Promise<void> {
  const interrupted = interruptedBySignals();
  const stderr = outputOf(process.stderr, () => {});
  const stdout = outputOf(process.stdout, (reason) => refuse(`The output cannot be written: ${reason}.`));
  const { fetch, mayHaveWritten } = watchWrites(httpFetch);
  const folder = workingFolder();
  if (folder === undefined) return refuse('The working directory does not exist any more.');
  const ended = await runCommandLine(words, {
    stdout,
    stderr,
    stdin: inputOf(process.stdin, interrupted),
    variables: process.env,
    folder,
    clock: {
      now: Date.now,
      sleep: (milliseconds, signal) => sleep(Math.min(milliseconds, longestTimer), undefined, { signal }),
    },
    fetch,
    interrupted,
  } satisfies Environment);
  process.exitCode = ended === exitCodes.refused ? codeOfRefusal() : ended;

  /** The last writes may fail after the command has ended. */
  function refuse(sentence: string): void {
    stderr.write(`${sentence}\n`);
    process.once('exit', () => {
      process.exitCode = codeOfRefusal();
    });
  }

  /** "Refused" says that nothing was changed. */
  function codeOfRefusal(): ExitCode {
    return mayHaveWritten() ? exitCodes.failed : exitCodes.refused;
  }
}

/** Undefined when somebody has deleted it. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/**
 * The first signal asks the command to end. The second is left to the system, which also ends a process that
 * waits for a pipe to be opened: Node itself waits for such threads.
 */
function interruptedBySignals(): AbortSignal {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const interrupt = (): void => {
    for (const signal of signals) process.off(signal, interrupt);
    controller.abort();
  };
  for (const signal of signals) process.on(signal, interrupt);
  return controller.signal;
}

function inputOf(stream: NodeJS.ReadStream, interrupted: AbortSignal): Input {
  /** Nobody may ever write anything, nor close the stream. */
  function untilInterrupted<T>(reading: Promise<T>): Promise<T> {
    const interruptions = new Promise<never>((_, stop) => {
      interrupted.addEventListener('abort', () => {
        stop(interruption());
        stream.destroy();
      });
    });
    return Promise.race([reading, interruptions]);
  }

  return {
    isTerminal: stream.isTTY === true,
    text: () => untilInterrupted(textOf(stream)),
    line: () => untilInterrupted(lineOf(stream)),
  };
}

async function lineOf(stream: NodeJS.ReadStream): Promise<string | undefined> {
  const lines = createInterface({ input: stream, terminal: false });
  try {
    for await (const line of lines) return line;
    return undefined;
  } finally {
    lines.close();
    stream.unref();
  }
}
