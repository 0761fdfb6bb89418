/** Runs the generator's command line as its own process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../generator/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Limit of the size of a written file in blocks of 512 bytes. */
  readonly blocks?: number;
}

/** Starts the generator. */
export function start(
  args: readonly string[],
  { cwd = root, env = {}, blocks }: RunOptions = {},
): ChildProcess {
  const command = [process.execPath, main, ...args];
  const limited =
    blocks === undefined ? command : ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...command];
  return spawn(limited[0] ?? '', limited.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the generator to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return ended(start(args, options));
}

/** What a started process said and how it ended. */
export function ended(child: ChildProcess): Promise<Run> {
  let out = '';
  let error = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, error }));
  });
}
