/** The page that a server sends in place of one that does not exist. */
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';
import { violationsOf } from './support/violations.ts';

const site = useSite('');

describe('the page for an address that leads nowhere', () => {
  test.each([
    [
      'integrations/google-chat.html',
      'The integration’s slug is hangouts-chat.',
      '/integrations/hangouts-chat.html',
    ],
    ['integrations/slak.html', 'Did you mean slack?', '/integrations/slack.html'],
    ['prometheus', 'GitLab 16.0 removed Prometheus.', 'https://gitlab.com/gitlab-org/gitlab/-/issues/338838'],
  ])('tells what the name in %s means', async (path, sentence, target) => {
    const { page, close } = await site.open(path);
    const place = page.locator('[data-not-found]');
    expect(await place.textContent()).toContain(sentence);
    expect(await place.locator('a').getAttribute('href')).toBe(target);
    expect(await violationsOf(page)).toEqual([]);
    expect((await close()).filter((one) => !one.endsWith(path) && !one.includes('404 (Not Found)'))).toEqual(
      [],
    );
  });

  test('says nothing about a name that is like no other', async () => {
    const { page, close } = await site.open('no-such-thing-at-all');
    expect(await page.locator('[data-not-found]').isVisible()).toBe(false);
    await close();
  });
});
