/**
 * `npm run bench`: the figures of the client and the generator, compared with other tools, all in one run.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument } from 'commander';
import { createCommand } from '../generator/command.ts';
import { type Limit, limitsText, type Section, sectionsPath, sectionText } from './bench/report.ts';
import { rivalsFolder } from './bench/workspace-folders.ts';
import { installPackages } from './packages.ts';
import { runNode } from './run.ts';
import { requireArtefact, runTask } from './task.ts';

/** The scripts of every part, in the order in which they run. */
const parts: Readonly<Record<string, readonly string[]>> = {
  client: ['workspace', 'size', 'calls', 'limit', 'type-check', 'completion'],
  generator: ['generator'],
  pages: ['pages'],
  repository: ['repository'],
  tool: ['tool', 'fleet'],
};

const command = createCommand(
  'bench',
  'Measures the client and the generator and compares them with other tools. A run of all parts writes its results to scripts/bench/RESULTS.md.',
)
  .usage('[-- parts]')
  .addArgument(new Argument('[parts...]', 'parts to measure').choices(Object.keys(parts)));

await runTask(async () => {
  const names = command.parse().args;
  requireArtefact('generated/openapi.yaml');
  await installPackages(rivalsFolder);
  const about = machine();
  console.log(`${about}\n`);
  const results: Result[] = [];
  for (const part of Object.keys(parts)) {
    if (names.length > 0 && !names.includes(part)) continue;
    for await (const result of resultsOf(parts[part] ?? [])) {
      console.log(result.text);
      results.push(result);
    }
  }
  const limits = limitsText(results.flatMap(({ limits }) => limits));
  if (results.some((result) => result.limits.length > 0)) console.log(limits);
  if (names.length === 0) writeResults(about, [limits, ...results.map(({ text }) => text)]);
  return results.some(({ failed }) => failed) ? 1 : 0;
});

interface Result {
  readonly text: string;
  readonly limits: readonly Limit[];
  readonly failed: boolean;
}

/**
 * The results of the scripts of one part, in order. A script that fails ends its part, and its output is the
 * result.
 */
async function* resultsOf(scripts: readonly string[]): AsyncGenerator<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = sectionsPath(folder);
  try {
    for (const script of scripts.map((name) => `scripts/bench/${name}.ts`)) {
      rmSync(path, { force: true });
      const { code, output } = await runNode(['--import', 'tsx', script, folder]);
      const failed = code !== 0;
      const sections = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Section[]) : [];
      yield* sections.map((section) => ({ text: sectionText(section), limits: section.limits, failed }));
      if (output.trim() !== '')
        yield { text: `## ${script}\n\n\`\`\`\n${output.trim()}\n\`\`\`\n`, limits: [], failed };
      if (failed) return;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeResults(about: string, texts: readonly string[]): void {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    'scripts/bench/RESULTS.md',
    `# Results\n\nWritten by \`npm run bench\` on ${date}. ${about}\n\n${texts.join('\n')}`,
  );
}

function machine(): string {
  const cores = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cores}, load ${load}.`;
}
