/** The browser for tests and screenshots: Debian's Chromium, or the one that CHROMIUM names. */
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import type { Browser } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of the browser; undefined if there is none. */
export function chromiumPath(): string | undefined {
  return (env.CHROMIUM === undefined ? places : [env.CHROMIUM]).find((path) => existsSync(path));
}

/** What to do if the browser is missing. */
export const noChromium =
  'Chromium was not found. Install it (Debian: `apt-get install chromium`) or name it in the variable CHROMIUM.';

/** A headless browser that makes no requests of its own. */
export async function launchChromium(path: string): Promise<Browser> {
  // Loaded late: it takes longer than everything else that `--help` needs.
  const { chromium } = await import('playwright-core');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath: path, headless: true, args });
}
