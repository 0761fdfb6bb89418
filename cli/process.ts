/** The command as a process of its own. */
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment, Input, Output } from './environment.ts';
import { exitCodes } from './exit.ts';
import { runCommandLine } from './program.ts';

/** Runs a command line in this process, and sets its exit code. */
export async function runProcess(words: readonly string[]): Promise<void> {
  const interrupted = interruptedBySignals();
  process.exitCode = await runCommandLine(words, {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: inputOf(process.stdin),
    variables: process.env,
    folder: process.cwd(),
    clock: {
      now: Date.now,
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    },
    fetch: globalThis.fetch,
    interrupted,
  } satisfies Environment);
}

/** The first signal asks the command to end, the second ends it. */
function interruptedBySignals(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  return controller.signal;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return {
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    hasColours: hasColours(stream),
    columns: stream.columns ?? 100,
    isClosed: () => isClosed,
  };
}

/**
 * FORCE_COLOR is for pipes too; terminals are judged by Node, which knows NO_COLOR, NODE_DISABLE_COLORS and
 * TERM.
 */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && stream.hasColors();
}

function inputOf(stream: NodeJS.ReadStream): Input {
  return {
    isTerminal: stream.isTTY === true,
    text: () => textOf(stream),
    line: async () => {
      const lines = createInterface({ input: stream, terminal: false });
      try {
        for await (const line of lines) return line;
        return undefined;
      } finally {
        lines.close();
        stream.unref();
      }
    },
  };
}
