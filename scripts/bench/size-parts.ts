/** What the bytes of a program that sets Slack are for. */
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { TaskError } from '../task.ts';
import { bundle } from './bundle.ts';
import { ours } from './programs.ts';

/** What uses all the rest. */
const core = 'methods, requests, tokens, timeouts';

/** The files that serve one purpose, by their names. */
const parts: Readonly<Record<string, readonly string[]>> = {
  errors: ['failures', 'errors', 'problems', 'pages'],
  'no secret in an error': ['scrub', 'hide', 'escapes', 'logins', 'secrets'],
  [core]: ['index', 'client', 'transport', 'exchange', 'json'],
  'pauses and retries': ['retry', 'retry-after', 'pace', 'turns', 'abort'],
  responses: ['responses', 'not-applied', 'tables'],
  'arguments that cannot be one': ['urls', 'headers', 'slug'],
  'no response without end': ['body'],
  'slugs that groups cannot have': ['levels'],
  'the version of the server': ['server'],
};

const isOfPackage = /[\\/]gitlab-integrations[\\/]dist[\\/].*\.js$/;

export interface Part {
  readonly name: string;
  readonly files: readonly string[];
  /**
   * Bytes, gzipped, that the program loses when everything in these files is an empty function; of the core,
   * what remains when everything else is.
   */
  readonly gzipped: number;
}

/** The parts of the program that sets Slack, the largest first. gzip shares words between them. */
export async function partsOf(folder: string): Promise<readonly Part[]> {
  const whole = await bundle(ours, folder);
  const unknown = whole.files.filter((file) => isOfPackage.test(file) && !partOf(file));
  if (unknown.length > 0) throw new TaskError(`No part of the size has ${unknown.join(', ')}.`);
  const found: Part[] = [];
  for (const [name, files] of Object.entries(parts)) {
    const isLeftOut = (part: string) => (name === core ? part !== core : part === name);
    const { gzipped } = await bundle(ours, folder, [without(isLeftOut)]);
    found.push({ name, files, gzipped: name === core ? gzipped : whole.gzipped - gzipped });
  }
  return found.sort((a, b) => b.gzipped - a.gzipped);
}

function partOf(path: string): string | undefined {
  const file = basename(path, '.js');
  return Object.keys(parts).find((name) => parts[name]?.includes(file));
}

function without(isLeftOut: (part: string) => boolean): Plugin {
  return {
    name: 'without',
    setup: ({ onLoad }) => {
      onLoad({ filter: isOfPackage }, async ({ path }) => {
        const part = partOf(path);
        if (part === undefined || !isLeftOut(part)) return undefined;
        const names = await exportsOf(path);
        return { contents: names.map((name) => `export function ${name}() {}`).join('\n') };
      });
    },
  };
}

async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path],
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}
