/** The example of `spec/README.md`, and a copy of the repository to which it was added. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../../generator/generate.ts';
import { binOf, runNode, type ToolResult } from '../../scripts/run.ts';
import { copyTree } from '../../scripts/tree.ts';
import { fill } from './folders.ts';

export const readme = readFileSync(fileURLToPath(new URL('../../spec/README.md', import.meta.url)), 'utf8');

/** The first block of code of a language, without the indentation of its list item. */
export function blockOf(language: string): string {
  const block = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'm').exec(readme);
  return (block?.[2] ?? '').replaceAll(new RegExp(`^${block?.[1]}`, 'gm'), '');
}

/** Copies the repository into a folder, adds the example to its catalog and generates. */
export async function addExample(folder: string): Promise<void> {
  copyTree(folder);
  fill(join(folder, 'spec/integrations'), { 'acme-chat.yaml': blockOf('yaml') });
  await generate({ spec: join(folder, 'spec'), out: join(folder, 'generated'), check: false });
}

/** Runs Vitest in a copy of the repository. */
export function runTests(folder: string, ...words: readonly string[]): Promise<ToolResult> {
  // The variables by which this run of Vitest would reach into the other one.
  const variables = { TEST_REPORT: '', VITEST: '', NODE_ENV: '' };
  return runNode([binOf('vitest', 'vitest'), 'run', ...words], { folder, variables });
}
