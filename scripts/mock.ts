/** `npm run mock`: a mock server of the verified description, by Prism. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { createCommand } from '../generator/command.ts';
import { createFront } from './mock/front.ts';
import { portOf, portProblem } from './port.ts';
import { runTool } from './run.ts';
import { Interruption, requireArtefact, runTask, TaskError } from './task.ts';

const command = createCommand('mock', 'Serves the verified description with Prism.')
  .option('--port <number>', 'port to listen on', portOf, 4010)
  .option('--dynamic', 'respond with generated values instead of the examples')
  .addHelpText(
    'after',
    `
Requests need a token, any will do:
  curl -H 'PRIVATE-TOKEN: <token>' http://127.0.0.1:4010/api/v4/projects/1/integrations
Paths may begin with /api/v4, as on a GitLab, or without it, as in the description.`,
  );

// JSON parses many times faster than YAML.
const description = 'generated/openapi.json';

await runTask(async () => {
  const { port, dynamic } = command.parse().opts<{ readonly port: number; readonly dynamic?: boolean }>();
  refuseBrokenDescription();
  await refuseUsedPort(port);
  const inner = await freePort();
  const front = createFront(inner);
  try {
    const { code } = await runTool(
      '@stoplight/prism-cli',
      'prism',
      ['mock', description, '--port', String(inner), ...(dynamic ? ['--dynamic'] : [])],
      {
        onOutput: (piece) => void show(piece, front, { inner, port }),
        variables: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {},
      },
    );
    return code;
  } catch (error) {
    // This is the normal end of a server.
    if (error instanceof Interruption) return 0;
    throw error;
  } finally {
    front.close();
    front.closeAllConnections();
  }
});

/** Prints what Prism says, with the port that people use, which opens before Prism says that it listens. */
async function show(
  piece: string,
  front: Server,
  { inner, port }: { readonly inner: number; readonly port: number },
): Promise<void> {
  if (!front.listening && piece.includes('Prism is listening'))
    await once(front.listen(port, '127.0.0.1'), 'listening');
  process.stdout.write(piece.replaceAll(`127.0.0.1:${inner}`, `127.0.0.1:${port}`));
}

/** Prism would only print its help. */
function refuseBrokenDescription(): void {
  requireArtefact(description);
  try {
    JSON.parse(readFileSync(description, 'utf8'));
  } catch {
    throw new TaskError(`${description} is not valid JSON. Run \`npm run generate\` again.`);
  }
}

/** Prism would print a stack trace. */
function refuseUsedPort(port: number): Promise<void> {
  return listening(port).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => {
      throw portProblem(port, error);
    },
  );
}

function freePort(): Promise<number> {
  return listening(0);
}

/** The port on which a server could listen. */
async function listening(port: number): Promise<number> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening');
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return found;
}
