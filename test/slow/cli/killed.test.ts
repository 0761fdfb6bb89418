import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../../generator/cli.ts';
import { compiledSmall, smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, filesOf, fill, temporaryFolder } from '../../support/folders.ts';
import { run } from '../../support/run.ts';

/** Makes a process kill itself instead of calling this function of `node:fs` for the nth time. */
function killAt(name: 'renameSync' | 'writeFileSync' | 'rmdirSync', nth: number): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const original = fs.${name};
    let calls = 0;
    fs.${name} = (...args) => {
      if (isMainThread && args.join().includes('.unfinished-') && ++calls === ${nth}) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    };
    syncBuiltinESMExports();`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

const notice =
  /generated may hold a mixture of old and new files: a run began to replace them and did not finish\.\n/;

/** The exit code of another run, in this process, and what it says on the error stream. */
async function nextRun(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly error: string }> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return { code: await main(args), error: error.mock.calls.flat().join('\n') };
  } finally {
    vi.restoreAllMocks();
  }
}

describe('a run that is killed', { timeout: 60_000 }, () => {
  test.for([
    ['while it writes the new files', 'writeFileSync', 2, false],
    ['before it moves the second file', 'renameSync', 2, true],
    ['after it has moved the last file', 'rmdirSync', 1, false],
  ] as const)('%s leaves old or new files, or tells of the mixture', async ([_moment, name, nth, isTold]) => {
    const folder = temporaryFolder();
    const complete = Object.fromEntries(await compiledSmall());
    const old = { ...complete, 'client/paths.ts': 'old', 'openapi.yaml': 'old' };
    fill(join(folder, 'generated'), old);
    const args = ['--spec', smallSpec, '--out', join(folder, 'generated')];
    const killed = await run(args, { env: { NODE_OPTIONS: killAt(name, nth) } });
    expect(killed.code).toBe(null);
    const left = filesOf(join(folder, 'generated'));
    const artefacts = Object.fromEntries(Object.keys(complete).map((path) => [path, left[path]]));
    if (!isTold) expect([old, complete]).toContainEqual(artefacts);

    const check = await nextRun(...args, '--check');
    expect(notice.test(check.error)).toBe(isTold);
    expect(check.code).toBe(name === 'rmdirSync' ? 0 : 1);

    const next = await nextRun(...args);
    expect(notice.test(next.error)).toBe(isTold);
    expect(next.code).toBe(0);
    expect(filesOf(join(folder, 'generated'))).toEqual(complete);
    expect(Object.keys(contentOf(join(folder, 'generated'))).join()).not.toContain('unfinished');
  });
});
