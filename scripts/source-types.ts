/**
 * `npm run source-types`: brings the TypeScript types of the source files up to date with their JSON Schemas.
 */
import { writeFileSync } from 'node:fs';
import { createCommand } from '../generator/command.ts';
import { renderSourceTypes } from './source-types/render.ts';
import { runTask } from './task.ts';

const description =
  'Writes generator/load/types.ts, the types of the files in spec/, from the JSON Schemas in spec/schema/.';

await runTask(async () => {
  createCommand('source-types', description).parse();
  writeFileSync('generator/load/types.ts', await renderSourceTypes());
  console.log('generator/load/types.ts');
  return 0;
});
