/** `npm run build`: the JavaScript and the declarations of the npm package, in `dist/`. */
import { rmSync } from 'node:fs';
import { runTool } from './run.ts';
import { optionsOf, runTask, TaskError } from './task.ts';

const help = `Builds the npm package into dist/.

Usage: npm run build`;

await runTask(async () => {
  if (!optionsOf(help, {})) return 0;
  const start = performance.now();
  rmSync('dist', { recursive: true, force: true });
  const { code, output } = await runTool('typescript', 'tsc', ['--project', 'tsconfig.build.json']);
  if (code !== 0) throw new TaskError(`The package could not be built:\n${output.trim()}`);
  console.log(`dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});
