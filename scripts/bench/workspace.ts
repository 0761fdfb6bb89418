/**
 * Prepares the folder of the client's benchmarks: a project with the packed package and the clients to
 * compare it with.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { binOf, runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import { copyTree } from '../tree.ts';
import { runBenchmark } from './report.ts';
import { consumerOf, packedFiles, rivalsFolder, rivalsOf, sourceOf } from './workspace-folders.ts';

await runBenchmark(async (folder) => {
  const source = sourceOf(folder);
  const consumer = consumerOf(folder);
  // The project finds the tools above it.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(rivalsOf(folder));
  symlinkSync(join(rivalsFolder, 'node_modules'), join(rivalsOf(folder), 'node_modules'), 'junction');
  copyTree(source);
  await succeed('The build', runNode(['--import', 'tsx', 'scripts/build.ts'], { folder: source }));
  await install(source, join(consumer, 'node_modules', 'gitlab-integrations'));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "sideEffects": false }');
  cpSync('generated/client/paths.ts', join(consumer, 'schema.ts'));
  cpSync('scripts/bench/plain-interfaces.ts', join(consumer, 'plain-interfaces.ts'));
  const heyApi = [
    binOf('@hey-api/openapi-ts', 'openapi-ts', rivalsFolder),
    '--input',
    resolve('generated/openapi.json'),
    '--output',
    join(consumer, 'hey-api'),
    '--silent',
  ];
  await succeed('@hey-api/openapi-ts', runNode(heyApi, { folder: consumer }));
  return [];
});

/** Copies the files that npm would publish to where an install would put them. */
async function install(source: string, target: string): Promise<void> {
  for (const path of await packedFiles(source)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), readFileSync(join(source, path)));
  }
}

async function succeed(what: string, run: ReturnType<typeof runNode>): Promise<void> {
  const { code, output } = await run;
  if (code !== 0) throw new TaskError(`${what} failed:\n${output.trim()}`);
}
