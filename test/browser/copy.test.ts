/** What the buttons copy is what the page shows. */
import { expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];

test.each(['integrations/jira.html', 'integrations/datadog.html', 'playground.html#slack'])(
  '%s, in every language',
  async (path) => {
    const { page, close } = await site.open(path, { permissions });
    const pairs: (readonly [string, string])[] = [];
    for (const language of ['curl', 'client', 'fetch', 'python', 'glab']) {
      await page.locator(`label[for="language-${language}"]`).click();
      for (const figure of await page.locator(`figure[data-language="${language}"]`).all()) {
        await figure.locator('.copy').click();
        // As the reader sees it, and as the clipboard has it.
        pairs.push([
          await figure.locator('code').innerText(),
          await page.evaluate('navigator.clipboard.readText()'),
        ]);
      }
    }
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    expect(pairs.filter(([shown]) => shown.trim() === '')).toEqual([]);
    for (const [shown, copied] of pairs) expect(copied).toBe(shown);
    expect(await close()).toEqual([]);
  },
);

test('copying is announced to screen readers', async () => {
  const { page, close } = await site.open('integrations/slack.html', { permissions });
  const status = page.locator('.unseen[role="status"]');
  expect(await status.textContent()).toBe('');
  await page.locator('figure[data-language="curl"] .copy').first().click();
  await page.locator('[role="status"]', { hasText: /^Copied$/ }).waitFor({ state: 'attached' });
  expect(await close()).toEqual([]);
});

test('a refused clipboard selects the code instead', async () => {
  const { page, close } = await site.open('integrations/slack.html');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const figure = page.locator('figure[data-language="curl"]').first();
  await figure.locator('.copy').click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await figure.locator('code').innerText()).trim(),
  );
  await close();
});
