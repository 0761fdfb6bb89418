/** `npm run source-types`: brings the TypeScript types of the source files up to date with their JSON Schemas. */
import { writeFileSync } from 'node:fs';
import { renderSourceTypes } from './source-types/render.ts';
import { optionsOf, runTask } from './tool.ts';

const help = `Writes generator/load/types.ts, the types of the files in spec/, from the JSON Schemas in spec/schema/.

Usage: npm run source-types`;

await runTask(async () => {
  if (!optionsOf(help, {})) return 0;
  writeFileSync('generator/load/types.ts', await renderSourceTypes());
  console.log('generator/load/types.ts');
  return 0;
});
