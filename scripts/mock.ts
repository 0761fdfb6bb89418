/** `npm run mock`: a mock server of the verified description, by Prism. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { runTask, runTool, TaskError } from './tool.ts';

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
  const { port, dynamic, help: wantsHelp } = readArguments();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  if (!existsSync(description)) throw new TaskError(`${description} does not exist. Run \`npm run generate\` first.`);
  await refuseUsedPort(port);
  const { code } = await runTool('@stoplight/prism-cli', 'prism', ['mock', description, '--port', String(port), ...(dynamic ? ['--dynamic'] : [])], { inherit: true });
  return code;
});

function readArguments(): { readonly port: number; readonly dynamic: boolean; readonly help: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '4010' }, dynamic: { type: 'boolean', default: false }, help: { type: 'boolean', default: false, short: 'h' } },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535) throw new TaskError(`--port takes a number from 1 to 65535, not ${JSON.stringify(values.port)}.`);
    return { ...values, port };
  } catch (error) {
    if (error instanceof TaskError) throw error;
    throw new TaskError(`${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\. To specify.*$|\.$/, '') : error}.\nTry \`npm run mock -- --help\`.`);
  }
}

/** Prism would say so with a stack trace. */
function refuseUsedPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new TaskError(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Name another one with \`--port\`.` : `Port ${port} cannot be used: ${error.message}.`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
