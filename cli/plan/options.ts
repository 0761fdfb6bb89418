/** The options of commands that compare many projects with what is wanted of them. */
import { type Command, InvalidArgumentError } from 'commander-14';
import { type ConnectionOptions, wholeNumberIn } from '../options.ts';
import { isPlanFile } from './plan-file.ts';

/** Which of the projects, groups and integrations of the file a command looks at. */
export interface TargetOptions extends ConnectionOptions {
  /** Patterns of paths. */
  readonly projects?: readonly string[];
  /** Slugs, or patterns of them. */
  readonly slugs?: readonly string[];
  /** Such as `2/5`. */
  readonly shard?: string;
}

export interface PlanOptions extends TargetOptions {
  /** True: all secrets; otherwise slugs, or patterns of them. */
  readonly resendSecrets?: true | readonly string[];
  readonly forGood?: boolean;
  /** False after `--no-disable`. */
  readonly disable?: boolean;
  readonly first?: number;
}

export function addTargetOptions(command: Command): void {
  command
    .option('--projects <patterns...>', 'only projects and groups with such a path, as in acme/web/**')
    .option('--slugs <slugs...>', 'only these integrations')
    .option('--shard <part>', 'only one of several parts of equal size, as in 2/5');
}

export function addPlanOptions(command: Command): void {
  command
    .option('--first <number>', 'only the first projects and groups that have changes', countIn)
    .option('--no-disable', 'switch nothing off')
    .option('--for-good', 'keep off what inherits its settings, by settings of its own')
    .option(
      '--resend-secrets [slugs...]',
      'send secrets again that cannot be compared; of these integrations only',
    );
  addTargetOptions(command);
}

export function addPlanFileOption(command: Command): void {
  command.option('--out <file>', 'save the plan for `apply`, as .json; it holds no secrets', planFileIn);
}

/** @throws {InvalidArgumentError} when `apply` would take the file for one with rules. */
function planFileIn(file: string): string {
  if (isPlanFile(file)) return file;
  throw new InvalidArgumentError('It has to end in .json, by which `apply` knows a plan.');
}

function countIn(text: string): number {
  return wholeNumberIn(text, 1, 1_000_000);
}
