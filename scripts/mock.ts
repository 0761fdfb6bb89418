/** `npm run mock`: a mock server of the verified description, by Prism. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createCommand } from '../generator/command.ts';
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
  curl -H 'PRIVATE-TOKEN: <token>' http://127.0.0.1:4010/projects/1/integrations`,
  );

// JSON parses many times faster than YAML.
const description = 'generated/openapi.json';

await runTask(async () => {
  const { port, dynamic } = command.parse().opts<{ readonly port: number; readonly dynamic?: boolean }>();
  refuseBrokenDescription();
  await refuseUsedPort(port);
  try {
    const { code } = await runTool(
      '@stoplight/prism-cli',
      'prism',
      ['mock', description, '--port', String(port), ...(dynamic ? ['--dynamic'] : [])],
      { inherit: true },
    );
    return code;
  } catch (error) {
    // This is the normal end of a server.
    if (error instanceof Interruption) return 0;
    throw error;
  }
});

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
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portProblem(port, error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
