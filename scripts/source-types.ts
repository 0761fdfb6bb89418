/**
 * `npm run source-types`: brings the TypeScript types and the validators of the source files up to date with
 * their JSON Schemas.
 */
import { writeFileSync } from 'node:fs';
import { createCommand } from '../generator/command.ts';
import { renderSourceChecks } from './source-types/checks.ts';
import { renderSourceTypes } from './source-types/types.ts';
import { runTask } from './task.ts';

const description =
  'Writes generator/load/types.ts and generator/load/checks.ts, the types and the validators of the files in spec/, from the JSON Schemas in spec/schema/.';

await runTask(async () => {
  createCommand('source-types', description).parse();
  const files = {
    'generator/load/types.ts': await renderSourceTypes(),
    'generator/load/checks.ts': renderSourceChecks(),
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(path, text);
    console.log(path);
  }
  return 0;
});
