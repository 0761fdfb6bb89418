/** `npm run lint:spectral`: lints the descriptions with Spectral. */
import { join } from 'node:path';
import { createCommand } from '../generator/command.ts';
import { installPackages } from './packages.ts';
import { binOf, runNode } from './run.ts';
import { requireArtefact, runTask } from './task.ts';

const packagesFolder = join(import.meta.dirname, 'spectral');
const descriptions = [
  'generated/openapi.yaml',
  'generated/openapi.documented.yaml',
  'generated/openapi.3.0.yaml',
];
const strict = ['--fail-severity', 'hint', '--display-only-failures'];

await runTask(async () => {
  createCommand('lint:spectral', 'Lints the descriptions with Spectral.').parse();
  for (const path of descriptions) requireArtefact(path);
  await installPackages(packagesFolder);
  const spectral = binOf('@stoplight/spectral-cli', 'spectral', packagesFolder);
  const { code } = await runNode([spectral, 'lint', ...strict, ...descriptions], { inherit: true });
  return code;
});
