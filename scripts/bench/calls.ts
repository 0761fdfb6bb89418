/** CPU time of one call on loopback, for every client. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { TaskError } from '../task.ts';
import { bundle } from './bundle.ts';
import type { Done } from './calls-client.ts';
import { gitbeaker, heyApi, ky, openapiFetch, ours, oursRaw, type Program, plainFetch } from './programs.ts';
import { atMost, median, runBenchmark } from './report.ts';

const programs = [plainFetch, ours, oursRaw, openapiFetch, heyApi, gitbeaker, ky];
const groups = 7;
const roundsOfGroup = 9;
const callsOfRound = 500;
const warmUp = 3000;

/** A process with a client. */
interface Caller {
  readonly program: Program;
  readonly child: ChildProcess;
  /** Microseconds of processor time for each call, one number for each round. */
  readonly times: number[];
}

/** Medians of the rounds of one process. */
interface Result {
  readonly program: Program;
  readonly ratio: number;
  readonly microseconds: number;
}

await runBenchmark(async (folder) => {
  const server = start('calls-server.ts', JSON.stringify(slackResponse()));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const paths = new Map<Program, string>();
    for (const program of programs) paths.set(program, (await bundle(program, folder)).path);
    const results: Result[] = [];
    for (let group = 0; group < groups; group++)
      results.push(...(await measureGroup(paths, `http://127.0.0.1:${port}`)));
    return [section(results)];
  } finally {
    server.kill();
  }
});

/** One new process for each client: how well a process is compiled is a matter of luck. */
async function measureGroup(paths: ReadonlyMap<Program, string>, host: string): Promise<readonly Result[]> {
  const callers = [...paths].map(
    ([program, path]): Caller => ({ program, child: start('calls-client.ts', path, host), times: [] }),
  );
  try {
    for (const caller of callers) await call(caller, warmUp);
    for (let round = 0; round < roundsOfGroup; round++) {
      // In another order every time, so that none always follows the same one.
      for (const caller of shuffled(callers)) caller.times.push(await call(caller, callsOfRound));
    }
  } finally {
    for (const { child } of callers) child.kill();
  }
  const base = callers.find(({ program }) => program === plainFetch)?.times ?? [];
  return callers.map(({ program, times }) => ({
    program,
    ratio: median(times.map((time, round) => time / (base[round] ?? Number.NaN))),
    microseconds: median(times),
  }));
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

function start(script: string, ...args: readonly string[]): ChildProcess {
  return fork(new URL(script, import.meta.url), args, { execArgv: ['--import', 'tsx'] });
}

/** Microseconds for each call. */
async function call({ program, child }: Caller, calls: number): Promise<number> {
  child.send(calls);
  const settled = new AbortController();
  const ended = once(child, 'exit', settled).then(() => [{ problem: 'it ended' }]);
  const [done] = (await Promise.race([once(child, 'message', settled), ended])) as [Done];
  // The losing listener would otherwise remain, one more per round.
  ended.catch(() => undefined);
  settled.abort();
  if ('problem' in done) throw new TaskError(`${program.name} could not set Slack: ${done.problem}.`);
  return done.microseconds / calls;
}

/** GitLab's response according to the description. */
function slackResponse(): unknown {
  const { components } = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as {
    readonly components: { readonly examples: { readonly SlackActive: { readonly value: unknown } } };
  };
  return components.examples.SlackActive.value;
}

function section(results: readonly Result[]) {
  const ratioOf = (program: Program): number =>
    median(results.filter((result) => result.program === program).map(({ ratio }) => ratio));
  const timeOf = (program: Program): number =>
    median(results.filter((result) => result.program === program).map(({ microseconds }) => microseconds));
  return {
    title: 'Processor time of one call',
    method: `A PUT of Slack on loopback, 32 at a time, the JSON response parsed and checked. One process for each client, the server in another; ${roundsOfGroup} rounds of ${callsOfRound} calls, in another order every time, after ${warmUp} to warm up; all that ${groups} times with new processes. Medians of the processes, each the median of its rounds.`,
    columns: ['client', '× plain fetch', 'µs of a call'],
    rows: programs.map((program) => [program.name, ratioOf(program).toFixed(2), timeOf(program).toFixed(0)]),
    limits: [atMost('processor time of a call, compared with plain fetch', ratioOf(ours), 1.1, '×')],
  };
}
