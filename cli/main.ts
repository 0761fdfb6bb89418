#!/usr/bin/env node
/** The command line tool. `--version` starts as fast as Node: everything else is loaded when it is needed. */
import { version } from './version.ts';

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) console.log(version);
else {
  const { runProcess } = await import('./process.ts');
  await runProcess(words);
}
