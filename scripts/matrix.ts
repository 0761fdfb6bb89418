/** `npm run matrix`: which facts hold in the output of other code generators. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCommand } from '../generator/command.ts';
import { disagreements } from './matrix/exceptions.ts';
import { dataOf, rowsOf, tableOf, withTable } from './matrix/publish.ts';
import { runMatrix } from './matrix/run.ts';
import { runTask } from './task.ts';

const command = createCommand(
  'matrix',
  'Runs other code generators on the descriptions, compiles their output and publishes which facts hold in it: in scripts/matrix/results.json, and as a table in scripts/matrix/README.md.',
).option('--check', 'write nothing; exit with 1 and name what is stale');

const data = 'scripts/matrix/results.json';
const document = 'scripts/matrix/README.md';

await runTask(async () => {
  const { check } = command.parse().opts<{ readonly check?: boolean }>();
  const measurements = await runMatrix(({ tool, subject, facts }, seconds) => {
    const results = Object.values(facts);
    console.log(
      `${tool.padEnd(27)} ${subject.padEnd(22)} ${results.filter(Boolean).length} of ${results.length} facts, ${seconds.toFixed(1)} s`,
    );
  });
  const problems = disagreements(measurements);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const rows = rowsOf(measurements);
  const texts = {
    [data]: dataOf(rows),
    [document]: withTable(readFileSync(document, 'utf8'), tableOf(rows)),
  };
  const stale = Object.entries(texts).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (check) {
    for (const [path] of stale) console.error(`stale     ${path}`);
    if (stale.length > 0) console.error('\nRun `npm run matrix` and commit the result.');
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`changed   ${path}`);
  }
  return 0;
});
