/** What the command line tool costs before it does anything: its start and its size. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import { copyTree } from '../tree.ts';
import { atMost, median, runBenchmark, type Section } from './report.ts';
import { toolIn } from './tool-folder.ts';
import { sourceOf } from './workspace-folders.ts';

const rounds = 21;

await runBenchmark(async (folder) => {
  await build(folder);
  const tool = toolIn(folder);
  return [await startSection(tool), sizeSection(tool)];
});

/** Builds the package in a copy. */
async function build(folder: string): Promise<void> {
  const source = sourceOf(folder);
  copyTree(source);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/build.ts'], { folder: source });
  if (code !== 0) throw new TaskError(`The build failed:\n${output}`);
}

async function startSection(tool: string): Promise<Section> {
  const programs = { 'node -e 0': ['-e', '0'], 'gitlab-integrations --version': [tool, '--version'] };
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++)
    for (const [name, words] of Object.entries(programs)) {
      const start = performance.now();
      await once(spawn(process.execPath, words, { stdio: 'ignore' }), 'exit');
      // The first one fills the caches of the disk.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  const [bare = [], own = []] = times.values();
  const ratio = median(own.map((time, round) => time / (bare[round] ?? Number.NaN)));
  return {
    title: 'Start of the command line tool',
    method: `Whole processes in turn; medians of ${rounds}.`,
    columns: ['command', 'ms'],
    rows: [...times].map(([name, all]) => [name, median(all).toFixed(0)]),
    limits: [atMost('start of --version, compared with node -e 0', ratio, 1.5, '×')],
  };
}

function sizeSection(tool: string): Section {
  const folder = join(tool, '..');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const bytes = gzipSync(Buffer.concat(files), { level: 9 }).length;
  return {
    title: 'Size of the command line tool',
    method: 'All its files in the package, gzipped together at level 9; KB of 1000 bytes.',
    columns: ['files', 'KB gzipped'],
    rows: [[String(files.length), (bytes / 1000).toFixed(1)]],
    limits: [atMost('what the command line tool adds to the package, gzipped', bytes / 1000, 130, 'KB', 1)],
  };
}
