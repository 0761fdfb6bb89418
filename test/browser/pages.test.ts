/** Every kind of page: accessible in both themes, quiet, and alone with its own files. */
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/docs/page-kinds.ts';
import { useSite } from './support/site.ts';
import { violationsOf } from './support/violations.ts';

const site = useSite();

describe.each(pageKinds)('%s', (path) => {
  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing in %s colours at a width of %i', async (colorScheme, width) => {
    const { page, close } = await site.open(path, { colorScheme, viewport: { width, height: 900 } });
    expect(await violationsOf(page)).toEqual([]);
    expect(await close()).toEqual([]);
  });
});

describe('reference.html', () => {
  test.each([
    ['light', 1440],
    ['light', 390],
    ['dark', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing in %s colours at a width of %i', async (colorScheme, width) => {
    const { page, close } = await site.open('reference.html', {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await page.locator('.menu-content[role]').waitFor({ state: 'attached' });
    expect(await violationsOf(page)).toEqual([]);
    for (const [route, title] of [
      ['#/all-integrations/listintegrations', 'List active integrations'],
      ['#/slack-notifications/setslackintegration', 'Set up Slack notifications'],
      ['#/jenkins/disablejenkinsintegration', 'Disable Jenkins'],
    ]) {
      await page.evaluate((hash) => location.assign(hash), route ?? '');
      await page.getByRole('heading', { name: title }).first().waitFor();
      // The heading stands before what belongs to it.
      await page.waitForTimeout(500);
      expect({ route, violations: await violationsOf(page) }).toEqual({ route, violations: [] });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await close()).toEqual([]);
  });

  test('has the colours that were chosen on another page', async () => {
    const { page, close } = await site.open('index.html', { colorScheme: 'light' });
    const folder = page.url().replace(/index\.html$/, '');
    const coloursAfter = async (clicks: number): Promise<string | null> => {
      await page.goto(`${folder}index.html`);
      for (let click = 0; click < clicks; click++) await page.locator('[data-theme-switch]').click();
      await page.goto(`${folder}reference.html`);
      await page.locator('.menu-content[role]').waitFor();
      return page.locator('html').getAttribute('class');
    };
    // Automatic, then light and dark, then automatic again.
    expect(await coloursAfter(0)).toBe('light');
    expect(await coloursAfter(2)).toBe('dark');
    expect(await coloursAfter(1)).toBe('light');
    expect(await close()).toEqual([]);
  });

  test('has a bar that fits the narrowest screens', async () => {
    const { page, close } = await site.open('reference.html', { viewport: { width: 320, height: 800 } });
    await page.locator('.menu-content[role]').waitFor({ state: 'attached' });
    const links = page.locator('nav.back a:visible');
    expect(await links.allTextContents()).toEqual(['Integrations', 'Guide', 'Errata', 'Playground']);
    const end = await links.last().evaluate((link) => link.getBoundingClientRect().right);
    const button = await page
      .locator('[data-testid="floating-button"]')
      .evaluate((element) => element.getBoundingClientRect().left);
    expect(end).toBeLessThan(button);
    await close();
  });

  test('the menu and the search lead to an operation', async () => {
    const { page, close } = await site.open('reference.html');
    await page.locator('.menu-content[role]').waitFor();
    const addresses = await page
      .locator('.menu-content a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      addresses.filter((address) => !address.startsWith('#/') && !address.startsWith('https://redocly.com/')),
    ).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jenkins_url');
    await page.getByText('/projects/{id}/integrations/jenkins').first().click();
    await page.waitForURL(/#\/jenkins\/setjenkinsintegration/);
    expect(await close()).toEqual([]);
  });
});
