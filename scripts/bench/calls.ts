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
const rounds = 41;
const callsOfRound = 500;
const warmUp = 3000;

interface Caller {
  readonly program: Program;
  readonly child: ChildProcess;
  /** Microseconds of processor time for each call, one number for each round. */
  readonly times: number[];
}

await runBenchmark(async (folder) => {
  const children: ChildProcess[] = [];
  try {
    const server = start(children, 'calls-server.ts', JSON.stringify(slackResponse()));
    const [port] = (await once(server, 'message')) as [number];
    const callers: Caller[] = [];
    for (const program of programs) {
      const { path } = await bundle(program, folder);
      callers.push({
        program,
        child: start(children, 'calls-client.ts', path, `http://127.0.0.1:${port}`),
        times: [],
      });
    }
    for (const caller of callers) await call(caller, warmUp);
    for (let round = 0; round < rounds; round++) {
      // In another order every time, so that none always follows the same one.
      for (const caller of shuffled(callers)) caller.times.push(await call(caller, callsOfRound));
    }
    return [section(callers)];
  } finally {
    for (const child of children) child.kill();
  }
});

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

function start(children: ChildProcess[], script: string, ...args: readonly string[]): ChildProcess {
  const child = fork(new URL(script, import.meta.url), args, { execArgv: ['--import', 'tsx'] });
  children.push(child);
  return child;
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

function section(callers: readonly Caller[]) {
  const base = callers.find(({ program }) => program === plainFetch)?.times ?? [];
  const ratio = (times: readonly number[]): number =>
    median(times.map((time, round) => time / (base[round] ?? Number.NaN)));
  const mine = callers.find(({ program }) => program === ours)?.times ?? [];
  return {
    title: 'Processor time of one call',
    method: `A PUT of Slack on loopback, 32 at a time, the JSON response parsed and checked. One process for each client, the server in another; ${rounds} rounds of ${callsOfRound} calls, in another order every time, after ${warmUp} to warm up; medians of the rounds.`,
    columns: ['client', '× plain fetch', 'µs of a call'],
    rows: callers.map(({ program, times }) => [
      program.name,
      ratio(times).toFixed(2),
      median(times).toFixed(0),
    ]),
    limits: [atMost('processor time of a call, compared with plain fetch', ratio(mine), 1.1, '×')],
  };
}
