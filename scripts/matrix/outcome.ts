/** Bundles the program that uses the output of a tool, and runs it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { firstLine } from '../../generator/diagnostics.ts';
import { runNode } from '../run.ts';
import type { Expectations } from './expectations.ts';
import type { Input, Outcome } from './runner.ts';
import type { Tool } from './tools/tool.ts';

/** What the program in a folder did, or why it did not run. */
export async function outcomeOf(
  tool: Tool,
  { cases }: Expectations,
  folder: string,
): Promise<Outcome | string> {
  if (!existsSync(join(folder, 'program.ts'))) return 'there is no program';
  const bundle: BuildOptions = {
    entryPoints: [join(folder, 'program.ts')],
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: tool.alias ?? {},
    logLevel: 'silent',
  };
  const failure = await build(bundle).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? firstLine(error.message) : String(error)),
  );
  if (failure !== undefined) return failure;
  const needsCases = tool.judge ?? tool.mocks ?? tool.dates;
  writeFileSync(
    join(folder, 'input.json'),
    JSON.stringify({ cases: needsCases ? cases : [] } satisfies Input),
  );
  const { code, output } = await runNode([join(import.meta.dirname, 'runner.ts')], { folder });
  if (code !== 0) return output.trim().slice(0, 1000);
  // What the runner wrote.
  return JSON.parse(readFileSync(join(folder, 'outcome.json'), 'utf8')) as Outcome;
}
