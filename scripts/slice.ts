/** `npm run slice`: the description, its types and the catalog for one server. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import { displayPath } from '../diagnostics/files.ts';
import { createCommand } from '../generator/command.ts';
import { CatalogError, count, formatDiagnostics } from '../generator/diagnostics.ts';
import type { Server } from '../generator/model/slice.ts';
import { compileSlice, UnknownServerError } from '../generator/slice.ts';
import { WriteError, write } from '../generator/write/write.ts';
import { runTask, TaskError } from './task.ts';

interface Options extends Omit<Server, 'tier'> {
  readonly tier?: Server['tier'];
  readonly output: string;
}

const spec = 'spec';

const command = createCommand('slice', 'Writes the description, its types and the catalog for one server.')
  .requiredOption('--gitlab <version>', 'version of the server, such as 18.9')
  .addOption(
    new Option('--tier <tier>', 'subscription of the server; default: ultimate, or free with ce').choices([
      'free',
      'premium',
      'ultimate',
    ]),
  )
  .addOption(
    new Option('--offering <offering>', 'kind of server; default: any').choices([
      'gitlab.com',
      'self-managed',
      'dedicated',
    ]),
  )
  .addOption(new Option('--edition <edition>', 'edition of the server').choices(['ce', 'ee']).default('ee'))
  .addOption(
    new Option('--level <level>', 'what has the integrations; default: both').choices(['project', 'group']),
  )
  .requiredOption('-o, --output <folder>', 'new or empty folder for the files')
  .addHelpText(
    'after',
    '\nExample:\n  npm run slice -- --gitlab 18.9 --tier free -o slice-18.9\n\nExit codes: 0 done, 1 refused, and nothing was written.',
  );

await runTask(async () => {
  const { output, ...options } = command.parse().opts<Options>();
  const { tier = options.edition === 'ce' ? 'free' : 'ultimate' } = options;
  refuseFolder(output);
  try {
    const artefacts = await compileSlice(spec, { ...options, tier });
    write(artefacts, output);
    for (const path of artefacts.keys()) console.log(`${displayPath(output)}/${path}`);
    return 0;
  } catch (error) {
    if (error instanceof UnknownServerError || error instanceof WriteError)
      throw new TaskError(`${error.message} Nothing was written.`);
    if (!(error instanceof CatalogError)) throw error;
    const { diagnostics } = error;
    throw new TaskError(
      `${formatDiagnostics(diagnostics)}\n${count(diagnostics.length, 'problem')} found. Nothing was written.`,
    );
  }
});

/** Nothing of the user's is overwritten, and the catalog stays as it is. */
function refuseFolder(folder: string): void {
  if (isBelow(realPath(folder), realPath(spec)))
    throw new TaskError(`${displayPath(folder)} lies inside the catalog. Name a folder elsewhere with -o.`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new TaskError(`${displayPath(folder)} is not a folder. Name another one with -o.`);
  if (readdirSync(folder).length > 0)
    throw new TaskError(`${displayPath(folder)} is not empty. Name a new or empty folder with -o.`);
}

/** With links followed, as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole) || dirname(whole) === whole) return existsSync(whole) ? realpathSync(whole) : whole;
  return resolve(realPath(dirname(whole)), relative(dirname(whole), whole));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
