/** `npm run bench`: how long the generator takes, beside the tools that people compare it with, all in one run. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scaleCatalog } from './bench/scaled-catalog.ts';
import { binOf, optionsOf, runNode, runTask, TaskError } from './tool.ts';

const help = `Measures the generator and the tools that people know.

Usage: npm run bench`;

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly folder?: string;
}

interface Result {
  readonly seconds: number;
  readonly megabytes: number;
}

const rounds = 5;
const floor = 'floor: parse, three templates, write';
const own = 'generate without third-party tools';
const types = 'openapi-typescript alone';
const whole = 'generate, whole';
const reportMemory = `data:text/javascript,${encodeURIComponent("import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));")}`;
const typescript = (script: string, ...args: string[]): readonly string[] => ['--import', 'tsx', script, ...args];

await runTask(async () => {
  if (!optionsOf(help, {})) return 0;
  if (!existsSync('generated/openapi.yaml')) throw new TaskError('generated/openapi.yaml does not exist. Run `npm run generate` first.');
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}). Median of ${rounds} runs of whole processes; memory of the first process of each.\n`);
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
  const large = join(temporary, 'catalog');
  const largeOut = join(temporary, 'large');
  try {
    scaleCatalog('spec', 10, large);
    const small = await measure(subjects('spec', resolve('generated'), temporary), rounds, temporary);
    report('The catalog as it is', small);
    await run({ name: 'generate', args: typescript('generator/main.ts', '--spec', large, '--out', largeOut) }, temporary);
    report('A catalog ten times as large, one run', await measure(subjects(large, largeOut, temporary), 1, temporary), small);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return 0;
});

function subjects(spec: string, generated: string, temporary: string): readonly Subject[] {
  const description = join(generated, 'openapi.yaml');
  // Away from the project: openapi-typescript would take redocly.yaml for its own configuration.
  const away = { folder: temporary };
  return [
    { name: floor, args: typescript('scripts/bench/floor.ts', spec, join(temporary, 'floor')) },
    { name: own, args: typescript('scripts/bench/own-part.ts', spec, join(temporary, 'own')) },
    { name: types, args: [binOf('openapi-typescript', 'openapi-typescript'), description, '--output', join(temporary, 'schema.ts'), '--default-non-nullable=false'], ...away },
    { name: whole, args: typescript('generator/main.ts', '--spec', spec, '--out', join(temporary, 'out')) },
    { name: 'redocly bundle', args: [binOf('@redocly/cli', 'redocly'), 'bundle', description, '--output', join(temporary, 'bundle.yaml')], ...away },
    { name: '@hey-api/openapi-ts', args: [binOf('@hey-api/openapi-ts', 'openapi-ts'), '--input', description, '--output', join(temporary, 'hey-api'), '--silent'], ...away },
  ];
}

/** Every subject in turn, round by round, so that a slow moment of the machine meets all of them. */
async function measure(list: readonly Subject[], times: number, temporary: string): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result[]>(list.map(({ name }) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const subject of list) results.get(subject.name)?.push(await run(subject, temporary));
    // Every run of the generator writes all it has.
    for (const folder of ['own', 'out']) rmSync(join(temporary, folder), { recursive: true, force: true });
  }
  return new Map([...results].map(([name, all]) => [name, median(all)]));
}

async function run({ name, args, folder }: Subject, temporary: string): Promise<Result> {
  const memoryFile = join(temporary, 'memory');
  const start = performance.now();
  const { code, output } = await runNode(['--import', reportMemory, ...args], { variables: { BENCH_MEMORY: memoryFile }, ...(folder === undefined ? {} : { folder }) });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new TaskError(`${name} failed:\n${output}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
}

function median(results: readonly Result[]): Result {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return { seconds: middle(results.map(({ seconds }) => seconds)), megabytes: middle(results.map(({ megabytes }) => megabytes)) };
}

function report(title: string, results: ReadonlyMap<string, Result>, smaller?: ReadonlyMap<string, Result>): void {
  console.log(title);
  for (const [name, { seconds, megabytes }] of results) {
    const before = smaller?.get(name)?.seconds;
    const growth = before === undefined ? '' : `  ${(seconds / before).toFixed(1)} × the time`;
    console.log(`  ${name.padEnd(38)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB${growth}`);
  }
  const time = (name: string): number => results.get(name)?.seconds ?? Number.NaN;
  console.log(`  → without third-party tools: ${(time(own) / time(floor)).toFixed(2)} × the floor (at most 2)`);
  console.log(`  → whole: openapi-typescript's own time ${(time(whole) - time(types)).toFixed(2)} s more (at most 0.7 for the catalog as it is)\n`);
}
