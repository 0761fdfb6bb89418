/**
 * `npm run source-types`: brings the TypeScript types of the source files up to date with their JSON Schemas.
 */
import { writeFileSync } from 'node:fs';
import { createCommand } from '../generator/command.ts';
import { renderSourceTypes } from './source-types/types.ts';
import { runTask } from './task.ts';

const path = 'generator/load/types.ts';

await runTask(async () => {
  createCommand(
    'source-types',
    `Writes ${path}, the types of the files in spec/, from the JSON Schemas in spec/schema/.`,
  ).parse();
  writeFileSync(path, await renderSourceTypes());
  console.log(path);
  return 0;
});
