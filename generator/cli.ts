/** `npm run generate`: the command line of the generator. */
import { existsSync } from 'node:fs';
import { CatalogError, count, formatDiagnostics } from './diagnostics.ts';
import { displayPath } from './files.ts';
import { generate } from './generate.ts';
import { parseOptions } from './options.ts';
import type { Stage } from './stages.ts';
import { watch } from './watch.ts';
import { type Change, WriteError } from './write/write.ts';

const help = `Compiles the catalog in spec/ into everything under generated/.

Usage: npm run generate [-- options]

  --check        write nothing; exit with 1 and name what is stale
  --watch        generate again whenever the catalog or a template changes
  --spec FOLDER  folder of the catalog (spec)
  --out FOLDER   folder of the artefacts (generated)
  --help         show this text

Exit codes: 0 done or up to date, 1 problems or stale artefacts, 2 wrong usage.`;

const flags = {
  check: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  spec: { type: 'string', default: 'spec' },
  out: { type: 'string', default: 'generated' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

interface Arguments {
  readonly check: boolean;
  readonly watch: boolean;
  readonly spec: string;
  readonly out: string;
  readonly help: boolean;
}

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    console.error(`${options}\nTry \`npm run generate -- --help\`.`);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  // A folder that does not exist cannot be watched; a single run says so.
  if (!options.watch || !existsSync(options.spec)) return runOnce(options);
  await watch(options.spec, () => runOnce(options));
  return 0;
}

/** The options, or a sentence that says what is wrong with them. */
function readArguments(args: readonly string[]): Arguments | string {
  const values = parseOptions(args, flags);
  if (typeof values === 'string') return values;
  if (values.check && values.watch) return '--check and --watch exclude each other.';
  const nameless = (['spec', 'out'] as const).find((option) => values[option].trim() === '');
  return nameless === undefined ? values : `--${nameless} takes the name of a folder.`;
}

async function runOnce({ spec, out, check }: Arguments): Promise<number> {
  const start = performance.now();
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
      console.error(`\n${error.message} Nothing was written.`);
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
    console.log('\nDelete what is left over: it is no artefact any more.');
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
    console.error('\nDelete what is left over: it is no artefact any more.');
  return 1;
}
