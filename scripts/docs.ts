/** `npm run docs`: the reference page, made by Redocly of the verified description, complete in one file. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { optionsOf, runTask, runTool, TaskError, withoutNotices } from './tool.ts';

const help = `Builds generated/docs/reference.html of the verified description.

Usage: npm run docs`;

const description = 'generated/openapi.yaml';
const page = 'generated/docs/reference.html';
// The page asks nobody for anything, and Redocly's configuration file knows no such key.
const options = ['--openapi.disableTelemetry', '--openapi.hideDownloadButtons'];

await runTask(async () => {
  if (!optionsOf(help, {})) return 0;
  if (!existsSync(description)) throw new TaskError(`${description} does not exist. Run \`npm run generate\` first.`);
  mkdirSync('generated/docs', { recursive: true });
  const start = performance.now();
  const { code, output } = await runTool('@redocly/cli', 'redocly', [
    'build-docs',
    'verified',
    '--output',
    page,
    '--inlineBundle',
    '--template',
    'templates/docs/reference.hbs',
    ...options,
  ]);
  if (code !== 0) throw new TaskError(`Redocly could not build the page:\n${withoutNotices(output).trim()}`);
  writeFileSync(page, withoutLogo(readFileSync(page, 'utf8')));
  console.log(`${page}, ${(statSync(page).size / 1e6).toFixed(1)} MB, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
});

/** The policy of the page would refuse Redocly's logo with an error in the console; an empty image is left out in silence. */
function withoutLogo(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,');
}
