/** `get`: the settings of one integration. */
import { redact, type Slug } from '../../client/index.ts';
import { type CatalogField, catalog } from '../../generated/client/catalog.ts';
import type { CommandDefinition } from '../command.ts';
import { declared, shownIn } from '../compare/values.ts';
import type { Value } from '../config/wanted.ts';
import { connect } from '../connection.ts';
import { CommandError, exitCodes } from '../exit.ts';
import {
  addConnectionOptions,
  addGroupOption,
  addJsonOption,
  type ConnectionOptions,
  type GroupOption,
  type JsonOption,
} from '../options.ts';
import { jsonOf } from '../print/escaped.ts';
import { plainLine } from '../print/plain.ts';
import { minuteOf } from '../print/time.ts';
import type { Stored } from '../read/stored.ts';
import { addSlugArgument, slugFrom } from '../single/slug.ts';
import { addTargetArgument, namedTarget } from '../single/target.ts';

interface GetOptions extends ConnectionOptions, GroupOption, JsonOption {}

/** What can be shown of an integration. */
interface Shown {
  readonly settings: Readonly<Record<string, Value>>;
  /** Secrets, which GitLab keeps to itself, and what would show one. */
  readonly hidden: readonly Hidden[];
}

interface Hidden {
  readonly name: string;
  /** Whether an active integration cannot be without it. */
  readonly required: boolean;
}

export const command: CommandDefinition<GetOptions> = {
  description: 'Shows the settings of one integration, as the file with rules has them.',
  declare: (line) => {
    addTargetArgument(line);
    addSlugArgument(line);
    addGroupOption(line);
    addJsonOption(line);
    addConnectionOptions(line);
  },
  examples: [
    { line: 'get acme/web/shop slack', meaning: 'as YAML' },
    { line: 'get --group acme jira --json', meaning: 'of a group, as JSON' },
  ],
  run: async ([targetName = '', slugName = ''], options, environment) => {
    const target = namedTarget(targetName, options);
    const slug = slugFrom(slugName);
    const { integrations } = await connect(options, environment);
    const integration = await integrations.get(target, slug);
    if (!integration) throw new CommandError(`${slug} was never configured in ${target.name}.`);
    const stored: Stored = { integration, read: 'whole' };
    const print = options.json ? asJson : await yamlPrinter();
    environment.stdout.write(print(target.name, slug, stored, shownOf(slug, stored)));
    return exitCodes.done;
  },
};

function shownOf(slug: Slug, stored: Stored): Shown {
  const settings: Record<string, Value> = {};
  const hidden: Hidden[] = [];
  const fields: readonly CatalogField[] = catalog[slug].fields;
  for (const field of fields.filter(({ name, ignored }) => name !== 'use_inherited_settings' && !ignored)) {
    const { name, required = false } = field;
    const shown = shownIn(stored, field);
    const value = declared(field, shown);
    if (field.secret || field.credential || showsLogin(slug, name, value)) hidden.push({ name, required });
    else if (shown !== undefined && value !== null && value !== '') settings[name] = value;
  }
  return { settings, hidden };
}

/** Whether a value has a login or a token in an address. */
function showsLogin(slug: Slug, name: string, value: Value): boolean {
  return typeof value === 'string' && redact(slug, { [name]: value })[name] !== value;
}

type Print = (name: string, slug: Slug, stored: Stored, shown: Shown) => string;

const asJson: Print = (target, slug, { integration }, { settings, hidden }) => {
  const { active, inherited = false, updated_at } = integration;
  const secrets = hidden.map(({ name }) => name);
  return `${jsonOf({ target, slug, active, inherited, updated_at, settings, secrets }, 2)}\n`;
};

async function yamlPrinter(): Promise<Print> {
  // A package by itself has other names when it is bundled.
  const { yamlOf } = await import('../print/yaml.ts');
  return (target, slug, { integration }, { settings, hidden }) => {
    const { active, inherited, updated_at: changed } = integration;
    const state = [active ? 'active' : 'disabled', ...(inherited ? ['inherited'] : [])].join(', ');
    const comments = hidden.map(({ name, required }) =>
      active && required
        ? `  # ${name}: a secret that only the server has`
        : `  # ${name}: a secret; whether there is one, only the server knows`,
    );
    const body = Object.keys(settings).length === 0 ? `${slug}:\n` : yamlOf({ [slug]: settings });
    const lines = [
      `# ${plainLine(target)}: ${state}, changed ${minuteOf(changed)}`,
      body.trimEnd(),
      ...comments,
    ];
    return `${lines.join('\n')}\n`;
  };
}
