/** The command line tool as a process. */
import { spawn } from 'node:child_process';

export interface ToolEnded {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolCircumstances {
  readonly folder?: string;
  /** Instead of those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Its standard input; null if nothing comes and nobody closes it. */
  readonly stdin?: string | null;
  /** Gets a function that sends the process a signal. */
  readonly onStart?: (send: (signal: NodeJS.Signals) => void) => void;
}

/** Runs a program with words, without any variable of this process but PATH. */
export function runTool(
  [program = '', ...words]: readonly string[],
  { folder, variables = {}, stdin = '', onStart = () => {} }: ToolCircumstances = {},
): Promise<ToolEnded> {
  const child = spawn(program, words, { cwd: folder, env: { PATH: process.env.PATH, ...variables } });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  onStart((signal) => child.kill(signal));
  // A program that does not read may be gone already.
  child.stdin.on('error', () => {});
  if (stdin !== null) child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? undefined, ...texts }));
  });
}
