/** The switches of a page: a version of GitLab and a level, kept in the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { catalog, gitlabVersion } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { useSite } from './support/site.ts';
import { violationsOf } from './support/violations.ts';

const site = useSite();

function isGrey(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element.classList.contains('absent'));
}

function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

describe('the version switch', () => {
  test('greys out what a version lacks, and its address remembers it through links and on the way back', async () => {
    const { page, close } = await site.open('integrations/git-guardian.html');
    expect(await page.locator('#gitlab-version').inputValue()).toBe(gitlabVersion);
    expect(await isGrey(page, '#api_url')).toBe(false);
    await page.selectOption('#gitlab-version', '18.10');
    expect(queryOf(page)).toBe('?gitlab=18.10');
    expect(await isGrey(page, '#api_url')).toBe(true);
    expect(await page.locator('#api_url .kind').innerText()).toContain('not in 18.10');
    expect(await page.locator('#example-full code').textContent()).not.toContain('api_url');
    await page.locator('.contents a[href="#token"]').click();
    expect(page.url()).toMatch(/\?gitlab=18\.10#token$/);
    await page.locator('.links a').first().click();
    await page.waitForURL(/playground\.html\?gitlab=18\.10#git-guardian$/);
    expect(await page.locator('#gitlab-version').inputValue()).toBe('18.10');
    await page.locator('.site-header a', { hasText: 'Errata' }).click();
    await page.waitForURL(/errata\.html\?gitlab=18\.10$/);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/git-guardian/);
    expect(await page.locator('#gitlab-version').inputValue()).toBe('18.10');
    expect(await isGrey(page, '#api_url')).toBe(true);
    await page.selectOption('#gitlab-version', gitlabVersion);
    expect(queryOf(page)).toBe('');
    expect(await isGrey(page, '#api_url')).toBe(false);
    expect(await page.locator('#example-full code').textContent()).toContain('api_url');
    expect(await close()).toEqual([]);
  });

  test('shows the requirements of an older version in the place of the newer ones', async () => {
    const { page, close } = await site.open('integrations/jira.html');
    const former = page.locator('.conditions [data-former]');
    expect(await former.count()).toBeGreaterThan(0);
    expect(await former.first().isVisible()).toBe(false);
    await page.selectOption('#gitlab-version', '18.9');
    expect(await former.first().isVisible()).toBe(true);
    expect(await page.locator('.conditions .absent [data-absence]').first().innerText()).toBe('not in 18.9');
    expect(await page.locator('#jira_auth_type .facts .absent').innerText()).toContain('2');
    expect(await close()).toEqual([]);
  });

  test('greys out the whole page of an integration that a version lacks', async () => {
    const { page, close } = await site.open('integrations/slack-slash-commands.html');
    expect(await isGrey(page, '.content')).toBe(true);
    expect(await page.locator('[data-notice]').innerText()).toContain('left after GitLab 18.11');
    await page.selectOption('#gitlab-version', '18.11');
    expect(await isGrey(page, '.content')).toBe(false);
    expect(await page.locator('[data-notice]').isVisible()).toBe(false);
    expect(await close()).toEqual([]);
  });

  test('tells of a version that is not known, and shows the newest', async () => {
    const { page, close } = await site.open('integrations/slack.html?gitlab=77.1');
    expect(await page.locator('#gitlab-version').inputValue()).toBe(gitlabVersion);
    expect(await page.locator('[data-notice]').innerText()).toContain('77.1');
    expect(await page.locator('.absent').count()).toBe(0);
    expect(await close()).toEqual([]);
  });

  test('works from the disk', async () => {
    const { page, close } = await site.open('integrations/jira.html?gitlab=18.9', { fromDisk: true });
    await page.selectOption('#gitlab-version', '19.0');
    expect(queryOf(page)).toBe('?gitlab=19.0');
    expect(await close()).toEqual([]);
  });
});

describe('the level switch', () => {
  test('changes paths, samples, the role and the errors, by keyboard too', async () => {
    const { page, close } = await site.open('integrations/slack.html');
    const route = page.locator('.route:visible code').first();
    const before = await page.locator('[data-language="curl"] code').first().innerHTML();
    expect(await page.locator('#on-a-group').isVisible()).toBe(false);
    await page.locator('#level-project').focus();
    await page.keyboard.press('ArrowRight');
    expect(queryOf(page)).toBe('?level=group');
    expect(await route.innerText()).toBe('/groups/:id/integrations/slack');
    expect(await page.locator('#on-a-group').isVisible()).toBe(true);
    expect(await page.locator('.content').innerText()).toContain('the role Owner of the group');
    expect(await page.locator('.problems').innerText()).toContain('never set up in the group itself');
    await page.locator('label[for="language-client"]').click();
    expect(await page.locator('[data-language="client"] code').first().innerText()).toContain(
      "gitlab.groups.set('group/subgroup', 'slack'",
    );
    await page.locator('#level-group').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[data-language="curl"] code').first().innerHTML()).toBe(before);
    expect(await close()).toEqual([]);
  });

  test('is missing where groups cannot have the integration, and the page says so', async () => {
    const { page, close } = await site.open('integrations/jenkins.html?level=group');
    expect(await page.locator('#level-group').count()).toBe(0);
    expect(await page.locator('[data-notice]').innerText()).toBe('Groups cannot have Jenkins.');
    expect(await page.locator('.route:visible code').first().innerText()).toBe(
      '/projects/:id/integrations/jenkins',
    );
    await page.selectOption('#gitlab-version', '18.9');
    expect(queryOf(page)).toBe('?gitlab=18.9&level=group');
    expect(await close()).toEqual([]);
  });
});

test('without JavaScript, a page shows the newest version with its dates, and both levels', async () => {
  const { page, close } = await site.open('integrations/jira.html?gitlab=18.9', { javaScriptEnabled: false });
  expect(await page.locator('.switches').isVisible()).toBe(false);
  expect(await page.locator('[data-absence]:visible').count()).toBe(0);
  expect(await page.locator('[data-former]:visible').count()).toBe(0);
  expect(await page.locator('#jira_auth_type .notes').innerText()).toContain('since 19.1');
  expect(await page.locator('#on-a-group').isVisible()).toBe(true);
  expect(await page.locator('.route:visible').count()).toBe(6);
  expect(await page.locator('noscript').innerText()).toContain('groups/group%2Fsubgroup');
  await close();
});

test.each([
  ['integrations/jira.html', 'light', 390],
  ['integrations/jira.html', 'dark', 1440],
  ['integrations/slack-slash-commands.html', 'light', 1440],
  ['integrations/slack-slash-commands.html', 'dark', 390],
] as const)(
  'axe finds nothing on %s for an old version and a group, %s at %i pixels',
  async (path, colorScheme, width) => {
    const { page, close } = await site.open(`${path}?gitlab=17.8&level=group`, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    expect(await violationsOf(page)).toEqual([]);
    await page.selectOption('#gitlab-version', gitlabVersion);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await close()).toEqual([]);
  },
);

describe('the playground', () => {
  const typed = { url: 'https://example.atlassian.net', password: 'x', jira_auth_type: 2 };

  test('judges for a version and writes requests for a group', async () => {
    const { page, close } = await site.open('playground.html?gitlab=18.9&level=group#jira');
    await page.fill('#setting-url', typed.url);
    await page.fill('#setting-password', typed.password);
    await page.selectOption('#setting-jira_auth_type', String(typed.jira_auth_type));
    const settings = { ...typed, use_inherited_settings: false };
    const wanted = validate('jira', settings, { gitlab: '18.9' }).map(({ message }) =>
      message.replaceAll(/`([^`]+)`/g, '$1'),
    );
    expect(await page.locator('[data-verdict-detail] li').allTextContents()).toEqual(wanted);
    expect(wanted).not.toEqual(validate('jira', settings).map(({ message }) => message));
    expect(await page.locator('#setting-jira_auth_type').innerText()).toContain('2 (not in 18.9)');
    expect(await page.locator('[data-sample="curl"]').textContent()).toContain('/groups/group%2Fsubgroup/');
    await page.selectOption('#gitlab-version', gitlabVersion);
    expect(await page.inputValue('#setting-url')).toBe(typed.url);
    expect(page.url()).toMatch(/\?level=group#jira$/);
    expect(await page.getAttribute('[data-page]', 'href')).toContain('level=group');
    expect(await close()).toEqual([]);
  });

  test('refuses what groups cannot have, and sends nothing by itself that a version lacks', async () => {
    const { page, close } = await site.open('playground.html?gitlab=17.1&level=group#jenkins');
    expect(await page.locator('[data-verdict-detail]').innerText()).toContain('Groups cannot have Jenkins.');
    await page.locator('label[for="level-project"]').click();
    expect(await page.locator('[data-verdict-detail]').innerText()).not.toContain('Groups');
    await page.selectOption('#playground-slug', 'slack');
    await page.fill('#setting-webhook', String(catalog.slack.fields[0]?.example));
    expect(await page.locator('[data-verdict-word]').innerText()).toBe('Valid');
    expect(await page.locator('[data-sample="curl"]').textContent()).not.toContain('use_inherited_settings');
    expect(await close()).toEqual([]);
  });
});

test('the errata of the page for groups can be seen alone', async () => {
  const { page, close } = await site.open('errata.html');
  await page.selectOption('#errata-page', 'group');
  const subjects = await page.locator('[data-page]:visible .subject').allInnerTexts();
  expect(subjects.length).toBeGreaterThan(0);
  expect(subjects.filter((text) => !text.startsWith('GitLab’s page for groups'))).toEqual([]);
  expect(await close()).toEqual([]);
});
