import { defineConfig } from 'vitest/config';

// No isolation: nothing here keeps module state, and starting a process for every small file takes longer than all tests together.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], isolate: false } });
