/** Builds the site before the tests look at it. */
import { spawnSync } from 'node:child_process';
import { chromiumPath, noChromium } from '../../scripts/docs/chromium.ts';

export default function setup(): void {
  if (chromiumPath() === undefined) throw new Error(noChromium);
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stderr}`);
}
