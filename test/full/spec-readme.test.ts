/** An integration that was added by the book breaks no test. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { addExample, runTests } from '../support/spec-readme.ts';

test('the example of spec/README.md, added step by step, passes the unit lane', {
  timeout: 300_000,
}, async () => {
  const folder = join(temporaryFolder(), 'tree');
  await addExample(folder);
  expect(await runTests(folder, 'facts', 'verdicts', '--update')).toMatchObject({ code: 0 });
  expect(await runTests(folder, '--project', 'unit')).toMatchObject({ code: 0 });
});
