/** `npm run mock`: a mock server of the verified description, by Prism. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { portOf, portProblem } from './port.ts';
import { runTool } from './run.ts';
import { Interruption, optionsOf, runTask, TaskError } from './task.ts';

const help = `Serves the verified description with Prism.

Usage: npm run mock [-- options]

  --port NUMBER  port to listen on (4010)
  --dynamic      answer with generated values instead of the examples
  --help         show this text

Requests need a token, any will do:
  curl -H 'PRIVATE-TOKEN: <token>' http://127.0.0.1:4010/projects/1/integrations`;

// JSON is read many times faster than YAML.
const description = 'generated/openapi.json';

await runTask(async () => {
  const options = optionsOf(help, {
    port: { type: 'string', default: '4010' },
    dynamic: { type: 'boolean', default: false },
  });
  if (!options) return 0;
  const port = portOf(options.port);
  refuseBrokenDescription();
  await refuseUsedPort(port);
  try {
    const { code } = await runTool(
      '@stoplight/prism-cli',
      'prism',
      ['mock', description, '--port', String(port), ...(options.dynamic ? ['--dynamic'] : [])],
      { inherit: true },
    );
    return code;
  } catch (error) {
    // That is how a server ends.
    if (error instanceof Interruption) return 0;
    throw error;
  }
});

/** Prism would print its help. */
function refuseBrokenDescription(): void {
  if (!existsSync(description))
    throw new TaskError(`${description} does not exist. Run \`npm run generate\` first.`);
  try {
    JSON.parse(readFileSync(description, 'utf8'));
  } catch {
    throw new TaskError(`${description} is broken. Run \`npm run generate\` again.`);
  }
}

/** Prism would say so with a stack trace. */
function refuseUsedPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portProblem(port, error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
