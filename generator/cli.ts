/** `npm run generate`: the command line of the generator. */
import { existsSync } from 'node:fs';
import { CommanderError, InvalidArgumentError, Option } from 'commander';
import { displayPath } from '../diagnostics/files.ts';
import { createCommand } from './command.ts';
import { CatalogError, count, formatDiagnostics } from './diagnostics.ts';
import { generate } from './generate.ts';
import type { Stage } from './stages.ts';
import { mixtureNotice } from './write/staging.ts';
import { type Change, WriteError } from './write/write.ts';

interface Options {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly spec: string;
  readonly out: string;
}

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = createCommand('generate', 'Compiles the catalog in spec/ into everything under generated/.')
    .option('--check', 'write nothing; exit with 1 and name what is stale')
    .addOption(
      new Option('--watch', 'generate again after every change of the catalog or a template').conflicts(
        'check',
      ),
    )
    .option('--spec <folder>', 'folder of the catalog', folderName, 'spec')
    .option('--out <folder>', 'folder of the artefacts', folderName, 'generated')
    .addHelpText(
      'after',
      '\nExit codes: 0 done or up to date, 1 problems or stale artefacts, 2 wrong usage.',
    );
  try {
    return await run(command.parse(args, { from: 'user' }).opts<Options>());
  } catch (error) {
    // Already printed.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** @throws {InvalidArgumentError} if it looks like an option whose value was forgotten. */
function folderName(text: string): string {
  if (text.trim() === '' || text.startsWith('-'))
    throw new InvalidArgumentError('It takes the name of a folder.');
  return text;
}

async function run(options: Options): Promise<number> {
  // A missing folder cannot be watched; a single run reports it.
  if (!options.watch || !existsSync(options.spec)) return runOnce(options);
  const { watch } = await import('./watch.ts');
  await watch(options.spec, () => runOnce(options));
  return 0;
}

async function runOnce({ spec, out, check = false }: Options): Promise<number> {
  const start = performance.now();
  const notice = mixtureNotice(out);
  if (notice !== undefined) console.error(`${notice}\n`);
  try {
    const { changes } = await generate({ spec, out, check, onStage: printStage });
    console.log(`done in ${((performance.now() - start) / 1000).toFixed(2)} s\n`);
    return check ? reportCheck(changes, out) : reportChanges(changes, out);
  } catch (error) {
    if (error instanceof CatalogError) {
      console.error(
        `\n${formatDiagnostics(error.diagnostics)}\n${count(error.diagnostics.length, 'problem')} found. Nothing was written.`,
      );
      return 1;
    }
    if (error instanceof WriteError) {
      console.error(`\n${error.message}`);
      return 1;
    }
    throw error;
  }
}

function printStage({ name, result, milliseconds }: Stage): void {
  console.log(`${name.padEnd(9)} ${result.padEnd(42)} ${`${milliseconds.toFixed(0)} ms`.padStart(8)}`);
}

function reportChanges(changes: readonly Change[], out: string): number {
  const different = changes.filter(({ state }) => state !== 'unchanged');
  if (!different.some(({ state }) => state !== 'leftover'))
    console.log(`Nothing changed: all ${changes.length - different.length} artefacts were up to date.`);
  for (const { path, state } of different) console.log(`${state.padEnd(9)} ${displayPath(out)}/${path}`);
  if (different.some(({ state }) => state === 'leftover'))
    console.log('\nLeftover files are no longer generated. Delete them.');
  return 0;
}

function reportCheck(changes: readonly Change[], out: string): number {
  const different = changes.filter(({ state }) => state !== 'unchanged');
  if (different.length === 0) {
    console.log(`All ${changes.length} artefacts are up to date.`);
    return 0;
  }
  const words = { new: 'missing', changed: 'stale', leftover: 'leftover', unchanged: 'unchanged' } as const;
  for (const { path, state } of different)
    console.error(`${words[state].padEnd(9)} ${displayPath(out)}/${path}`);
  if (different.some(({ state }) => state !== 'leftover'))
    console.error('\nRun `npm run generate` and commit the result.');
  if (different.some(({ state }) => state === 'leftover'))
    console.error('\nLeftover files are no longer generated. Delete them.');
  return 1;
}
