/** `npm run build`: the npm package in `dist/`: JavaScript, declarations and the command line tool. */
import { chmodSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { createCommand } from '../generator/command.ts';
import { write } from '../generator/write/write.ts';
import { commandLineTool } from './build/command-line-tool.ts';
import { runTool } from './run.ts';
import { runTask, TaskError } from './task.ts';
import { digestOf, otherFiles, readRecord, recordName, recordText, removeOld } from './written.ts';

const folder = 'dist';

await runTask(async () => {
  createCommand('build', 'Builds the npm package into dist/.').parse();
  const start = performance.now();
  const old = readRecord(folder);
  const { code, output } = await runTool('typescript', 'tsc', [
    '--project',
    'tsconfig.build.json',
    '--listEmittedFiles',
  ]);
  if (code !== 0) throw new TaskError(`The package could not be built:\n${output.trim()}`);
  const emitted = [...output.matchAll(/^TSFILE: (.*?)\r?$/gm)].map(([, path = '']) =>
    relative(folder, resolve(path)).replaceAll(sep, '/'),
  );
  const tool = new Map([...(await commandLineTool())].map(([path, text]) => [`cli/${path}`, text]));
  const latest = new Map([
    ...emitted.map((path) => [path, digestOf(readFileSync(`${folder}/${path}`))] as const),
    ...[...tool].map(([path, text]) => [path, digestOf(text)] as const),
  ]);
  removeOld(folder, old, latest);
  write(new Map([...tool, [recordName, recordText(latest)]]), folder);
  // npm makes it executable where it installs it; here nobody else does.
  chmodSync(`${folder}/cli/main.js`, 0o755);
  refuseOtherFiles(otherFiles(folder, latest));
  console.log(`dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});

/** npm packs everything in the folder. */
function refuseOtherFiles(paths: readonly string[]): void {
  const [first, ...others] = paths.toSorted();
  if (first === undefined) return;
  const all = others.length === 0 ? `${folder}/${first}` : `${folder}/${first} and ${others.length} more`;
  throw new TaskError(
    `npm would pack files that this command has not written: ${all}. Move or delete them, or the whole folder.`,
  );
}
