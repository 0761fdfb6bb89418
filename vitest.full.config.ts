import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

const report = env.TEST_REPORT;

// What takes minutes: other people's generators, for example.
export default defineConfig({
  test: {
    include: ['test/full/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
