import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { chromiumPath, noChromium } from './scripts/docs/chromium.ts';

const report = env.TEST_REPORT;
const isMissing = chromiumPath() === undefined;
if (isMissing && env.CI === 'true') throw new Error(noChromium);
if (isMissing) console.warn(`\nSKIPPED: none of the browser tests ran. ${noChromium}\n`);

/** The tests that need a browser. They build the documentation site once and look at it one file after the other. */
export default defineConfig({
  test: {
    include: isMissing ? [] : ['test/browser/**/*.test.ts'],
    passWithNoTests: isMissing,
    globalSetup: isMissing ? [] : ['test/browser/build-site.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
