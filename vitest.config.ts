import { env } from 'node:process';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const report = env.TEST_REPORT;

/**
 * Four lanes, one for each folder of test/: `unit` works in memory, `slow` starts processes and servers,
 * `browser` needs Chromium,
 * `full` takes minutes (other people's generators, other versions of Node).
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      // No isolation: nothing here keeps module state, and starting a process for every small file takes
      // longer than all tests together.
      lane('unit', { isolate: false, setupFiles: ['test/support/plain-snapshots.ts'] }),
      lane('slow', { isolate: false }),
      // They look at one site, built once.
      lane('browser', { fileParallelism: false, globalSetup: ['test/browser/build-site.ts'] }),
      lane('full'),
    ],
  },
});

/**
 * The tests of one folder. The time limits are for slow machines: a test that hangs is found all the same.
 */
function lane(
  name: string,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...options,
    },
  };
}
