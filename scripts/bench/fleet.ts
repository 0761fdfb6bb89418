/** What a plan for many projects costs. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TaskError } from '../task.ts';
import type { Asked, FleetOptions } from './fleet-server.ts';
import { atMost, grouped, median, runBenchmark, type Section } from './report.ts';
import { toolIn } from './tool-folder.ts';

/** Sends requests, and nothing else. */
const loop = fileURLToPath(new URL('fleet-fetch.mjs', import.meta.url));
/** Loaded before a program, writes what that used. */
const usage = new URL('fleet-usage.mjs', import.meta.url).href;

const concurrency = 8;

/** Requests that four fifths of a limit of 2,000 are. */
const usableAMinute = 1600;

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

await runBenchmark(async (folder) => {
  // Short runs differ most.
  const fleets = [await plan(folder, { projects: 1000 }, 5), await plan(folder, { projects: 10_000 })];
  const rollout = await plan(folder, { projects: 10_000, isNew: true }, 4);
  const rateLimit = { requests: 2000, seconds: 60 };
  const limited = await plan(folder, { projects: 700, latency: 20, rateLimit });
  return [fleetSection(fleets), rolloutSection(rollout), limitSection(limited)];
});

/** What a process cost, its start included; of several, the medians and the most memory. */
interface Cost {
  readonly milliseconds: number;
  /** Milliseconds of the processor. */
  readonly processor: number;
  /** Most memory, in bytes. */
  readonly memory: number;
}

/** What `plan` cost. */
interface Planned extends FleetOptions, Cost {
  readonly asked: readonly Asked[];
  /** GETs that the file makes necessary. */
  readonly gets: number;
  /** The same requests by a loop over `fetch`; undefined where a limit dictates the time. */
  readonly bare?: Cost;
  /** The median of the runs, in bytes. */
  readonly usualMemory: number;
}

/**
 * @param rounds how often the loop runs, with a run of `plan` on either side, so that the load of the machine
 * concerns both.
 */
async function plan(folder: string, options: FleetOptions, rounds = 1): Promise<Planned> {
  const server = fork(new URL('fleet-server.ts', import.meta.url), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=8000'],
  });
  try {
    const [host] = (await once(server, 'message')) as [string];
    const work = mkdtempSync(join(folder, 'fleet-'));
    writeFileSync(join(work, 'gitlab-integrations.yaml'), configuration);
    const runPlan = () =>
      runProgram([toolIn(folder), 'plan', '--concurrency', String(concurrency)], work, host);
    const first = await runPlan();
    const asked = await askedOf(server);
    const gets = asked.filter(({ path }) => /\/integrations\/./.test(path)).length;
    if (options.rateLimit) return { ...options, ...first, usualMemory: first.memory, asked, gets };
    const paths = join(work, 'paths.json');
    writeFileSync(paths, JSON.stringify(asked.map(({ path }) => path)));
    const runs = [first];
    const loops: Cost[] = [];
    while (loops.length < rounds) {
      loops.push(await runProgram([loop, String(concurrency), paths], work, host));
      runs.push(await runPlan());
    }
    const usualMemory = median(runs.map(({ memory }) => memory));
    return { ...options, asked, gets, ...costOf(runs), usualMemory, bare: costOf(loops) };
  } finally {
    server.kill();
  }
}

function costOf(runs: readonly Cost[]): Cost {
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    processor: median(runs.map(({ processor }) => processor)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

/** Runs a program of Node to its end, in a folder. */
async function runProgram(args: readonly string[], folder: string, host: string): Promise<Cost> {
  const usageFile = join(folder, 'usage');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', usage, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GITLAB_HOST: host, GITLAB_TOKEN: 'token', FLEET_USAGE: usageFile },
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new TaskError(`${args.join(' ')} ended with ${code}.`);
  const used = JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Cost, 'milliseconds'>;
  return { milliseconds: performance.now() - start, ...used };
}

async function askedOf(server: ChildProcess): Promise<readonly Asked[]> {
  server.send('asked');
  const [asked] = (await once(server, 'message')) as [readonly Asked[]];
  return asked;
}

function fleetSection(fleets: readonly Planned[]): Section {
  const perProject = fleets.map(({ asked, gets, projects }) => (asked.length - gets) / projects);
  const times = fleets.map(({ bare, milliseconds }) => milliseconds / (bare?.milliseconds ?? Number.NaN));
  const costs = fleets.map(({ processor, asked }) => processor / asked.length);
  const growth = (costs.at(-1) ?? Number.NaN) / (costs[0] ?? Number.NaN);
  const memory = Math.max(...fleets.map((fleet) => fleet.memory)) / 1_000_000;
  return {
    title: 'A plan for many projects',
    method: [
      `\`plan\` of 5 integrations in every project, ${concurrency} requests at a time, against the fake`,
      `GitLab in a process of its own on loopback.`,
      `Before and after, the same requests by a loop over \`fetch\`, in a process of its own as well.`,
      `Whole processes, their start included.`,
      `Medians of 6 runs for 1,000 projects, and of 2 for 10,000.`,
    ].join(' '),
    columns: [
      'projects',
      'requests',
      'needed GETs',
      's',
      's by fetch',
      's of processor',
      'the same by fetch',
      'MB',
    ],
    rows: fleets.map(({ projects, asked, gets, milliseconds, processor, bare, memory: most }) => [
      grouped(projects),
      grouped(asked.length),
      grouped(gets),
      ...[milliseconds, bare?.milliseconds, processor, bare?.processor].map((time = Number.NaN) =>
        (time / 1000).toFixed(1),
      ),
      (most / 1_000_000).toFixed(0),
    ]),
    limits: [
      atMost('requests of a plan for a project, beside needed GETs', Math.max(...perProject), 1.02, '', 3),
      atMost('time of a plan, compared with a loop over fetch', Math.max(...times), 1 / 0.8, '×'),
      atMost('processor time of a request with ten times the projects', growth, 1.25, '×'),
      atMost('memory of a plan', memory, 250, 'MB', 0),
    ],
  };
}

function rolloutSection({ asked, milliseconds, bare, memory, usualMemory }: Planned): Section {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
  return {
    title: 'A plan of a first rollout',
    method: [
      `The same for 10,000 projects that have no integration: 50,000 changes to print.`,
      `5 runs with Node ${process.versions.node}.`,
    ].join(' '),
    columns: ['requests', 's', 's by fetch', 'MB', 'most MB'],
    rows: [
      [
        grouped(asked.length),
        ...[milliseconds, bare?.milliseconds].map((time = Number.NaN) => (time / 1000).toFixed(1)),
        megabytes(usualMemory),
        megabytes(memory),
      ],
    ],
    limits: [atMost('usual memory of a plan of a first rollout', usualMemory / 1_000_000, 250, 'MB', 0)],
  };
}

function limitSection({ asked, milliseconds, projects, gets }: Planned): Section {
  const refused = asked.filter(({ status }) => status === 429).length;
  const dictated = (asked.length / usableAMinute) * 60_000;
  return {
    title: 'A plan against a rate limit',
    method: `The same with ${grouped(projects)} projects against a server that takes 2,000 requests a minute, each after 20 ms. A fifth of the limit is left to people.`,
    columns: ['requests', 'needed GETs', 's', 'status 429'],
    rows: [[grouped(asked.length), grouped(gets), (milliseconds / 1000).toFixed(0), String(refused)]],
    limits: [
      atMost('requests of a plan that a rate limit refused', refused, 0, '', 0),
      atMost('time of a plan, compared with what the rate limit dictates', milliseconds / dictated, 1.1, '×'),
    ],
  };
}
