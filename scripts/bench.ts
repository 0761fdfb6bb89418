/** `npm run bench`: the figures of the client and the generator, beside the tools that people compare them with, all in one run. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitsText, type Section, sectionsPath, sectionText } from './bench/report.ts';
import { optionsOf, runNode, runTask, TaskError } from './tool.ts';

const help = `Measures the client, the generator and the tools that people know.
A run of all parts writes its results to bench/RESULTS.md.

Usage: npm run bench
       npm run bench -- client|generator|pages`;

/** The scripts of every part, in the order in which they run. */
const parts: Readonly<Record<string, readonly string[]>> = {
  client: ['workspace', 'size', 'calls', 'type-check', 'completion', 'package'],
  generator: ['generator'],
  pages: ['pages'],
};

await runTask(async () => {
  const isOption = (argument: string): boolean => argument.startsWith('-');
  const names = process.argv.slice(2).filter((argument) => !isOption(argument));
  if (!optionsOf(help, {}, process.argv.slice(2).filter(isOption))) return 0;
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new TaskError(`There is no part ${unknown}: choose of ${Object.keys(parts).join(', ')}.`);
  if (!existsSync('generated/openapi.yaml')) throw new TaskError('generated/openapi.yaml does not exist. Run `npm run generate` first.');
  console.log(`${machine()}\n`);
  const texts: string[] = [];
  const sections: Section[] = [];
  for (const [part, scripts] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(part)) continue;
    for await (const result of resultsOf(scripts)) {
      const text = typeof result === 'string' ? result : sectionText(result);
      if (typeof result !== 'string') sections.push(result);
      console.log(text);
      texts.push(text);
    }
  }
  const limits = limitsText(sections.flatMap((section) => section.limits));
  console.log(limits);
  if (names.length > 0) return 0;
  mkdirSync('bench', { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync('bench/RESULTS.md', `# Results\n\nWritten by \`npm run bench\` on ${date}. ${machine()}\n\n${[limits, ...texts].join('\n')}`);
  return 0;
});

/** The results of the scripts of one part, one after the other: sections, or what a script printed when it leaves none. */
async function* resultsOf(scripts: readonly string[]): AsyncGenerator<Section | string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = sectionsPath(folder);
  try {
    for (const script of scripts.map((name) => `scripts/bench/${name}.ts`).filter((file) => existsSync(file))) {
      rmSync(path, { force: true });
      const { code, output } = await runNode(['--import', 'tsx', script, folder]);
      if (code !== 0) throw new TaskError(output.trim());
      if (existsSync(path)) yield* JSON.parse(readFileSync(path, 'utf8')) as readonly Section[];
      else yield output;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function machine(): string {
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).`;
}
