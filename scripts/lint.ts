/** `npm run lint`: every linter of the code, the catalog and the description. */
import { existsSync } from 'node:fs';
import { runTool, type ToolResult, withoutNotices } from './run.ts';
import { optionsOf, runTask, TaskError } from './task.ts';

const help = `Runs every linter of the code, the catalog and the descriptions.

Usage: npm run lint`;

interface Linter {
  readonly name: string;
  readonly run: () => Promise<ToolResult>;
  /** Whether the output, and not only the exit code, shows that nothing was found. */
  readonly isClean: (output: string) => boolean;
}

const descriptions = [
  'generated/openapi.yaml',
  'generated/openapi.documented.yaml',
  'generated/openapi.3.0.yaml',
];

const linters: readonly Linter[] = [
  {
    name: 'biome',
    run: () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
    isClean: () => true,
  },
  {
    name: 'tsc',
    run: () => runTool('typescript', 'tsc', ['--project', '.']),
    isClean: (output) => output.trim() === '',
  },
  {
    name: 'redocly',
    run: () => runTool('@redocly/cli', 'redocly', ['lint', '--format', 'summary']),
    isClean: (output) => !/\b(?:warning|error)s?\b(?!:)/i.test(withoutNotices(output)),
  },
  {
    name: 'spectral',
    run: () =>
      runTool('@stoplight/spectral-cli', 'spectral', [
        'lint',
        '--fail-severity',
        'hint',
        '--display-only-failures',
        ...descriptions,
      ]),
    isClean: (output) => /^No results/.test(output.trim()),
  },
];

await runTask(async () => {
  if (!optionsOf(help, {})) return 0;
  const missing = descriptions.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new TaskError(`${missing} does not exist. Run \`npm run generate\` first.`);
  const results = await Promise.all(
    linters.map(async (linter) => {
      const start = performance.now();
      const { code, output } = await linter.run();
      const isClean = code === 0 && linter.isClean(output);
      console.log(
        `${linter.name.padEnd(9)} ${isClean ? 'nothing found' : 'problems'} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
      );
      return { isClean, output };
    }),
  );
  const broken = results.filter(({ isClean }) => !isClean);
  for (const { output } of broken) console.error(`\n${withoutNotices(output).trim()}`);
  return broken.length === 0 ? 0 : 1;
});
