/** Widths, keyboard, paper, and pages without JavaScript or a server. */
import { describe, expect, test } from 'vitest';
import { slack, slugs } from '../../generated/client/catalog.ts';
import { pageKinds } from '../../scripts/docs/page-kinds.ts';
import { useSite } from './support/site.ts';

const site = useSite();

describe.each(pageKinds)('%s', (path) => {
  test('scrolls in one direction, from 320 pixels to 4K', async () => {
    const { page, close } = await site.open(path, { viewport: { width: 320, height: 800 } });
    const widths: (readonly [number, number])[] = [];
    for (const width of [320, 390, 768, 1024, 1440, 3840]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      widths.push([width, await page.evaluate(() => document.documentElement.scrollWidth)]);
    }
    expect(widths.filter(([width, scrollWidth]) => scrollWidth > width)).toEqual([]);
    await close();
  });

  test('works from the disk', async () => {
    const { page, close } = await site.open(path, { fromDisk: true, colorScheme: 'light' });
    const isStyled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(isStyled).toBe('rgb(252, 251, 248)');
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(20, 24, 26)',
    );
    expect(await close()).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('the first page lists everything and offers no dead search', async () => {
    const { page, close } = await site.open('index.html', { javaScriptEnabled: false });
    expect(await page.locator('[data-slug]:visible').count()).toBe(slugs.length);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.locator('[data-slug="slack"] summary').click();
    expect(await page.locator('[data-slug="slack"] .settings a:visible').count()).toBe(slack.fields.length);
    await close();
  });

  test('an integration shows every setting, and its samples in the chosen language', async () => {
    const { page, close } = await site.open('integrations/slack.html', { javaScriptEnabled: false });
    expect(await page.locator('.setting:visible').count()).toBe(slack.fields.length);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('figure[data-language]:visible figcaption').allTextContents()).toEqual([
      'curl',
      'curl',
      'curl',
    ]);
    await page.locator('label[for="language-python"]').click();
    expect(await page.locator('figure[data-language]:visible figcaption').allTextContents()).toEqual([
      'Python',
      'Python',
      'Python',
    ]);
    await close();
  });

  test('the playground leads to the pages of all integrations', async () => {
    const { page, close } = await site.open('playground.html', { javaScriptEnabled: false });
    expect(await page.locator('.plain-list a:visible').count()).toBe(slugs.length);
    await close();
  });
});

describe('with the keyboard only', () => {
  test('the first stop leads past the header', async () => {
    const { page, close } = await site.open('integrations/slack.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    expect(
      await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main-content$/);
    await close();
  });

  test('arrows choose the language, and the choice stays', async () => {
    const { page, close } = await site.open('integrations/slack.html');
    await page.locator('#language-curl').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('figure[data-language="client"]').first().isVisible()).toBe(true);
    expect(await page.locator('figure[data-language="curl"]').first().isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('#language-client').isChecked()).toBe(true);
    await close();
  });

  test('every stop is visible and marked', async () => {
    const { page, close } = await site.open('integrations/jira-cloud-app.html');
    const bad: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const marked = element.matches('input') ? (element.nextElementSibling ?? element) : element;
        const { width, height } = marked.getBoundingClientRect();
        return width > 0 && height > 0 && getComputedStyle(marked).outlineStyle !== 'none'
          ? ''
          : element.outerHTML.slice(0, 100);
      });
      if (found) bad.push(found);
    }
    expect(bad).toEqual([]);
    await close();
  });

  test('the theme stays on the next page', async () => {
    const { page, close } = await site.open('index.html', { colorScheme: 'light' });
    const button = page.locator('[data-theme-switch]');
    expect(await button.textContent()).toBe('Auto');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('nav[aria-label="Site"] a').nth(2).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close();
  });
});

test('a page that was just opened stands still, and scrolls smoothly for those who go on', async () => {
  const { page, close } = await site.open('integrations/slack.html#push_events');
  const behaviour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(await behaviour()).toBe('auto');
  await page.locator('.contents a').first().focus();
  expect(await behaviour()).toBe('smooth');
  await close();
});

test.each([
  ['index.html', '.category'],
  ['errata.html', '.errata-group'],
  ['integrations/slack.html', '.with-contents'],
])(
  'on paper nothing on %s is a grid that goes over sheets, and what is folded has no sign',
  async (path, selector) => {
    const { page, close } = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    const layouts = await page
      .locator(selector)
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).display))]);
    expect(layouts).toEqual(['block']);
    const signs = await page
      .locator('summary')
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part, '::before').display))]);
    expect(signs.filter((display) => display !== 'none')).toEqual([]);
    await close();
  },
);

test('on paper there are no controls, light colours, and nothing is folded or cut off', async () => {
  const { page, close } = await site.open('integrations/slack.html', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const control of ['.site-header nav', '.contents', '.copy', '.languages'])
    expect(await page.locator(control).first().isVisible(), control).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(252, 251, 248)',
  );
  expect(
    await page
      .locator('.code pre')
      .first()
      .evaluate((code) => getComputedStyle(code).whiteSpace),
  ).toBe('pre-wrap');
  const folded = await page
    .locator('details')
    .first()
    .evaluate((details) => details.getBoundingClientRect().height);
  expect(folded).toBeGreaterThan(100);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await close();
});
