/** What the command line tool costs: its start, its size, and a plan for many projects. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import { copyTree } from '../tree.ts';
import type { Asked, FleetOptions } from './fleet-server.ts';
import { atMost, grouped, median, runBenchmark, type Section } from './report.ts';

const concurrency = 8;

await runBenchmark(async (folder) => {
  const tool = await build(join(folder, 'source'));
  const fleets = [];
  for (const projects of [1000, 10_000]) fleets.push(await plan(tool, folder, { projects }));
  const limited = await plan(tool, folder, {
    projects: 2200,
    latency: 20,
    rateLimit: { requests: 2000, seconds: 60 },
  });
  return [await startSection(tool), sizeSection(tool), fleetSection(fleets), limitSection(limited)];
});

/** Builds the package in a copy, and returns the script of the tool. */
async function build(source: string): Promise<string> {
  copyTree(source);
  symlinkSync(resolve('node_modules'), join(source, '..', 'node_modules'), 'junction');
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/build.ts'], { folder: source });
  if (code !== 0) throw new TaskError(`The build failed:\n${output}`);
  return join(source, 'dist/cli/main.js');
}

const rounds = 21;

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

/** What one run of `plan` cost. */
interface Planned extends FleetOptions {
  readonly asked: readonly Asked[];
  /** GETs that the file makes necessary. */
  readonly gets: number;
  readonly milliseconds: number;
  /** Most memory, in bytes. */
  readonly memory: number;
  /** The same requests by a loop over `fetch`; undefined where a limit dictates the time. */
  readonly bareMilliseconds: number | undefined;
}

/** Two of them name settings that only a GET shows. */
const configuration = `version: 1
rules:
  - match: { group: acme }
    integrations:
      slack: { webhook: { env: WEBHOOK }, push_events: true }
      emails-on-push: { recipients: team@example.com, tag_push_events: true }
      pipelines-email: { recipients: team@example.com }
      jenkins: { jenkins_url: 'https://ci.example.com', project_name: shop, push_events: true }
      jira: { url: 'https://jira.example.com', username: bot, password: { env: PASSWORD } }
`;

async function plan(tool: string, folder: string, options: FleetOptions): Promise<Planned> {
  const server = fork(new URL('fleet-server.ts', import.meta.url), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=8000'],
  });
  try {
    const [host] = (await once(server, 'message')) as [string];
    const work = join(folder, `fleet-${options.projects}`);
    mkdirSync(work);
    writeFileSync(join(work, 'gitlab-integrations.yaml'), configuration);
    const { milliseconds, memory } = await runTool(tool, work, host);
    const asked = await askedOf(server);
    const gets = asked.filter(({ path }) => /\/integrations\/./.test(path)).length;
    const bareMilliseconds = options.rateLimit ? undefined : await fetchAll(host, work, asked);
    return { ...options, asked, gets, milliseconds, memory, bareMilliseconds };
  } finally {
    server.kill();
  }
}

async function runTool(tool: string, work: string, host: string) {
  const memoryFile = join(work, 'memory');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL('fleet-memory.mjs', import.meta.url).href,
      tool,
      'plan',
      '--concurrency',
      `${concurrency}`,
    ],
    {
      cwd: work,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GITLAB_HOST: host, GITLAB_TOKEN: 'token', FLEET_MEMORY: memoryFile },
    },
  );
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new TaskError(`The plan ended with ${code}.`);
  return { milliseconds: performance.now() - start, memory: Number(readFileSync(memoryFile, 'utf8')) };
}

async function askedOf(server: ChildProcess): Promise<readonly Asked[]> {
  server.send('asked');
  const [asked] = (await once(server, 'message')) as [readonly Asked[]];
  return asked;
}

/** Milliseconds of the same requests, sent by a loop. */
async function fetchAll(host: string, work: string, asked: readonly Asked[]): Promise<number> {
  const file = join(work, 'paths.json');
  writeFileSync(file, JSON.stringify(asked.map(({ path }) => path)));
  const child = fork(new URL('fleet-fetch.ts', import.meta.url), [host, String(concurrency), file], {
    execArgv: ['--import', 'tsx'],
  });
  const [milliseconds] = (await once(child, 'message')) as [number];
  return milliseconds;
}

function fleetSection(fleets: readonly Planned[]): Section {
  const perProject = fleets.map(({ asked, gets, projects }) => (asked.length - gets) / projects);
  const speeds = fleets.map(
    ({ bareMilliseconds = Number.NaN, milliseconds }) => bareMilliseconds / milliseconds,
  );
  const costs = fleets.map(({ milliseconds, asked }) => milliseconds / asked.length);
  const growth = (costs.at(-1) ?? Number.NaN) / (costs[0] ?? Number.NaN);
  const memory = Math.max(...fleets.map((fleet) => fleet.memory)) / 1_000_000;
  return {
    title: 'A plan for many projects',
    method: `\`plan\` of 5 integrations in every project, ${concurrency} requests at a time, against the fake GitLab in a process of its own on loopback. Whole process, its start included; beside it the same requests by a loop over \`fetch\`.`,
    columns: ['projects', 'requests', 'needed GETs', 's', 's by fetch', 'MB'],
    rows: fleets.map(
      ({ projects, asked, gets, milliseconds, bareMilliseconds = Number.NaN, memory: most }) => [
        grouped(projects),
        grouped(asked.length),
        grouped(gets),
        (milliseconds / 1000).toFixed(1),
        (bareMilliseconds / 1000).toFixed(1),
        (most / 1_000_000).toFixed(0),
      ],
    ),
    limits: [
      atMost('requests of a plan for a project, beside needed GETs', Math.max(...perProject), 1.02, '', 3),
      atMost('time of a plan, compared with a loop over fetch', 1 / Math.min(...speeds), 1 / 0.8, '×'),
      atMost('time of a request with ten times the projects', growth, 1.25, '×'),
      atMost('memory of a plan', memory, 250, 'MB', 0),
    ],
  };
}

function limitSection({ asked, milliseconds, projects, gets }: Planned): Section {
  const refused = asked.filter(({ status }) => status === 429).length;
  return {
    title: 'A plan against a rate limit',
    method: `The same with ${grouped(projects)} projects against a server that takes 2,000 requests a minute, each after 20 ms. A fifth of the limit is left to people.`,
    columns: ['requests', 'needed GETs', 's', 'status 429'],
    rows: [[grouped(asked.length), grouped(gets), (milliseconds / 1000).toFixed(0), String(refused)]],
    limits: [atMost('requests of a plan that a rate limit refused', refused, 0, '', 0)],
  };
}
