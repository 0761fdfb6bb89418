/** Runs a command-line tool that npm installed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A problem that the person at the terminal can solve; shown as one sentence. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** The script that a package installs as a command. */
export function binOf(packageName: string, command: string): string {
  const manifestPath = require.resolve
    .paths(packageName)
    ?.map((folder) => join(folder, packageName, 'package.json'))
    .find((path) => existsSync(path));
  if (manifestPath === undefined) throw new TaskError(`${packageName} is not installed. Run \`npm ci\` first.`);
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { readonly bin: string | Readonly<Record<string, string>> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new TaskError(`${packageName} has no command ${command}.`);
  return join(dirname(manifestPath), path);
}

/** What a tool printed, and its exit code. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

export interface ToolOptions {
  /** Shows the output at once instead of returning it. */
  readonly inherit?: boolean;
}

const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', SCARF_ANALYTICS: 'false', NO_UPDATE_NOTIFIER: '1' };

/** Runs the command of a package under this Node, without telemetry. */
export function runTool(packageName: string, command: string, args: readonly string[], { inherit = false }: ToolOptions = {}): Promise<ToolResult> {
  const child = spawn(process.execPath, [binOf(packageName, command), ...args], { stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...quiet } });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code: code ?? 0, output: chunks.join('') });
    });
  });
}

/** Runs a task as the main program: a TaskError becomes one sentence and exit code 1. */
export async function runTask(task: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
