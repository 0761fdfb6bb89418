import { expect, test } from 'vitest';
import { loadTemplates } from '../../generator/load/templates.ts';
import { fill, temporaryFolder } from '../support/folders.ts';

test('templates go by their path, runtime code by that of its artefact, and what editors leave behind stays out', () => {
  const folder = temporaryFolder();
  fill(folder, { 'client/types.hbs': 'a', 'client/runtime/b.ts': 'b', 'client/runtime/.b.ts.swp': 'x', 'client/runtime/b.ts~': 'x', 'client/.DS_Store': 'x' });
  expect(loadTemplates(folder)).toEqual({ templates: new Map([['client/types', 'a']]), copies: new Map([['client/b.ts', 'b']]) });
});
