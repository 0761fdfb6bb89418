#!/usr/bin/env node
/** The command line tool. `--version` starts as fast as Node: everything else is loaded when it is needed. */
import { version } from './version.ts';

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V'))
  process.stdout.once('error', run).write(`${version}\n`);
else await run();

/** It says why the version cannot be written, too. */
async function run(): Promise<void> {
  const loaded = await import('./process.ts').catch(refuse);
  await loaded?.runProcess(words);
}

/** A file of the package cannot be read, because too many are open or it is missing. */
function refuse(error: unknown): void {
  if (!(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`The command cannot be loaded: ${error.message}.\n`);
  process.exitCode = 1;
}
