/** `npm run matrix`: which facts hold in the output of other code generators. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createCommand } from '../generator/command.ts';
import { disagreements, exceptionsOf } from './matrix/exceptions.ts';
import type { Measurement } from './matrix/measure.ts';
import { dataOf, publishedRows, rowsOf, tableOf, withTable } from './matrix/publish.ts';
import { availableTools, runMatrix } from './matrix/run.ts';
import { runTask } from './task.ts';

const command = createCommand(
  'matrix',
  "Runs other people's tools on the descriptions, compiles their output and publishes which facts hold in it: in scripts/matrix/results.json, and as a table in scripts/matrix/README.md.",
)
  .option('--check', 'write nothing; exit with 1 and name what is stale')
  .option(
    '--tool <text>',
    'run only the tools with this text in their names, print what they get wrong, and write nothing',
  );

const data = 'scripts/matrix/results.json';
const document = 'scripts/matrix/README.md';

await runTask(async () => {
  const { check = false, tool } = command.parse().opts<Options>();
  const tools = availableTools().filter(({ name }) => name.includes(tool ?? ''));
  const measurements = await runMatrix({ tools, onMeasured: print });
  const problems = disagreements(measurements, tool === undefined ? exceptionsOf(tools) : []);
  for (const problem of problems) console.error(problem);
  if (tool !== undefined) return 0;
  if (problems.length > 0) return 1;
  const rows = rowsOf(measurements, publishedRows(data));
  const stale = staleFiles({
    [data]: dataOf(rows),
    [document]: withTable(readFileSync(document, 'utf8'), tableOf(rows)),
  });
  return check ? report(stale) : write(stale);
});

interface Options {
  readonly check?: boolean;
  readonly tool?: string;
}

function print({ tool, subject, facts }: Measurement, seconds: number): void {
  const results = Object.values(facts);
  const held = results.filter(Boolean).length;
  console.log(
    `${tool.padEnd(36)} ${subject.padEnd(22)} ${held} of ${results.length} facts, ${seconds.toFixed(1)} s`,
  );
}

type Files = readonly (readonly [path: string, text: string])[];

function staleFiles(texts: Readonly<Record<string, string>>): Files {
  return Object.entries(texts).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
}

function report(stale: Files): number {
  for (const [path] of stale) console.error(`stale     ${path}`);
  if (stale.length > 0) console.error('\nRun `npm run matrix` and commit the result.');
  return stale.length === 0 ? 0 : 1;
}

function write(files: Files): number {
  for (const [path, text] of files) {
    writeFileSync(path, text);
    console.log(`changed   ${path}`);
  }
  return 0;
}
