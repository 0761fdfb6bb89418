/** Runs commands of packages as child processes. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Interruption, TaskError } from './task.ts';

/** The folder and the manifest of an installed package. */
export interface InstalledPackage {
  readonly folder: string;
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * A package that npm installed.
 * @param from the folder to start searching from, upwards.
 * @throws {TaskError} if it is not installed.
 */
export function installedPackage(name: string, from: string = import.meta.dirname): InstalledPackage {
  const manifestPath = createRequire(join(from, 'package.json'))
    .resolve.paths(name)
    ?.map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (manifestPath === undefined) throw new TaskError(`${name} is not installed. Run \`npm ci\` first.`);
  return {
    ...(JSON.parse(readFileSync(manifestPath, 'utf8')) as InstalledPackage),
    folder: dirname(manifestPath),
  };
}

/** The script that a package installs as a command. */
export function binOf(packageName: string, command: string, from?: string): string {
  const { folder, bin = {} } = installedPackage(packageName, from);
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new TaskError(`${packageName} has no command ${command}.`);
  return join(folder, path);
}

/** The output of a tool and its exit code. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

export interface ToolOptions {
  /** Prints the output immediately instead of returning it. */
  readonly inherit?: boolean;
  /** Gets the output immediately, piece by piece. */
  readonly onOutput?: (piece: string) => void;
  /** The working directory, if not that of the task. */
  readonly folder?: string;
  /** Additional environment variables. */
  readonly variables?: Readonly<Record<string, string>>;
}

const quiet = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
  NO_UPDATE_NOTIFIER: '1',
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the command of a package under this Node, without telemetry.
 * @throws {TaskError} when the package is not installed.
 * @throws {Interruption} when a signal ended the task; the command has also ended by then.
 */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  return runNode([binOf(packageName, command), ...args], options);
}

/** Runs a script under this Node as a child process, which ends with this one. */
export function runNode(args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return runCommand(process.execPath, args, options);
}

/** Runs the npm that runs this task, or the installed one. */
export function runNpm(args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  const npm = process.env.npm_execpath;
  return npm === undefined ? runCommand('npm', args, options) : runNode([npm, ...args], options);
}

/** Runs a command as a child process, which ends with this one. */
export function runCommand(
  command: string,
  args: readonly string[],
  { inherit = false, onOutput = () => {}, folder, variables = {} }: ToolOptions,
): Promise<ToolResult> {
  const child = spawn(command, args, {
    cwd: folder,
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, ...variables },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      chunks.push(chunk);
      onOutput(chunk);
    });
  let interrupted = false;
  const forward = (signal: NodeJS.Signals): void => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      if (interrupted) reject(new Interruption());
      // A command that was killed did not succeed.
      else
        resolve({
          code: code ?? 1,
          output: signal === null ? chunks.join('') : `${chunks.join('')}\nended by ${signal}`,
        });
    });
  });
}
