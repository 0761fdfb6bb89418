/** `explain`: which rule of the file gives a project which value. */
import type { CommandDefinition } from '../command.ts';
import type { Config } from '../config/config.ts';
import { configOf } from '../config/read-config.ts';
import { connect } from '../connection.ts';
import { discoverProjects } from '../discover/discover.ts';
import type { Environment } from '../environment.ts';
import { CommandError, exitCodes } from '../exit.ts';
import { traceAsJson } from '../explain/json.ts';
import { traceAsText } from '../explain/text.ts';
import { traceOf } from '../explain/trace.ts';
import {
  addConnectionOptionsBesideFile,
  addGroupOption,
  addJsonOption,
  type ShowOptions,
  usualFile,
} from '../options.ts';
import { slugFrom } from '../single/slug.ts';
import { pathTarget } from '../single/target.ts';
import type { Target } from '../target.ts';

interface Options extends ShowOptions {
  readonly file: string;
  readonly topics?: readonly string[];
}

export const command: CommandDefinition<Options> = {
  description:
    'Shows which rule of the file gives a project which value, and what it replaces. The server is asked only for topics and numbers of projects, where rules need them.',
  declare: (line) => {
    line
      .argument('<project>', 'its full path; with --group, that of a group')
      .argument('[slug]', 'only this integration')
      .option('--file <file>', 'the file with rules', usualFile)
      .option(
        '--topics <topics...>',
        'the topics of the project: the server is not asked, and does not tell its number',
      );
    addGroupOption(line);
    addJsonOption(line);
    addConnectionOptionsBesideFile(line);
  },
  examples: [
    { line: 'explain acme/web/shop', meaning: 'all integrations' },
    { line: 'explain acme/web/shop slack --topics java', meaning: 'one integration, without the server' },
  ],
  run: async ([name = '', slugName], options, environment) => {
    const slug = slugName === undefined ? undefined : slugFrom(slugName);
    const config = configOf(options.file, environment);
    const target = await targetFor(name, config, options, environment);
    const trace = traceOf(config, target);
    const { stdout } = environment;
    stdout.write(
      options.json ? traceAsJson(target, trace, slug) : traceAsText(target.path, trace, slug, stdout),
    );
    return exitCodes.done;
  },
};

async function targetFor(
  name: string,
  config: Config,
  options: Options,
  environment: Environment,
): Promise<Target> {
  const target = pathTarget(name, options);
  if (options.topics) return { ...target, topics: options.topics };
  if (target.level === 'group' || !needsServer(config)) return target;
  const connection = await connect(options, environment, config.host);
  const { projects } = await discoverProjects(connection, [{ project: target.path }]);
  const found = projects.find(({ path }) => path.toLowerCase() === target.path.toLowerCase());
  if (found) return found;
  throw new CommandError(
    `There is no active project ${target.path} on ${connection.host} that the token may manage. With --topics the server is not asked.`,
  );
}

/** Whether rules need more than the path of a project. */
function needsServer({ rules }: Config): boolean {
  return rules.some(({ match, layers }) => {
    const settings = layers
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => (entry.kind === 'settings' ? [...entry.settings.values()] : []));
    return (
      match.topics !== undefined || settings.some(({ value }) => JSON.stringify(value).includes('project.id'))
    );
  });
}
