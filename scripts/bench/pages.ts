/**
 * How soon the pages of the site are usable on a slow connection and processor, compared with Redocly's page.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { chromiumPath, launchChromium, noChromium } from '../docs/chromium.ts';
import { pageKinds } from '../docs/page-kinds.ts';
import { siteFolder } from '../docs/site.ts';
import { startStaticServer } from '../docs/static-server.ts';
import { runTask, TaskError } from '../task.ts';

/** Slow 4G, as Lighthouse defines it. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
} as const;
const slowdown = 4;
const rounds = 3;
const reference = 'reference.html';
const factor = 6;

export interface PageTime {
  readonly page: string;
  /**
   * Seconds from the start of the navigation until the text is visible, the scripts have run and the page is
   * responsive.
   */
  readonly seconds: number;
}

/** Measures every kind of page and Redocly's in turn, and takes the median of several rounds. */
export async function measurePages(): Promise<readonly PageTime[]> {
  const path = chromiumPath();
  if (path === undefined) throw new TaskError(noChromium);
  if (!existsSync(`${siteFolder}/${reference}`))
    throw new TaskError('The site does not exist yet. Run `npm run docs` first.');
  const folder = compressedSite();
  const server = await startStaticServer(folder, 0);
  const browser = await launchChromium(path);
  const pages = [...pageKinds, reference];
  const times = new Map<string, number[]>(pages.map((page) => [page, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const page of pages) times.get(page)?.push(await secondsUntilUsable(browser, server.url + page));
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return [...times].map(([page, all]) => ({ page, seconds: middle(all) }));
}

/** A copy of the site with every file also gzipped, as web hosts serve them. */
function compressedSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(siteFolder, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
  return folder;
}

async function secondsUntilUsable(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.addInitScript(noteLongTasks);
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const milliseconds = await tab.evaluate<number>(usableAt);
  await context.close();
  return milliseconds / 1000;
}

/** Runs in the page before anything else: records the end of the last long task. */
const noteLongTasks = `
globalThis.lastLongTask = 0;
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) globalThis.lastLongTask = Math.max(globalThis.lastLongTask, startTime + duration);
}).observe({ type: 'longtask', buffered: true });`;

/**
 * Runs in the page after two seconds without a long task: the latest of first paint, end of the scripts and
 * last long task.
 */
const usableAt = `new Promise((done) => {
  const look = () => {
    if (performance.now() - globalThis.lastLongTask < 2000) return setTimeout(look, 100);
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
    const { domContentLoadedEventEnd } = performance.getEntriesByType('navigation')[0];
    done(Math.max(paint, domContentLoadedEventEnd, globalThis.lastLongTask));
  };
  setTimeout(look, 2000);
})`;

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints the times and the ratio; returns whether the ratio is high enough. */
export function reportPages(times: readonly PageTime[]): boolean {
  const other = times.find(({ page }) => page === reference)?.seconds ?? Number.NaN;
  console.log(
    `pages on slow 4G (${network.latency} ms, 1.6 Mbit/s) with a processor ${slowdown} × slower, middle of ${rounds} rounds`,
  );
  for (const { page, seconds } of times)
    console.log(
      `  ${page.padEnd(42)} ${seconds.toFixed(2).padStart(6)} s ${page === reference ? '' : `${(other / seconds).toFixed(1).padStart(6)} × sooner than ${reference}`}`,
    );
  const slowest = Math.max(...times.filter(({ page }) => page !== reference).map(({ seconds }) => seconds));
  console.log(
    `  → slowest page: ${(other / slowest).toFixed(1)} × sooner than Redocly's (at least ${factor})\n`,
  );
  return other / slowest >= factor;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  await runTask(async () => (reportPages(await measurePages()) ? 0 : 1));
}
