/**
 * Runs in a process of its own, in the folder with the output of a tool: `node runner.ts`. Calls what
 * `program.mjs` exports and writes what came out to `outcome.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { BodyCase } from './bodies/cases.ts';

/** What `input.json` says. */
export interface Input {
  readonly cases: readonly BodyCase[];
}

export interface Outcome {
  /** The URL that the client asks for. */
  readonly url?: string;
  /** The names of the cases that are judged wrongly. */
  readonly misjudged?: readonly string[];
  /** Invented responses by operation. */
  readonly invented?: Readonly<Record<string, readonly unknown[]>>;
  /** Whether each date is one. */
  readonly dates?: readonly boolean[];
}

interface Program {
  readonly call?: (id: string) => Promise<void>;
  readonly accepts?: (one: BodyCase & { readonly valid: unknown }) => boolean | Promise<boolean>;
  readonly invent?: (operation: string, method: string, path: string) => unknown;
  readonly read?: () => Promise<readonly unknown[]>;
  readonly end?: () => unknown;
}

const attempts = 5;

const { cases } = JSON.parse(readFileSync('input.json', 'utf8')) as Input;
const program = (await import(pathToFileURL(join(cwd(), 'program.mjs')).href)) as Program;
const outcome: Outcome = {
  ...(program.call && { url: await urlOf(program.call) }),
  ...(program.accepts && { misjudged: await misjudgedBy(program.accepts) }),
  ...(program.invent && { invented: await inventedBy(program.invent) }),
  ...(program.read && { dates: await datesOf(program.read) }),
};
writeFileSync('outcome.json', JSON.stringify(outcome));
await program.end?.();

async function urlOf(call: NonNullable<Program['call']>): Promise<string> {
  let url = '';
  globalThis.fetch = async (input) => {
    url = input instanceof Request ? input.url : String(input);
    return Response.json({});
  };
  // What a client does with the empty response does not matter.
  await call('group/project').catch((error: unknown) => {
    if (url === '') throw error;
  });
  return url;
}

async function misjudgedBy(accepts: NonNullable<Program['accepts']>): Promise<readonly string[]> {
  const valid = new Map(
    cases
      .filter(({ body, isValid }) => body === 'request' && isValid)
      .map(({ path, value }) => [path, value]),
  );
  const names: string[] = [];
  for (const one of cases)
    if ((await accepts({ ...one, valid: valid.get(one.path) })) !== one.isValid) names.push(one.name);
  return names;
}

async function inventedBy(invent: NonNullable<Program['invent']>): Promise<Outcome['invented']> {
  const responses: Record<string, readonly unknown[]> = {};
  for (const { operation, method, path, body } of cases) {
    if (body !== 'response' || responses[operation]) continue;
    const values: unknown[] = [];
    for (let attempt = 0; attempt < attempts; attempt++) values.push(await invent(operation, method, path));
    responses[operation] = values;
  }
  return responses;
}

/** The dates in the first valid response of Slack and of the list. */
async function datesOf(read: NonNullable<Program['read']>): Promise<readonly boolean[]> {
  const examples = new Map(
    cases
      .filter(({ body, method }) => body === 'response' && method === 'get')
      .map(({ path, value }) => [path, value]),
  );
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    return Response.json(examples.get(pathname.replace(/\/projects\/[^/]+/, '/projects/{id}')));
  };
  return (await read()).map((date) => date instanceof Date);
}
