/** `export`: a file that describes what is there. */
import type { Slug } from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import type { CommandDefinition } from '../command.ts';
import { type Connection, connect } from '../connection.ts';
import { discoverProjects } from '../discover/discover.ts';
import { findGroups, findSubgroups } from '../discover/groups.ts';
import { type Environment, throwIfInterrupted } from '../environment.ts';
import { exitCodes } from '../exit.ts';
import { type ExportedEntry, entryFor } from '../export/entry.ts';
import type { ExportedTarget } from '../export/fold.ts';
import { type Exported, exportedText } from '../export/text.ts';
import { addConnectionOptions, type ConnectionOptions } from '../options.ts';
import { isIncomplete, isSkipped, readTargets, type Skipped } from '../read/read-targets.ts';
import type { StoredOf } from '../read/stored.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { createProgress } from '../report/progress.ts';
import { namedTarget } from '../single/target.ts';
import type { Target } from '../target.ts';
import { writeFileAtOnce } from '../write-file.ts';

interface Options extends ConnectionOptions {
  readonly out?: string;
}

export const command: CommandDefinition<Options> = {
  description:
    'Writes a file that describes the integrations of groups, their subgroups and all their projects. What is off, inherited or as in a new integration is left out; secrets become references to fill in.',
  declare: (line) => {
    line
      .argument('<groups...>', 'full paths of groups; their subgroups are included')
      .option('--out <file>', 'write the file there (default: print it)');
    addConnectionOptions(line);
  },
  examples: [
    { line: 'export acme --out gitlab-integrations.yaml', meaning: 'a group with all that is below it' },
  ],
  run: async (paths, options, environment) => {
    const names = paths.map((path) => namedTarget(path, { group: true }).name);
    refuseOverwriting([options.tokenFile], [options.out], environment.folder);
    const connection = await connect(options, environment);
    const roots = await findGroups(connection, names);
    const groups = [...roots, ...(await findSubgroups(connection, roots))];
    const { projects } = await discoverProjects(
      connection,
      roots.map(({ path }) => ({ group: path })),
    );
    const found = await readAll(connection, [...groups, ...projects], environment);
    const text = exportedText({
      ...found,
      host: connection.host,
      roots: roots.map(({ path }) => path),
      isComplete: found.projects.length === projects.length,
    });
    if (options.out === undefined) environment.stdout.write(text);
    else writeFileAtOnce(options.out, [text], environment.folder);
    // On the standard output they are seen.
    if (options.out !== undefined && found.notes.length > 0)
      environment.stderr.write(
        `${options.out} does not have everything: its first lines say what is missing.\n`,
      );
    return isIncomplete(found.skipped) ? exitCodes.failed : exitCodes.done;
  },
};

async function readAll(
  connection: Connection,
  targets: readonly Target[],
  environment: Environment,
): Promise<Pick<Exported, 'projects' | 'groups' | 'notes'> & { readonly skipped: readonly Skipped[] }> {
  const found = { project: [] as ExportedTarget[], group: [] as ExportedTarget[] };
  const notes: string[] = [];
  const skipped: Skipped[] = [];
  const progress = createProgress(environment, targets.length, 'read');
  try {
    for await (const read of readTargets(connection, targets, ownSlugs)) {
      throwIfInterrupted(environment);
      progress.step();
      const { level, path } = read.target;
      if (isSkipped(read)) {
        skipped.push(read);
        notes.push(`Not read: ${path}: ${read.reason}.`);
      } else {
        found[level].push({ path, entries: entriesOf(read) });
        if (read.unknown.length > 0)
          notes.push(`Not known to this version: ${read.unknown.join(', ')} of ${path}.`);
      }
    }
  } finally {
    progress.end();
  }
  return { projects: found.project, groups: found.group, notes, skipped };
}

/** What has settings of its own: of the others nothing is written. */
function ownSlugs({ integrations }: StoredOf): readonly Slug[] {
  return [...integrations]
    .filter(([, { integration }]) => integration.active && integration.inherited !== true)
    .map(([slug]) => slug);
}

function entriesOf({ integrations }: StoredOf): readonly ExportedEntry[] {
  return slugs.flatMap((slug) => {
    const stored = integrations.get(slug);
    return (stored && entryFor(slug, stored)) ?? [];
  });
}
