/** The command line: finds the command, parses its options and runs it. */
import { Command, CommanderError } from 'commander-14';
import type { CommandDefinition, CommandEntry } from './command.ts';
import { commands } from './commands.ts';
import { endingOf } from './ending.ts';
import type { Environment } from './environment.ts';
import { type ExitCode, exitCodes } from './exit.ts';
import { version } from './version.ts';

const toolName = 'gitlab-integrations';

/** Runs a command line, and returns how it ends. Never throws: what goes wrong is printed as one sentence. */
export async function runCommandLine(words: readonly string[], environment: Environment): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = createProgram(environment);
  for (const entry of commands) addCommand(program, entry, environment, (code) => (exitCode = code));
  try {
    await program.parseAsync(withoutHelpCommand(words), { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed what it says.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
    const ending = endingOf(error, environment);
    if (ending.text !== '') environment.stderr.write(`${ending.text}\n`);
    return ending.exitCode;
  }
}

/**
 * `help plan` means `plan --help`, for which the command is loaded. Of a command that does not exist there is no
 * help.
 */
function withoutHelpCommand([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return ['--help'];
  if (first === 'help') return withoutHelpCommand([...others.slice(0, 1), '--help']);
  const isWord = !first.startsWith('-') && !commands.some(({ name }) => name === first);
  return isWord ? [first] : [first, ...others];
}

function createProgram({ stdout, stderr }: Environment): Command {
  return (
    new Command(toolName)
      .description('Integrations of one or of many GitLab projects and groups.')
      .version(version, '-V, --version', 'show the version')
      .helpOption('-h, --help', 'show this text')
      .helpCommand(false)
      .showHelpAfterError(false)
      .configureOutput({
        writeOut: stdout.write,
        writeErr: stderr.write,
        getOutHelpWidth: () => stdout.columns,
        getErrHelpWidth: () => stderr.columns,
        getOutHasColors: () => stdout.hasColours,
        getErrHasColors: () => stderr.hasColours,
        outputError: (text, write) => write(asSentence(text)),
      })
      // What follows the name of a command belongs to the command.
      .enablePositionalOptions()
      .exitOverride()
  );
}

/** Adds a command whose file is loaded when it is called. */
function addCommand(
  program: Command,
  { name, summary, load }: CommandEntry,
  environment: Environment,
  end: (code: ExitCode) => void,
): void {
  const command = program.command(name).summary(summary);
  program.hook('preSubcommand', async (_, called) => {
    if (called !== command) return;
    const { command: definition } = await load();
    declare(command, definition);
    command.action(async () => {
      // The definition has declared the options that it takes.
      const options = command.opts() as never;
      const words = command.processedArgs.flat().filter((word) => word !== undefined);
      end(await definition.run(words, options, environment));
    });
  });
}

function declare(command: Command, definition: CommandDefinition<never>): void {
  command.description(definition.description);
  definition.declare(command);
  const lines = definition.examples.map(({ line, meaning }) => `  # ${meaning}\n  ${toolName} ${line}`);
  if (lines.length > 0) command.addHelpText('after', `\nExamples:\n${lines.join('\n\n')}`);
}

/**
 * `error: unknown option '--hots'` and a suggestion on a line of its own, as sentences:
 * `Unknown option '--hots'. Did you mean --host?` A value of an unknown option may be a secret.
 */
function asSentence(text: string): string {
  const [problem = '', ...others] = text
    .replace(/^error: (unknown option '[^=]*)=.*'/s, "$1=…'")
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const beginning = problem.charAt(0).toUpperCase() + problem.slice(1).replace(/\.?$/, '.');
  return `${[beginning, ...others.map((line) => line.replace(/^\((.*)\)$/, '$1'))].join(' ')}\n`;
}
