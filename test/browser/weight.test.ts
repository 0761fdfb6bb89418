/** How much a reader has to load. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { slugs } from '../../generated/client/catalog.ts';
import { folder, useSite } from './support/site.ts';

const site = useSite();

/** Compressed bytes of a page with everything it loads. */
async function weightOf(path: string): Promise<number> {
  const { page, close } = await site.open('changes.html');
  const base = page.url().replace(/[^/]*$/, '');
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(request.url().slice(base.length)));
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await close();
  return [...paths].reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
}

test('the first page weighs at most 60 KB with all its files', async () =>
  expect(await weightOf('index.html')).toBeLessThanOrEqual(60_000));

test('every integration weighs at most 30 KB with all its files', async () => {
  const heaviest = slugs
    .map((slug) => [gzipSync(readFileSync(`${folder}/integrations/${slug}.html`)).length, slug] as const)
    .toSorted(([a], [b]) => b - a);
  expect(await weightOf(`integrations/${heaviest[0]?.[1]}.html`)).toBeLessThanOrEqual(30_000);
});
