import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderSourceTypes } from '../../../scripts/source-types/types.ts';

const types = new URL('../../../generator/load/types.ts', import.meta.url);

test('the types of the source files are those of their JSON Schemas; if not, run `npm run source-types`', async () => {
  expect(await renderSourceTypes()).toBe(readFileSync(types, 'utf8'));
});
