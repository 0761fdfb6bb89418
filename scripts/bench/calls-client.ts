/** A process with one client: makes as many calls as it is told, and tells the processor time that they took. Arguments: the bundled program and the server. */
import { pathToFileURL } from 'node:url';
import { sent } from './programs.ts';

/** What the process answers. */
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
      const answer = await call();
      if (answer?.slug !== 'slack') throw new Error('the answer is another one');
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}
