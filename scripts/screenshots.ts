/** `npm run screenshots`: pictures of every kind of page, narrow and wide, light and dark. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { createCommand } from '../generator/command.ts';
import { chromiumPath, launchChromium, noChromium } from './docs/chromium.ts';
import { pageKinds } from './docs/page-kinds.ts';
import { siteFolder } from './docs/site.ts';
import { runTask, TaskError } from './task.ts';

const command = createCommand('screenshots', 'Takes pictures of every kind of page into screenshots/.')
  .option('--only <text>', 'pages whose path holds the text', '')
  .option('--screen', 'the first screen instead of the whole page');

const folder = 'screenshots';
const widths = [390, 1440] as const;
const themes = ['light', 'dark'] as const;

await runTask(async () => {
  const { only, screen } = command.parse().opts<{ readonly only: string; readonly screen?: boolean }>();
  const path = chromiumPath();
  if (path === undefined) throw new TaskError(noChromium);
  if (!existsSync(`${siteFolder}/index.html`))
    throw new TaskError('The site does not exist yet. Run `npm run docs` first.');
  const browser = await launchChromium(path);
  try {
    for (const page of pageKinds.filter((one) => one.includes(only))) await picture(browser, page, !screen);
  } finally {
    await browser.close();
  }
  console.log(folder);
  return 0;
});

async function picture(browser: Browser, page: string, fullPage: boolean): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of themes) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(`${siteFolder}/${page}`).href);
      await tab.waitForTimeout(page === 'reference.html' ? 3000 : 100);
      await tab.screenshot({
        path: `${folder}/${page.replaceAll('/', '-').replace(/\.html.*$/, '')}-${width}-${colorScheme}.png`,
        fullPage,
      });
      await context.close();
    }
  }
}
