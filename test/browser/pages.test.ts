/** Every kind of page: accessible in both themes, quiet, and alone with its own files. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/docs/page-kinds.ts';
import { useSite } from './support/site.ts';

const site = useSite();

describe.each(pageKinds)('%s', (path) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const { page, close } = await site.open(path, { colorScheme });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // What is folded is to be looked at too.
      for (const details of document.querySelectorAll('details')) details.open = true;
      const runner = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      const { violations } = await runner.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    expect(await close()).toEqual([]);
  });
});

test('the reference reads without an error and without a request', async () => {
  const { page, close } = await site.open('reference.html');
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 });
  expect(await close()).toEqual([]);
});
