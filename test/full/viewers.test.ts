/** The description in other people's viewers: they show the operation that sets up Slack, and send it. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { chromiumPath, launchChromium, noChromium } from '../../scripts/docs/chromium.ts';
import { installPackages } from '../../scripts/packages.ts';
import { startViewerServer, type ViewerServer } from './viewers/server.ts';
import { type Viewer, viewers } from './viewers/viewers.ts';

let browser: Browser;
let server: ViewerServer;

beforeAll(async () => {
  await installPackages(join(import.meta.dirname, 'viewers'));
  const path = chromiumPath();
  if (path === undefined) throw new Error(noChromium);
  browser = await launchChromium(path);
  server = await startViewerServer();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open({ name, operation }: Viewer): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 2000 } });
  await page.goto(`${server.origin}/${encodeURIComponent(name)}${operation}`);
  return page;
}

describe.each(viewers)('$name', (viewer) => {
  test('shows every setting of Slack', { timeout: 120_000 }, async () => {
    const page = await open(viewer);
    const heading = page.getByText('Set up Slack notifications').filter({ visible: true }).first();
    await heading.waitFor({ timeout: 60_000 });
    await viewer.unfold?.(page);
    for (const { name } of catalog.slack.fields)
      await page
        .getByText(new RegExp(`^\\W*${name}\\W*$`))
        .first()
        .waitFor({ state: 'attached' });
    await page.close();
  });

  const { send, exception } = viewer;
  test.skipIf(send === undefined)('sends the request', { timeout: 120_000 }, async () => {
    const page = await open(viewer);
    const sent = server.nextRequest();
    await send?.(page, 'group/project');
    const { body, ...request } = await sent;
    expect(request).toEqual({
      method: 'PUT',
      url: `/api/v4/projects/${exception === undefined ? 'group%2Fproject' : 'group/project'}/integrations/slack`,
      token: 'your-token',
      type: 'application/json',
    });
    expect(validate('slack', JSON.parse(body))).toEqual([]);
    await page.close();
  });
});
