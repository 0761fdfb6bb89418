/** The shape of a command. Each has a file of its own in `commands/`, loaded when it is called. */
import type { Command } from 'commander-14';
import type { Environment } from './environment.ts';
import type { ExitCode } from './exit.ts';

export interface CommandDefinition<Options> {
  /** One sentence for the help. */
  readonly description: string;
  /**
   * Declares the arguments and options.
   * @param command named already, and described.
   */
  readonly declare: (command: Command) => void;
  /** Lines of a terminal with what they do, for the help. */
  readonly examples: readonly Example[];
  /**
   * Does it.
   * @param words the arguments; those that take several words are flat, and missing ones are left out.
   * @param options as `declare` declares them, in camel case.
   * @throws {CommandError} for what the user can solve, and GitLabError for what the server says.
   */
  readonly run: (words: readonly string[], options: Options, environment: Environment) => Promise<ExitCode>;
}

export interface Example {
  /** Without the name of the tool: `plan --exit-code`. */
  readonly line: string;
  readonly meaning: string;
}

/** A command as the table of commands names it. */
export interface CommandEntry {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  // Only the command itself knows its options.
  readonly load: () => Promise<{ readonly command: CommandDefinition<never> }>;
}
