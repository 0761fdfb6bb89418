/** What axe finds. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page, with everything unfolded. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const runner = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await runner.run(document, {
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}
