/** How long the generator takes, compared with other tools. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { binOf, runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import { atMost, type Limit, median, runBenchmark, type Section } from './report.ts';
import { scaleCatalog } from './scaled-catalog.ts';
import { rivalsFolder } from './workspace-folders.ts';

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

interface Result {
  readonly seconds: number;
  readonly megabytes: number;
}

type Results = ReadonlyMap<string, Result>;

const rounds = 5;
const floor = 'floor: parse, three templates, write';
const quickFloor = 'the floor, started like generate';
const own = 'generate without third-party tools';
const types = 'openapi-typescript alone';
const whole = 'generate, whole';
const reportMemory = `data:text/javascript,${encodeURIComponent("import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));")}`;

await runBenchmark(async (folder) => {
  const temporary = join(folder, 'generator');
  const large = join(temporary, 'catalog');
  const largeOut = join(temporary, 'large');
  mkdirSync(temporary);
  scaleCatalog('spec', 10, large);
  const small = await measure(subjects('spec', resolve('generated'), temporary), rounds, temporary);
  await run({ name: 'generate', args: ['generator/main.ts', '--spec', large, '--out', largeOut] }, temporary);
  const grown = await measure(subjects(large, largeOut, temporary), 1, temporary);
  return [
    section(
      'Generator: the catalog as it is',
      `Whole processes; medians of ${rounds} runs in turn.`,
      small,
      limitsOf(small),
    ),
    section(
      'Generator: a catalog ten times as large',
      'Whole processes; one run.',
      grown,
      growthLimits(small, grown),
    ),
  ];
});

function subjects(spec: string, generated: string, temporary: string): readonly Subject[] {
  const description = join(generated, 'openapi.yaml');
  // Outside the project: openapi-typescript would use redocly.yaml as its own configuration.
  const away = { folder: temporary };
  // What generator/main.ts asks Node for.
  const keepsCompiled = { variables: { NODE_COMPILE_CACHE: join(temporary, 'compiled') } };
  return [
    { name: floor, args: ['--import', 'tsx', 'scripts/bench/floor.ts', spec, join(temporary, 'floor')] },
    { name: quickFloor, args: ['scripts/bench/floor.ts', spec, join(temporary, 'floor')], ...keepsCompiled },
    {
      name: own,
      args: ['scripts/bench/generate-without-tools.ts', spec, join(temporary, 'own')],
      ...keepsCompiled,
    },
    {
      name: types,
      args: [
        binOf('openapi-typescript', 'openapi-typescript'),
        description,
        '--output',
        join(temporary, 'schema.ts'),
        '--default-non-nullable=false',
      ],
      ...away,
    },
    { name: whole, args: ['generator/main.ts', '--spec', spec, '--out', join(temporary, 'out')] },
    {
      name: 'redocly bundle',
      args: [
        binOf('@redocly/cli', 'redocly'),
        'bundle',
        description,
        '--output',
        join(temporary, 'bundle.yaml'),
      ],
      ...away,
    },
    {
      name: '@hey-api/openapi-ts',
      args: [
        binOf('@hey-api/openapi-ts', 'openapi-ts', rivalsFolder),
        '--input',
        description,
        '--output',
        join(temporary, 'hey-api'),
        '--silent',
      ],
      ...away,
    },
  ];
}

/** All subjects in turn, round by round, so that a slow moment of the machine affects all of them. */
async function measure(list: readonly Subject[], times: number, temporary: string): Promise<Results> {
  const results = new Map<string, Result[]>(list.map(({ name }) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const subject of list) results.get(subject.name)?.push(await run(subject, temporary));
    // Every run of the generator writes all files.
    for (const folder of ['own', 'out']) rmSync(join(temporary, folder), { recursive: true, force: true });
  }
  return new Map(
    [...results].map(([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

async function run({ name, args, folder, variables = {} }: Subject, temporary: string): Promise<Result> {
  const memoryFile = join(temporary, 'memory');
  const start = performance.now();
  const { code, output } = await runNode(['--import', reportMemory, ...args], {
    variables: { ...variables, BENCH_MEMORY: memoryFile },
    ...(folder === undefined ? {} : { folder }),
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new TaskError(`${name} failed:\n${output}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
}

function secondsOf(results: Results, name: string): number {
  return results.get(name)?.seconds ?? Number.NaN;
}

function limitsOf(results: Results): readonly Limit[] {
  return [
    atMost(
      'generate without third-party tools, compared with the floor',
      secondsOf(results, own) / secondsOf(results, floor),
      2,
      '×',
    ),
    atMost(
      "generate, whole, beyond openapi-typescript's own time",
      secondsOf(results, whole) - secondsOf(results, types),
      1,
      's',
    ),
  ];
}

function growthLimits(small: Results, grown: Results): readonly Limit[] {
  return [own, whole].map((name) =>
    atMost(
      `${name}, ten times the catalog`,
      secondsOf(grown, name) / secondsOf(small, name),
      5,
      '× the time',
      1,
    ),
  );
}

function section(title: string, method: string, results: Results, limits: readonly Limit[]): Section {
  const base = secondsOf(results, floor);
  const rows = [...results].map(([name, { seconds, megabytes }]) => [
    name,
    (seconds / base).toFixed(2),
    seconds.toFixed(2),
    megabytes.toFixed(0),
  ]);
  return {
    title,
    method: `${method} The floor is started by tsx, as scripts in TypeScript usually are. Memory: the peak of the first process of each.`,
    columns: ['what', '× the floor', 'seconds', 'MB'],
    rows,
    limits,
  };
}
