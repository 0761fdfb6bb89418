/** The playground says what `validate` says, and keeps secrets to itself. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CatalogIntegration, CatalogValue } from '../../client/catalog-types.ts';
import { isIn } from '../../client/versions.ts';
import { catalog, gitlabVersion, slugs } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const integrations: readonly CatalogIntegration[] = slugs
  .map((slug): CatalogIntegration => catalog[slug])
  .filter((integration) => isIn(integration, gitlabVersion));

interface Shown {
  readonly verdict: string | undefined;
  readonly messages: readonly string[];
}

/** Chooses an integration, types settings and returns what the page says of them. */
function shownFor(page: Page, slug: string, typed: Readonly<Record<string, string>>): Promise<Shown> {
  return page.evaluate(
    ({ slug, typed }) => {
      const select = document.querySelector<HTMLSelectElement>('#playground-slug');
      if (!select) throw new Error('There is no choice.');
      select.value = slug;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      for (const [name, text] of Object.entries(typed)) {
        const control = document.querySelector<HTMLInputElement>(`#setting-${name}`);
        if (!control) throw new Error(`There is no field for ${name}.`);
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const box = document.querySelector<HTMLElement>('[data-verdict]');
      return {
        verdict: box?.dataset.verdict,
        messages: [...(box?.querySelectorAll('li') ?? [])].map((item) => item.textContent ?? ''),
      };
    },
    { slug, typed },
  );
}

function textOf(value: CatalogValue): string {
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** What `validate` says, worded as the page does: without the backticks of Markdown. */
function wanted(slug: string, settings: object): Shown {
  const problems = validate(slug, settings, { gitlab: gitlabVersion });
  return {
    verdict: problems.length === 0 ? 'valid' : 'invalid',
    messages: problems.map(({ message }) => message.replaceAll(/`([^`]+)`/g, '$1')),
  };
}

function examplesOf({
  slug,
  examples,
}: CatalogIntegration): readonly (readonly [
  string,
  string,
  CatalogIntegration['examples'][number]['settings'],
])[] {
  return examples.map(({ name, settings }) => [slug, name, settings]);
}

describe('the verdict is that of validate', () => {
  test('for every example of every integration, and for an empty form', async () => {
    const { page, close } = await site.open('playground.html');
    for (const integration of integrations) {
      const inherits = integration.fields.some(({ name }) => name === 'use_inherited_settings')
        ? { use_inherited_settings: false }
        : {};
      expect(await shownFor(page, integration.slug, {}), integration.slug).toEqual(
        wanted(integration.slug, inherits),
      );
      for (const [slug, name, settings] of examplesOf(integration)) {
        const typed = Object.fromEntries(
          Object.entries(settings).map(([setting, value]) => [setting, textOf(value)]),
        );
        const shown = await shownFor(page, slug, typed);
        expect(shown, `${slug} ${name}`).toEqual(wanted(slug, { ...inherits, ...settings }));
        expect(shown.verdict, `${slug} ${name}`).toBe('valid');
      }
    }
    expect(await close()).toEqual([]);
  });

  test.each([
    ['a missing address scheme', 'slack', { webhook: 'hooks.slack.com' }],
    ['a text for a number', 'irker', { server_port: 'many', recipients: 'x' }],
    ['a broken condition', 'jira', { url: 'https://jira.example.com', password: 'x' }],
    [
      'a value beyond the limit',
      'jira',
      { url: 'https://jira.example.com', username: 'x', password: 'x', jira_issue_regex: 'x'.repeat(256) },
    ],
  ])('the playground and validate agree on %s', async (_what, slug, typed) => {
    const { page, close } = await site.open('playground.html');
    const shown = await shownFor(page, slug, typed);
    expect(shown).toEqual(wanted(slug, { ...typed, use_inherited_settings: false }));
    expect(shown.verdict).toBe('invalid');
    await close();
  });
});

describe('secrets', () => {
  const secret = 'correct-horse-battery-staple';

  test('appear in no text, attribute, address, storage or copied request', async () => {
    const { page, close } = await site.open('playground.html#jira', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.fill('#setting-url', 'https://jira.example.com');
    await page.fill('#setting-username', 'jdoe');
    await page.fill('#setting-password', secret);
    expect(await page.locator('[data-verdict-word]').textContent()).toBe('Valid');
    for (const language of ['curl', 'client', 'fetch', 'python', 'glab']) {
      await page.locator(`label[for="language-${language}"]`).click();
      await page.locator(`figure[data-language="${language}"] .copy`).click();
      expect(await page.evaluate('navigator.clipboard.readText()')).not.toContain(secret);
    }
    const places = await page.evaluate(() => [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      JSON.stringify(history.state),
    ]);
    expect(places.filter((text) => text.includes(secret))).toEqual([]);
    expect(await page.locator('#setting-password').getAttribute('type')).toBe('password');
    expect(await page.locator('#setting-password').getAttribute('name')).toBeNull();
    expect(await close()).toEqual([]);
  });

  test('in an address appear in no request', async () => {
    const { page, close } = await site.open('playground.html#jira');
    await page.fill('#setting-url', `https://jdoe:${secret}@jira.example.com`);
    const requests = await page.locator('[data-sample]').allTextContents();
    expect(requests.join()).toContain('https://[redacted]@jira.example.com');
    expect(requests.join()).not.toContain(secret);
    await close();
  });

  test('are gone after leaving and coming back', async () => {
    const { page, close } = await site.open('playground.html#slack');
    const kept = (): Promise<readonly string[]> =>
      page.locator('input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await page.fill('#setting-webhook', secret);
    // A browser may keep the whole page for the way back; not every one without a window does.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await kept()).not.toContain(secret);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.fill('#setting-webhook', secret);
    await page.locator('[data-page]').click();
    await page.waitForURL(/integrations\/slack\.html/);
    await page.goBack();
    await page.waitForSelector('#setting-webhook');
    expect(await kept()).not.toContain(secret);
    await close();
  });
});

test('an address with a slug opens its integration, and a problem leads to its field', async () => {
  const { page, close } = await site.open('playground.html#telegram');
  expect(await page.locator('#playground-slug').inputValue()).toBe('telegram');
  await page.locator('[data-verdict-detail] a').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('setting-token');
  expect(page.url()).toMatch(/#telegram$/);
  expect(await close()).toEqual([]);
});

test('a text of several lines keeps them, in the verdict and in the request', async () => {
  const { page, close } = await site.open('playground.html#datadog');
  await page.fill('#setting-api_key', 'x');
  await page.locator('#setting-datadog_tags').evaluate((control) => {
    const group = control.closest('details');
    if (group) group.open = true;
  });
  await page.fill('#setting-datadog_tags', 'team:web\nregion:eu');
  expect(await page.locator('[data-verdict-word]').textContent()).toBe('Valid');
  expect(await page.locator('[data-sample="curl"]').textContent()).toContain(
    '"datadog_tags": "team:web\\nregion:eu"',
  );
  const coloured = await page.locator('[data-sample="curl"] .hljs-string').allTextContents();
  expect(coloured).toContain('"team:web\\nregion:eu"');
  expect(coloured.filter((text) => /^":/.test(text))).toEqual([]);
  expect(await close()).toEqual([]);
});

test('a text with known values proposes them', async () => {
  const { page, close } = await site.open('playground.html#slack');
  const proposed = await page
    .locator('#setting-branches_to_be_notified')
    .evaluate((input) => [...((input as HTMLInputElement).list?.options ?? [])].map(({ value }) => value));
  expect(proposed).toEqual(
    catalog.slack.fields.find(({ name }) => name === 'branches_to_be_notified')?.knownValues,
  );
  expect(await close()).toEqual([]);
});
