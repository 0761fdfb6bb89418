/** Reads values that a command line does not hold. */
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { readSecret, type SecretResult } from '../secrets/read-secret.ts';
import type { ValueSource } from './assignments.ts';

type Surroundings = Pick<Environment, 'variables' | 'folder' | 'stdin' | 'interrupted'>;

/**
 * The texts of sources, by name, without line breaks at their ends.
 * @throws {CommandError} with all problems. It repeats no value.
 */
export async function readSources(
  sources: Readonly<Record<string, ValueSource>>,
  surroundings: Surroundings,
): Promise<Readonly<Record<string, string>>> {
  const problems: string[] = [];
  const texts: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    const { secret, problem } = await readSource(source, surroundings);
    if (problem === undefined) texts[name] = secret;
    else problems.push(`\`${name}\` cannot be set: ${problem}.`);
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return texts;
}

async function readSource(source: ValueSource, surroundings: Surroundings): Promise<SecretResult> {
  if (source !== 'standard input') return readSecret(source, surroundings);
  const text = (await surroundings.stdin.text()).replace(/[\r\n]+$/, '');
  return text.trim() === '' ? { problem: 'the standard input is empty' } : { secret: text };
}
