/** The built site in a browser, below a folder of a server or from the disk. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumPath, launchChromium, noChromium } from '../../../scripts/docs/chromium.ts';
import { type StaticServer, startStaticServer } from '../../../scripts/docs/static-server.ts';

export const folder = 'generated/docs';

export interface OpenPage {
  readonly page: Page;
  /** Errors in the console, and requests to anywhere but the site. */
  readonly complaints: readonly string[];
  /** Closes the page and returns the complaints. */
  readonly close: () => Promise<readonly string[]>;
}

export interface Site {
  /** Opens a page by its path. */
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenPage>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Without a server. */
  readonly fromDisk?: boolean;
}

/**
 * A site for the tests of one file.
 * @param place where it is on the server; an empty string for its root, whose 404.html the server sends.
 */
export function useSite(place = 'some/folder/'): Site {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  let root: string | undefined;

  beforeAll(async () => {
    const path = chromiumPath();
    if (path === undefined) throw new Error(noChromium);
    browser = await launchChromium(path);
    root = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(folder, join(root, place), { recursive: true });
    server = await startStaticServer(root, 0);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (root !== undefined) rmSync(root, { recursive: true });
  });

  return {
    open: async (path, { fromDisk = false, ...options } = {}) => {
      if (!browser || !server) throw new Error('The site is not there yet.');
      const base = fromDisk ? `${pathToFileURL(folder).href}/` : server.url + place;
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
          complaints.push(`request to ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(base + path);
      const close = async (): Promise<readonly string[]> => {
        await context.close();
        return complaints;
      };
      return { page, complaints, close };
    },
  };
}
