import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderSourceChecks } from '../../../scripts/source-types/checks.ts';
import { renderSourceTypes } from '../../../scripts/source-types/types.ts';

function textOf(name: string): string {
  return readFileSync(new URL(`../../../generator/load/${name}`, import.meta.url), 'utf8');
}

test('the types of the source files are those of their JSON Schemas; if not, run `npm run source-types`', async () => {
  expect(await renderSourceTypes()).toBe(textOf('types.ts'));
});

test('the validators of the source files are those of their JSON Schemas; if not, run `npm run source-types`', () => {
  // The files differ in most lines where they differ at all; a diff of them would take minutes.
  expect(renderSourceChecks() === textOf('checks.ts')).toBe(true);
});
