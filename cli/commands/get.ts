/** `get`: the settings of one integration. */
import type { Slug, UntypedIntegration } from '../../client/index.ts';
import type { CommandDefinition } from '../command.ts';
import { literal } from '../config/template.ts';
import type { Value } from '../config/wanted.ts';
import { connect } from '../connection.ts';
import { CommandError, exitCodes } from '../exit.ts';
import { addShowOptions, type ShowOptions } from '../options.ts';
import { jsonOf } from '../print/escaped.ts';
import { plainLine } from '../print/plain.ts';
import { minuteOf } from '../print/time.ts';
import { yamlOf } from '../print/yaml.ts';
import { isUnfit, type ShownSetting, shownSettings, unknownSecret } from '../read/shown-settings.ts';
import { requireIntegration } from '../single/availability.ts';
import { addSlugArgument, slugFrom } from '../single/slug.ts';
import { addTargetArgument, namedTarget } from '../single/target.ts';

export const command: CommandDefinition<ShowOptions> = {
  description: 'Shows the settings of one integration, as the file with rules has them.',
  declare: (line) => {
    addTargetArgument(line);
    addSlugArgument(line);
    addShowOptions(line);
  },
  examples: [
    { line: 'get acme/web/shop slack', meaning: 'as YAML' },
    { line: 'get --group acme jira --json', meaning: 'of a group, as JSON' },
  ],
  run: async ([targetName = '', slugName = ''], options, environment) => {
    const target = namedTarget(targetName, options);
    const slug = slugFrom(slugName);
    const connection = await connect(options, environment);
    const { integrations } = connection;
    requireIntegration(connection, target.level, slug);
    const integration = await integrations.get(target, slug);
    if (!integration) throw new CommandError(`${slug} was never configured in ${target.name}.`);
    const print = options.json ? asJson : asYaml;
    environment.stdout.write(
      print(target.name, slug, integration, shownSettings(slug, { integration, read: 'whole' })),
    );
    return exitCodes.done;
  },
};

type Print = (
  target: string,
  slug: Slug,
  integration: UntypedIntegration,
  shown: readonly ShownSetting[],
) => string;

const asJson: Print = (target, slug, integration, shown) => {
  const { active, inherited = false, updated_at } = integration;
  const values = shown.flatMap((one) => (one.kind === 'value' ? [[one.field.name, one.value]] : []));
  const secrets = shown.filter(({ kind }) => kind !== 'value').map(({ field }) => field.name);
  const settings = Object.fromEntries(values);
  return `${jsonOf({ target, slug, active, inherited, updated_at, settings, secrets }, 2)}\n`;
};

/** A comment is what `set --file` would not take. */
const asYaml: Print = (target, slug, integration, shown) => {
  const { active, inherited, updated_at: changed } = integration;
  const state = [active ? 'active' : 'disabled', ...(inherited ? ['inherited'] : [])].join(', ');
  const settings: Record<string, Value> = {};
  const comments: string[] = [];
  for (const one of shown)
    if (one.kind === 'value' && !isUnfit(slug, one.field, one.value))
      settings[one.field.name] = literal(one.value);
    else comments.push(`  # ${inWords(one, active)}`);
  const lines = [
    `# ${plainLine(target)}: ${state}, changed ${minuteOf(changed)}`,
    yamlOf({ [slug]: settings }).trimEnd(),
    ...comments,
  ];
  return `${lines.join('\n')}\n`;
};

/** What a setting has that the file cannot have. */
function inWords(shown: ShownSetting, active: boolean): string {
  const { name, required } = shown.field;
  switch (shown.kind) {
    case 'login':
      return `${name}: an address with a login, which is not shown`;
    case 'value':
      return `${name}: ${jsonOf(shown.value)}, which GitLab would not take again`;
    case 'secret':
      return active && required ? `${name}: a secret that only the server has` : unknownSecret(name);
    default:
      return shown satisfies never;
  }
}
