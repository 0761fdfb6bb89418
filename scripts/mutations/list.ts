/** The list of mutations: small changes of the code that some test must notice. */
import { readFileSync } from 'node:fs';
import { TaskError } from '../task.ts';

export interface Mutation {
  /** From the root of the tree. */
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Tests outside the unit lane that may notice it: files or folders. */
  readonly tests?: readonly string[];
}

/**
 * Reads a list and checks it against the files that it changes.
 * @throws {TaskError} that names every entry that cannot be applied.
 */
export function readMutations(path: string): readonly Mutation[] {
  const mutations = parseList(path);
  const problems = mutations.flatMap((mutation) => {
    const problem = problemOf(mutation);
    return problem === undefined ? [] : [`${mutation.file}: ${problem}: ${mutation.find}`];
  });
  if (problems.length > 0) throw new TaskError([`${path} cannot be used.`, ...problems].join('\n'));
  return mutations;
}

function parseList(path: string): readonly Mutation[] {
  try {
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(list) && list.every(isMutation)) return list;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new TaskError(`${path} is not a list of { "file", "find", "replace" } and, if needed, "tests".`);
}

function isMutation(value: unknown): value is Mutation {
  if (typeof value !== 'object' || value === null) return false;
  const { file, find, replace, tests = [] } = value as Readonly<Record<string, unknown>>;
  const hasTexts = [file, find, replace].every((text) => typeof text === 'string');
  return hasTexts && Array.isArray(tests) && tests.every((test) => typeof test === 'string');
}

function problemOf({ file, find, replace }: Mutation): string | undefined {
  const count = readFileSync(file, 'utf8').split(find).length - 1;
  if (count === 0) return 'does not contain the text to find';
  if (count > 1) return `contains the text to find ${count} times`;
  return find === replace ? 'is replaced by itself' : undefined;
}
