/** How long many calls at once take against a server that limits their number. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import type { Hint } from './limit-server.ts';
import type { Program } from './programs.ts';
import { atMost, runBenchmark, type Section } from './report.ts';

const calls = 300;
const callsPerSecond = 10;
/** The first ones are taken at once. */
const leastSeconds = calls / callsPerSecond - 1;
const hints: readonly Hint[] = ['RateLimit headers', 'Retry-After', 'none'];

const program: Program = {
  name: 'all-at-once',
  text: `import { createClient } from 'gitlab-integrations';
export const listAll = (host: string, calls: number) => {
  const gitlab = createClient({ host, token: 'bench-token' });
  return Promise.allSettled(Array.from({ length: calls }, (_, index) => gitlab.list(index + 1)));
};
`,
};

type ListAll = (host: string, calls: number) => Promise<readonly PromiseSettledResult<unknown>[]>;

interface Result {
  readonly hint: Hint;
  readonly seconds: number;
  readonly errors: number;
}

await runBenchmark(async (folder) => {
  const { path } = await bundle(program, folder);
  const { listAll } = (await import(pathToFileURL(path).href)) as { readonly listAll: ListAll };
  return [section(await Promise.all(hints.map((hint) => measure(hint, listAll))))];
});

async function measure(hint: Hint, listAll: ListAll): Promise<Result> {
  const server = fork(new URL('limit-server.ts', import.meta.url), [String(callsPerSecond), hint], {
    execArgv: ['--import', 'tsx'],
  });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const start = performance.now();
    const outcomes = await listAll(`http://127.0.0.1:${port}`, calls);
    return {
      hint,
      seconds: (performance.now() - start) / 1000,
      errors: outcomes.filter(({ status }) => status === 'rejected').length,
    };
  } finally {
    server.kill();
  }
}

function section(results: readonly Result[]): Section {
  const slowest = Math.max(...results.map(({ seconds }) => seconds));
  const errors = results.reduce((sum, result) => sum + result.errors, 0);
  return {
    title: 'Many calls against a rate limit',
    method: `\`Promise.all\` over ${calls} projects with one client, on loopback, against a server that takes ${callsPerSecond} requests in each second: at least ${leastSeconds} s. One run for each way in which a server may tell its limit.`,
    columns: ['what the server tells', '× the least time', 'seconds', 'errors'],
    rows: results.map(({ hint, seconds, errors: failed }) => [
      hint,
      (seconds / leastSeconds).toFixed(2),
      seconds.toFixed(1),
      String(failed),
    ]),
    limits: [
      atMost('time of many calls, compared with the rate limit', slowest / leastSeconds, 1.3, '×'),
      atMost('errors of many calls against a rate limit', errors, 0, '', 0),
    ],
  };
}
