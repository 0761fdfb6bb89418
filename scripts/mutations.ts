/** `npm run mutations`: changes the code in one place at a time and shows which tests notice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommand } from '../generator/command.ts';
import { readMutations } from './mutations/list.ts';
import { check, requireGreen, runMutations } from './mutations/run.ts';
import { runTask } from './task.ts';
import { copyTree } from './tree.ts';

const command = createCommand(
  'mutations',
  'Applies the mutations of a list, one at a time, in copies of the tree, and runs the tests there. Prints which test notices each; exits with 1 when one survives.',
).option('--list <file>', 'the mutations to apply', 'scripts/mutations.json');

await runTask(async () => {
  const { list } = command.parse().opts<{ readonly list: string }>();
  const mutations = readMutations(list);
  const root = mkdtempSync(join(tmpdir(), 'gitlab-integrations-mutations-'));
  try {
    const folders = ['one', 'two'].map((name) => join(root, name));
    for (const folder of folders) copyTree(folder);
    await requireGreen(join(root, 'one'));
    const survivors = await runMutations(mutations, folders, check, ({ file, find, replace }, finding) => {
      const change = `${file}: ${JSON.stringify(find)} → ${JSON.stringify(replace)}`;
      console.log(
        finding === undefined ? `SURVIVED  ${change}` : `found     ${change}\n          by ${finding}`,
      );
    });
    console.log(
      `\n${mutations.length} mutations, ${mutations.length - survivors.length} found, ${survivors.length} survived`,
    );
    return survivors.length === 0 ? 0 : 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
