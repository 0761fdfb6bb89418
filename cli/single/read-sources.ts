/** Reads values that a command line does not hold. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { fileProblem } from '../file-problem.ts';
import type { ValueSource } from './assignments.ts';

/**
 * The texts of sources, by name, without a line break at their ends.
 * @throws {CommandError} with all problems. It repeats no value.
 */
export async function readSources(
  sources: Readonly<Record<string, ValueSource>>,
  environment: Pick<Environment, 'variables' | 'folder' | 'stdin'>,
): Promise<Readonly<Record<string, string>>> {
  const problems: string[] = [];
  const texts: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    try {
      texts[name] = await readSource(name, source, environment);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return texts;
}

async function readSource(
  name: string,
  source: ValueSource,
  environment: Pick<Environment, 'variables' | 'folder' | 'stdin'>,
): Promise<string> {
  const text = (await textOf(source, environment)).replace(/\r?\n$/, '');
  if (text === '') throw new CommandError(`The value of \`${name}\` is empty.`);
  return text;
}

async function textOf(
  source: ValueSource,
  { variables, folder, stdin }: Pick<Environment, 'variables' | 'folder' | 'stdin'>,
): Promise<string> {
  if (source === 'standard input') return stdin.text();
  if ('env' in source) {
    const text = variables[source.env];
    if (text === undefined) throw new CommandError(`The variable ${source.env} is not set.`);
    return text;
  }
  if ('command' in source) throw new CommandError('A command cannot be used here.');
  try {
    return await readFile(resolve(folder, source.file), 'utf8');
  } catch (error) {
    throw fileProblem(error, folder) ?? error;
  }
}
