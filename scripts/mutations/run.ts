/** Applies mutations in copies of the tree and runs the tests there. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode, runTool } from '../run.ts';
import { TaskError } from '../task.ts';
import type { Mutation } from './list.ts';

/** What noticed a mutation; undefined when nothing did. */
export type Finding = string | undefined;

/** Looks for failures in a copy of the tree into which a mutation was written. */
export type Check = (folder: string, mutation: Mutation) => Promise<Finding>;

/** Tries every mutation, one after the other in each folder. */
export async function runMutations(
  mutations: readonly Mutation[],
  folders: readonly string[],
  check: Check,
  report: (mutation: Mutation, finding: Finding) => void,
): Promise<readonly Mutation[]> {
  const survivors: Mutation[] = [];
  const queue = mutations.values();
  const work = async (folder: string): Promise<void> => {
    for (const mutation of queue) {
      const finding = await tryMutation(folder, mutation, check);
      if (finding === undefined) survivors.push(mutation);
      report(mutation, finding);
    }
  };
  await Promise.all(folders.map(work));
  return survivors;
}

async function tryMutation(folder: string, mutation: Mutation, check: Check): Promise<Finding> {
  const path = join(folder, mutation.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(mutation.find, () => mutation.replace),
  );
  try {
    return await check(folder, mutation);
  } finally {
    writeFileSync(path, text);
  }
}

/** @throws {TaskError} when the unit lane fails without any mutation. */
export async function requireGreen(folder: string): Promise<void> {
  const finding = await failureOf(folder, []);
  if (finding !== undefined) throw new TaskError(`The unit lane fails without any mutation: ${finding}`);
}

/**
 * The nearest tests first, since most mutations end there; then the unit lane on artefacts that are generated
 * anew.
 */
export async function check(folder: string, mutation: Mutation): Promise<Finding> {
  const nearest = nearestTests(folder, mutation);
  if (nearest.length > 0) {
    const finding = await failureOf(folder, nearest);
    if (finding !== undefined) return finding;
  }
  if (!/^(?:generator|templates|spec)\//.test(mutation.file)) return failureOf(folder, []);
  try {
    const { code } = await runNode(['generator/main.ts'], { folder });
    return code === 0 ? await failureOf(folder, []) : 'npm run generate';
  } finally {
    rmSync(join(folder, 'generated'), { recursive: true });
    cpSync('generated', join(folder, 'generated'), { recursive: true });
  }
}

/**
 * The tests that the mutation names, and those that mirror the file: `generator/write/write.ts` →
 * `test/unit/write/write.test.ts`.
 */
function nearestTests(folder: string, { file, tests = [] }: Mutation): readonly string[] {
  const mirror = `test/unit/${file.replace(/^generator\//, '').replace(/\.\w+$/, '')}`;
  const candidates = [`${mirror}.test.ts`, `${dirname(mirror)}/`];
  const mirrored = candidates.find((path) => path !== 'test/unit/' && existsSync(join(folder, path)));
  return mirrored === undefined ? tests : [...tests, mirrored];
}

/** The first test that fails; without paths, of the unit lane. */
async function failureOf(folder: string, paths: readonly string[]): Promise<Finding> {
  const lane = paths.length > 0 ? paths : ['--project', 'unit'];
  const options = ['--bail', '1', '--maxWorkers', '1', '--reporter', 'dot'];
  const variables = { CI: 'true', NO_COLOR: '1', TEST_REPORT: '' };
  const { code, output } = await runTool('vitest', 'vitest', ['run', ...lane, ...options], {
    folder,
    variables,
  });
  if (code === 0) return undefined;
  return / FAIL +(.+)/.exec(output)?.[1] ?? `vitest, exit code ${code}`;
}
