/**
 * A process with one client: makes the requested number of calls and reports their CPU time. Arguments: the
 * bundled program and the server.
 */
import { pathToFileURL } from 'node:url';
import { sent } from './programs.ts';

/** The message that the process sends back. */
export type Done = { readonly microseconds: number } | { readonly problem: string };

type Call = () => Promise<{ readonly slug?: unknown } | undefined>;

const concurrency = 32;
const [path = '', host = ''] = process.argv.slice(2);
const { connect } = (await import(pathToFileURL(path).href)) as {
  readonly connect: (host: string, token: string, webhook: string) => Call;
};
const call = connect(host, sent.token, sent.settings.webhook);

process.on('disconnect', () => process.exit());
process.on('message', (calls: number) => void measure(calls).then((done) => process.send?.(done)));

async function measure(calls: number): Promise<Done> {
  const before = process.cpuUsage();
  try {
    await callMany(calls);
  } catch (error) {
    return { problem: String(error) };
  }
  const { user, system } = process.cpuUsage(before);
  return { microseconds: user + system };
}

async function callMany(calls: number): Promise<void> {
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const response = await call();
      if (response?.slug !== 'slack') throw new Error('the response is a different one');
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}
