import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

const report = env.TEST_REPORT;

// No isolation: nothing here keeps module state, and starting a process for every small file takes longer than all tests together.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
