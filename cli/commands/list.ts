/** `list`: the active integrations of projects or groups. */
import { GitLabError, type UntypedIntegration } from '../../client/index.ts';
import type { CommandDefinition } from '../command.ts';
import { connect } from '../connection.ts';
import type { Environment } from '../environment.ts';
import { exitCodes } from '../exit.ts';
import { addShowOptions, type ShowOptions } from '../options.ts';
import { jsonOf } from '../print/escaped.ts';
import { plainLine } from '../print/plain.ts';
import { styler } from '../print/style.ts';
import { table } from '../print/table.ts';
import { minuteOf } from '../print/time.ts';
import { inOrder } from '../read/in-order.ts';
import { requireLevel } from '../single/availability.ts';
import { type NamedTarget, namedTarget } from '../single/target.ts';

/** What was read of a target, or why it could not be read. */
interface Listed {
  readonly target: NamedTarget;
  readonly integrations: readonly UntypedIntegration[];
  readonly problem?: string;
}

export const command: CommandDefinition<ShowOptions> = {
  description: 'Shows the active integrations of projects or groups, and when they were changed last.',
  declare: (line) => {
    line.argument('<targets...>', 'projects: their full paths or numbers; with --group, groups');
    addShowOptions(line);
  },
  examples: [
    { line: 'list acme/web/shop acme/web/api', meaning: 'two projects' },
    { line: 'list --group acme --json', meaning: "a group's own integrations, as JSON" },
  ],
  run: async (names, options, environment) => {
    const targets = names.map((name) => namedTarget(name, options));
    const connection = await connect(options, environment);
    requireLevel(connection, options.group ? 'group' : 'project');
    const { integrations, pace } = connection;
    const read = async (target: NamedTarget): Promise<Listed> => {
      try {
        return { target, integrations: await integrations.list(target) };
      } catch (error) {
        if (error instanceof GitLabError) return { target, integrations: [], problem: error.message };
        throw error;
      }
    };
    const print = options.json ? printJson : printTables;
    const failures = await print(inOrder(targets, pace.concurrency, read), environment);
    return failures === 0 ? exitCodes.done : exitCodes.refused;
  },
};

/** Prints each target as soon as it was read. Returns how many could not be read. */
async function printTables(all: AsyncIterable<Listed>, { stdout, stderr }: Environment): Promise<number> {
  const style = styler(stdout);
  let failures = 0;
  for await (const { target, integrations, problem } of all) {
    if (problem === undefined)
      stdout.write(`${style('bold', target.name)}\n${rowsOf(integrations, style)}\n`);
    else {
      failures += 1;
      stderr.write(`${target.name}: ${plainLine(problem)}.\n`);
    }
    if (stdout.isClosed()) break;
  }
  return failures;
}

function rowsOf(integrations: readonly UntypedIntegration[], style: ReturnType<typeof styler>): string {
  if (integrations.length === 0) return style('dim', '  no active integrations');
  const rows = integrations
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
    .map(({ slug, inherited, updated_at: changed }) => [
      plainLine(slug),
      inherited ? 'inherited' : '',
      style('dim', `changed ${minuteOf(changed)}`),
    ]);
  return table(rows, '  ');
}

async function printJson(all: AsyncIterable<Listed>, { stdout }: Environment): Promise<number> {
  let failures = 0;
  let separator = '[\n';
  for await (const { target, integrations, problem } of all) {
    if (problem !== undefined) failures += 1;
    const entries = integrations.map(({ slug, inherited = false, updated_at }) => ({
      slug,
      inherited,
      updated_at,
    }));
    const content = problem === undefined ? { integrations: entries } : { problem };
    stdout.write(`${separator}${jsonOf({ target: target.name, ...content })}`);
    separator = ',\n';
    if (stdout.isClosed()) break;
  }
  stdout.write(`${separator === '[\n' ? '[' : ''}\n]\n`);
  return failures;
}
