/** `get`: the settings of one integration. */
import type { Slug } from '../../client/index.ts';
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
import { type ShownSetting, shownSettings, unknownSecret } from '../read/shown-settings.ts';
import type { Stored } from '../read/stored.ts';
import { requireIntegration } from '../single/availability.ts';
import { addSlugArgument, slugFrom } from '../single/slug.ts';
import { addTargetArgument, namedTarget } from '../single/target.ts';

/** What can be shown of an integration. */
interface Shown {
  readonly settings: Readonly<Record<string, Value>>;
  /** Secrets, which GitLab keeps to itself, and what would show one. */
  readonly hidden: readonly Exclude<ShownSetting, { kind: 'value' }>[];
}

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
    const stored: Stored = { integration, read: 'whole' };
    const print = options.json ? asJson : asYaml;
    environment.stdout.write(print(target.name, slug, stored, shownOf(slug, stored)));
    return exitCodes.done;
  },
};

function shownOf(slug: Slug, stored: Stored): Shown {
  const settings: Record<string, Value> = {};
  const hidden: Shown['hidden'][number][] = [];
  for (const shown of shownSettings(slug, stored)) {
    if (shown.kind === 'value') settings[shown.field.name] = shown.value;
    else hidden.push(shown);
  }
  return { settings, hidden };
}

type Print = (name: string, slug: Slug, stored: Stored, shown: Shown) => string;

const asJson: Print = (target, slug, { integration }, { settings, hidden }) => {
  const { active, inherited = false, updated_at } = integration;
  const secrets = hidden.map(({ field }) => field.name);
  return `${jsonOf({ target, slug, active, inherited, updated_at, settings, secrets }, 2)}\n`;
};

const asYaml: Print = (target, slug, { integration }, { settings, hidden }) => {
  const { active, inherited, updated_at: changed } = integration;
  const state = [active ? 'active' : 'disabled', ...(inherited ? ['inherited'] : [])].join(', ');
  const comments = hidden.map((setting) => `  # ${hiddenInWords(setting, active)}`);
  const literals = Object.entries(settings).map(([name, value]) => [name, literal(value)]);
  const lines = [
    `# ${plainLine(target)}: ${state}, changed ${minuteOf(changed)}`,
    yamlOf({ [slug]: Object.fromEntries(literals) }).trimEnd(),
    ...comments,
  ];
  return `${lines.join('\n')}\n`;
};

function hiddenInWords(
  { field: { name, required }, kind }: Shown['hidden'][number],
  active: boolean,
): string {
  if (kind === 'login') return `${name}: an address with a login, which is not shown`;
  return active && required ? `${name}: a secret that only the server has` : unknownSecret(name);
}
