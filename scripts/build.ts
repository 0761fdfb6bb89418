/** `npm run build`: the JavaScript and the declarations of the npm package, in `dist/`. */
import { rmSync } from 'node:fs';
import { createCommand } from '../generator/command.ts';
import { runTool } from './run.ts';
import { runTask, TaskError } from './task.ts';

await runTask(async () => {
  createCommand('build', 'Builds the npm package into dist/.').parse();
  const start = performance.now();
  rmSync('dist', { recursive: true, force: true });
  const { code, output } = await runTool('typescript', 'tsc', ['--project', 'tsconfig.build.json']);
  if (code !== 0) throw new TaskError(`The package could not be built:\n${output.trim()}`);
  console.log(`dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});
