/** The options that several commands share. */
import { type Command, InvalidArgumentError, Option } from 'commander-14';

/** The name of the file in the working directory that commands read when none is given. */
export const usualFile = 'gitlab-integrations.yaml';

/** Which server, with which token, and how fast. */
export interface ConnectionOptions {
  readonly host?: string;
  readonly tokenFile?: string;
  readonly concurrency: number;
}

const hostVariables = 'GITLAB_HOST or CI_SERVER_URL';

/** There is no option for the token itself: lists of processes and histories of shells would show it. */
export function addConnectionOptions(command: Command, defaultHost = hostVariables): void {
  command
    .addOption(new Option('--host <url>', `the server (default: ${defaultHost})`))
    .option('--token-file <file>', 'a file with the access token (default: the variable GITLAB_TOKEN)')
    .option('--concurrency <number>', 'requests at the same time, 1 to 32', concurrencyIn, 8);
}

/** The same for commands that read the file with rules, which may name the server. */
export function addConnectionOptionsBesideFile(command: Command): void {
  addConnectionOptions(command, `that of the file, ${hostVariables}`);
}

interface JsonOption {
  readonly json?: boolean;
}

export function addJsonOption(command: Command): void {
  command.option('--json', 'print JSON');
}

export interface GroupOption {
  readonly group?: boolean;
}

export function addGroupOption(command: Command): void {
  command.option('--group', 'the targets are groups');
}

/** The options of commands that show something of single projects or groups. */
export interface ShowOptions extends ConnectionOptions, GroupOption, JsonOption {}

export function addShowOptions(command: Command): void {
  addGroupOption(command);
  addJsonOption(command);
  addConnectionOptions(command);
}

export function addFileArgument(command: Command): void {
  command.argument('[file]', 'the file with rules', usualFile);
}

function concurrencyIn(text: string): number {
  return wholeNumberIn(text, 1, 32);
}

/** @throws {InvalidArgumentError} when a text is not a whole number in these bounds. */
export function wholeNumberIn(text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
}
