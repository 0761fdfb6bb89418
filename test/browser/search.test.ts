/** The searches and filters of the first page and of the errata. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../../generated/client/catalog.ts';
import { useSite } from './support/site.ts';

const site = useSite();

describe('the search of the first page', () => {
  test('finds integrations by the name of a setting, with a link to it', async () => {
    const { page, close } = await site.open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('app_store_key_id');
    expect(
      await page
        .locator('[data-slug]:visible')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slug)),
    ).toEqual(['apple-app-store']);
    const link = page.locator('.settings a:visible');
    expect(await link.allTextContents()).toEqual(['app_store_key_id']);
    await link.click();
    expect(page.url()).toMatch(/integrations\/apple-app-store\.html#app_store_key_id$/);
    expect(await page.locator('#app_store_key_id').count()).toBe(1);
    expect(await close()).toEqual([]);
  });

  test('shows what it found within 50 ms of a key', async () => {
    const { page, close } = await site.open('index.html');
    const times = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      if (!input) return [];
      return ['p', 'pu', 'pus', 'push', 'push_', 'push_e', 'push_events', 'push_eventsx', ''].map((text) => {
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Layout is part of the wait.
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    });
    expect(times).toHaveLength(9);
    expect(times.toSorted((a, b) => a - b)[7], String(times)).toBeLessThan(50);
    await close();
  });

  test.each([
    ['a title', 'jenkins', ['jenkins']],
    ['a slug', 'hangouts-chat', ['hangouts-chat']],
    ['a slug with underscores', 'microsoft_teams', ['microsoft-teams']],
    ['the slug that GitLab prints', 'apple_app_store', ['apple-app-store']],
    ['the title that GitLab prints', 'campfire classic', ['campfire']],
    ['several words', 'bamboo build_key', ['bamboo']],
    ['nothing', 'no-such-thing', []],
  ])('finds %s', async (_what, text, slugs) => {
    const { page, close } = await site.open('index.html');
    await page.fill('#search-input', text);
    expect(
      await page
        .locator('[data-slug]:visible')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slug)),
    ).toEqual(slugs);
    expect(await page.locator('[data-category]:visible').count()).toBe(slugs.length);
    await close();
  });

  test('finds what no project can have, unless a filter is set', async () => {
    const { page, close } = await site.open('index.html');
    const absent = page.locator('[data-absent]:visible h3');
    await page.fill('#search-input', 'prometheus');
    expect(await absent.allTextContents()).toEqual(['Prometheus']);
    expect(await page.textContent('#search-result')).toBe('No project can have that; see below.');
    await page.selectOption('#filter-category', 'chat');
    expect(await absent.count()).toBe(0);
    await close();
  });

  test('filters by category, tier and version', async () => {
    const { page, close } = await site.open('index.html');
    const count = (): Promise<number> => page.locator('[data-slug]:visible').count();
    await page.selectOption('#filter-category', 'chat');
    expect(await count()).toBe(Object.values(catalog).filter(({ category }) => category === 'chat').length);
    await page.selectOption('#filter-category', '');
    await page.selectOption('#filter-tier', 'free');
    expect(await page.locator('[data-slug="github"]').isVisible()).toBe(false);
    await page.selectOption('#filter-tier', 'premium');
    expect(await count()).toBe(Object.values(catalog).filter(({ tier }) => tier !== 'ultimate').length);
    await page.selectOption('#filter-version', '16.10');
    expect(await page.locator('[data-slug="phorge"]').isVisible()).toBe(false);
    expect(await page.locator('[data-slug="git-guardian"]').isVisible()).toBe(true);
    await page.selectOption('#filter-version', '19.0');
    expect(await page.locator('[data-slug="slack-slash-commands"]').isVisible()).toBe(false);
    await close();
  });
});

test('the errata are filtered by text and subject', async () => {
  const { page, close } = await site.open('errata.html');
  await page.fill('#errata-input', 'packagist');
  expect(await page.locator('[data-subject]:visible').count()).toBe(1);
  await page.fill('#errata-input', 'restrict to-branch');
  expect(await page.locator('[data-subject]:visible').count()).toBe(1);
  await page.selectOption('#errata-subject', 'presence');
  expect(await page.locator('#errata-result').textContent()).toBe('Nothing found.');
  await page.fill('#errata-input', '');
  expect(await page.locator('[data-subject]:visible').count()).toBeGreaterThan(20);
  expect(await close()).toEqual([]);
});

describe('on the way back', () => {
  test('the first page shows what its filters say', async () => {
    const { page, close } = await site.open('index.html');
    await page.selectOption('#filter-category', 'chat');
    await page.fill('#search-input', 'slack');
    const rows = await page.locator('[data-slug]:visible').count();
    await page.locator('[data-slug]:visible h3 a').first().click();
    await page.waitForURL(/integrations/);
    await page.goBack();
    expect(await page.locator('#filter-category').inputValue()).toBe('chat');
    expect(await page.locator('#search-input').inputValue()).toBe('slack');
    expect(rows).toBeLessThan(15);
    expect(await page.locator('[data-slug]:visible').count()).toBe(rows);
    await close();
  });

  test('the errata show what their filter says', async () => {
    const { page, close } = await site.open('errata.html');
    await page.selectOption('#errata-subject', 'slug');
    const rows = await page.locator('[data-subject]:visible').count();
    await page.locator('.errata-group:visible h2 a').first().click();
    await page.waitForURL(/integrations/);
    await page.goBack();
    expect(await page.locator('#errata-subject').inputValue()).toBe('slug');
    expect(await page.locator('[data-subject]:visible').count()).toBe(rows);
    await close();
  });
});
