/** `npm run record-verdicts`: writes into test/fixtures/verdicts.tsv what a running GitLab answers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { createCommand } from '../generator/command.ts';
import { runTask, TaskError } from './task.ts';
import { grid } from './verdicts/grid.ts';
import { type Line, parseLines, printFile, withRecorded } from './verdicts/lines.ts';
import { recordedLines } from './verdicts/record.ts';

const command = createCommand('record-verdicts', 'Records the verdicts of a running GitLab.')
  .requiredOption('--host <url>', 'the server')
  .requiredOption('--project <path>', 'a project whose integrations may be overwritten')
  .requiredOption('--source <text>', 'version and date, such as "GitLab 18.9.1-ee, 2026-03-02"')
  .option('--slug <slug>', 'only this integration')
  .addHelpText('after', '\nThe token of a maintainer of the project is read from GITLAB_TOKEN.');

const path = 'test/fixtures/verdicts.tsv';

await runTask(async () => {
  const options = command.parse().opts<{
    readonly host: string;
    readonly project: string;
    readonly source: string;
    readonly slug?: string;
  }>();
  const token = env.GITLAB_TOKEN;
  if (!token) throw new TaskError('Set GITLAB_TOKEN to the token of a maintainer of the project.');
  const cases = grid.filter(({ slug }) => options.slug === undefined || slug === options.slug);
  const recorded: Line[] = [];
  for await (const line of recordedLines(cases, { ...options, token })) recorded.push(line);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, printFile(text, withRecorded(parseLines(text), recorded)));
  console.log(`${recorded.length} of ${cases.length} verdicts recorded in ${path}`);
  return 0;
});
