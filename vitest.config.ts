import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

const report = env.TEST_REPORT;

// No isolation: nothing here keeps module state, and starting a process for every small file takes longer than all tests together.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a browser or minutes: vitest.browser.config.ts and vitest.full.config.ts run them.
    exclude: ['test/browser/**', 'test/full/**'],
    isolate: false,
    // For slow machines: a test that hangs is found all the same.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
