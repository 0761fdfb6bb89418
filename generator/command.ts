/** The command lines of this project. */
import { Command } from 'commander';

/**
 * The command line of `npm run <name>`, without its own options yet. Parsing prints the help, or a sentence
 * that says what is wrong, and then throws a CommanderError with the exit code.
 */
export function createCommand(name: string, description: string): Command {
  return new Command(`npm run ${name}`)
    .usage('[-- options]')
    .description(description)
    .helpOption('-h, --help', 'show this text')
    .showHelpAfterError(`Try \`npm run ${name} -- --help\`.`)
    .configureOutput({
      writeOut: (text) => console.log(text.trimEnd()),
      writeErr: (text) => console.error(text.trimEnd()),
    })
    .exitOverride();
}
