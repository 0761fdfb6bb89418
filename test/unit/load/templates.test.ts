import { expect, test } from 'vitest';
import { loadTemplates } from '../../../generator/load/templates.ts';
import { fill, temporaryFolder } from '../../support/folders.ts';

test('templates are named by their path, and other files are left out', () => {
  const folder = temporaryFolder();
  fill(folder, {
    'client/types.hbs': 'a',
    'client/.b.hbs.swp': 'x',
    'client/b.hbs~': 'x',
    'client/.DS_Store': 'x',
  });
  expect(loadTemplates(folder)).toEqual(new Map([['client/types', 'a']]));
});
