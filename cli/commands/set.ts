/** `set`: creates or changes one integration. */
import type { Slug } from '../../client/index.ts';
import type { CommandDefinition } from '../command.ts';
import { missingIn } from '../config/availability.ts';
import { fieldOf, isSecret, showsLogin } from '../config/judge.ts';
import { refuseProblems } from '../config/read-config.ts';
import type { SecretReference, Value, Wanted } from '../config/wanted.ts';
import { catalogServerOf } from '../connection/catalog-server.ts';
import { requireWriteScope } from '../connection/write-scope.ts';
import { connect } from '../connection.ts';
import { CommandError } from '../exit.ts';
import {
  addConnectionOptions,
  addGroupOption,
  type ConnectionOptions,
  type GroupOption,
} from '../options.ts';
import { assignmentsIn, settingsFrom } from '../single/assignments.ts';
import { requireIntegration, requireSettings } from '../single/availability.ts';
import { changeOne } from '../single/change-one.ts';
import { readSources } from '../single/read-sources.ts';
import { settingsFile } from '../single/settings-file.ts';
import { addSlugArgument, slugFrom } from '../single/slug.ts';
import { addTargetArgument, namedTarget } from '../single/target.ts';

interface SetOptions extends ConnectionOptions, GroupOption {
  readonly file?: string;
}

export const command: CommandDefinition<SetOptions> = {
  description:
    'Creates or changes one integration. Everything is checked before it is sent, and compared with the response. What is not named keeps its value.',
  declare: (line) => {
    addTargetArgument(line);
    addSlugArgument(line);
    line.argument(
      '[settings...]',
      'name=value, with commas in a list; name= clears all but booleans and what is required; secrets as name=@env:VARIABLE, name=@file:PATH or name=-',
    );
    line.option(
      '--file <file>',
      'settings as JSON, or as YAML such as `get` prints; secrets as references: { env: VARIABLE }',
    );
    addGroupOption(line);
    addConnectionOptions(line);
  },
  examples: [
    {
      line: "set acme/web/shop slack webhook=@env:SLACK_WEBHOOK channel='#shop'",
      meaning: 'with a secret from a variable',
    },
    {
      line: 'set acme/web/shop jenkins --file jenkins.yaml password=-',
      meaning: 'settings from a file, the password from the standard input',
    },
  ],
  run: async ([targetName = '', slugName = '', ...words], options, environment) => {
    const target = namedTarget(targetName, options);
    const slug = slugFrom(slugName);
    const line = assignmentsIn(slug, words);
    const file = options.file === undefined ? undefined : await settingsFile(options.file, slug, environment);
    if (words.length === 0 && file === undefined)
      throw new CommandError('Nothing is to be set: give name=value, or --file.');
    const sources = { ...file?.secrets, ...line.sources };
    const texts = await readSources(sources, environment);
    const { settings, secrets } = split(slug, settingsFrom(slug, texts));
    const all = { ...file?.settings, ...line.settings, ...settings };
    const connection = await connect(options, environment);
    requireIntegration(connection, target.level, slug);
    if (file) refuseProblems(missingIn(file.entry, catalogServerOf(connection)));
    requireSettings(connection, slug, { ...all, ...secrets });
    await requireWriteScope(connection);
    return changeOne(connection, { target, slug, wanted: wantedOf(all, secrets), secrets }, environment);
  },
};

/** What was read elsewhere: values of secrets and addresses with logins, all strings, and other values. */
function split(slug: Slug, read: Readonly<Record<string, Value>>) {
  const settings: Record<string, Value> = {};
  const secrets: Record<string, string> = {};
  for (const [name, value] of Object.entries(read)) {
    const field = fieldOf(slug, name);
    const isHidden = (field && isSecret(field)) || showsLogin(slug, name, value);
    if (isHidden && value !== null) secrets[name] = String(value);
    else settings[name] = value;
  }
  return { settings, secrets };
}

function wantedOf(
  settings: Readonly<Record<string, Value>>,
  secrets: Readonly<Record<string, string>>,
): Wanted {
  // The comparison asks only which secrets there are.
  const references = Object.keys(secrets).map((name): [string, SecretReference] => [name, { env: name }]);
  return { kind: 'settings', settings, secrets: Object.fromEntries(references), origins: {} };
}
