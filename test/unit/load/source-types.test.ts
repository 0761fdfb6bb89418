import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderSourceTypes } from '../../../scripts/source-types/render.ts';

test('the types of the source files are those of their JSON Schemas; if not, run `npm run source-types`', async () => {
  const file = new URL('../../../generator/load/types.ts', import.meta.url);
  expect(await renderSourceTypes()).toBe(readFileSync(file, 'utf8'));
});
