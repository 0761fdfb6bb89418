/** `validate`: checks the file without a server. */
import { InvalidArgumentError, Option } from 'commander-14';
import { count, type Diagnostic } from '../../diagnostics/diagnostics.ts';
import { availableIn, type CatalogServer, catalog } from '../../generated/client/catalog.ts';
import type { CommandDefinition } from '../command.ts';
import { missingOn } from '../config/availability.ts';
import type { Config } from '../config/config.ts';
import { settingConflictsIn } from '../config/contradictions.ts';
import { mergeLayers } from '../config/merge.ts';
import { errorOf, readConfig, refuseProblems } from '../config/read-config.ts';
import { exitCodes } from '../exit.ts';
import { addFileArgument, usualFile } from '../options.ts';

type Options = Pick<CatalogServer, 'gitlab' | 'tier' | 'offering' | 'edition'>;

export const command: CommandDefinition<Options> = {
  description:
    'Checks the file with rules, without a server and without a token. It reports all problems at once.',
  declare: (line) => {
    addFileArgument(line);
    line
      .option('--gitlab <version>', 'version of the server, such as 18.9 (default: the newest)', versionIn)
      .addOption(
        new Option('--tier <tier>', 'subscription of the server').choices(['free', 'premium', 'ultimate']),
      )
      .addOption(
        new Option('--offering <offering>', 'kind of server').choices([
          'gitlab.com',
          'self-managed',
          'dedicated',
        ]),
      )
      .addOption(new Option('--edition <edition>', 'edition of the server').choices(['ce', 'ee']));
  },
  examples: [
    { line: 'validate', meaning: `checks ${usualFile}` },
    { line: 'validate fleet.yaml --gitlab 18.9 --tier premium', meaning: 'for one server' },
  ],
  run: async ([file = usualFile], server, environment) => {
    const { config, diagnostics } = readConfig(file, environment);
    if (!config) throw errorOf(diagnostics);
    refuseProblems([...diagnostics, ...missingOn(config, server), ...conflictsOf(config, server)]);
    environment.stdout.write(`${config.file} is valid: ${contentsOf(config)}.\n`);
    return exitCodes.done;
  },
};

/** Of each rule on its own: what several of them give to a project is known when there are projects. */
function conflictsOf({ rules, groups }: Config, { gitlab }: CatalogServer): readonly Diagnostic[] {
  return [...rules, ...groups].flatMap(({ layers }) => settingConflictsIn(mergeLayers(layers), gitlab));
}

/** `3 rules and 1 group with 4 integrations`. */
function contentsOf({ rules, groups }: Config): string {
  const slugs = [...rules, ...groups].flatMap(({ layers }) => layers).flatMap(({ entries }) => entries);
  const integrations = new Set(slugs.map(({ slug }) => slug)).size;
  return `${count(rules.length, 'rule')} and ${count(groups.length, 'group')} with ${count(integrations, 'integration')}`;
}

function versionIn(text: string): string {
  try {
    // It refuses what is no version.
    availableIn(catalog.slack, { gitlab: text });
    return text;
  } catch {
    throw new InvalidArgumentError('It has to be a version, such as 18.9.');
  }
}
