/** What `spec/README.md` shows works as shown. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../generator/diagnostics.ts';
import { load } from '../../generator/load/load.ts';
import { buildModel } from '../../generator/model/build.ts';
import { validate } from '../../generator/validate/validate.ts';
import xGitlab from '../../spec/schema/x-gitlab.schema.json' with { type: 'json' };
import { fill, temporaryFolder } from '../support/folders.ts';

const spec = fileURLToPath(new URL('../../spec', import.meta.url));
const readme = readFileSync(join(spec, 'README.md'), 'utf8');

/** The first block of code of a language, without the indentation of its list item. */
function blockOf(language: string): string {
  const block = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'm').exec(readme);
  return (block?.[2] ?? '').replaceAll(new RegExp(`^${block?.[1]}`, 'gm'), '');
}

function catalogWith(text: string): string {
  const folder = join(temporaryFolder(), 'spec');
  cpSync(spec, folder, { recursive: true });
  fill(join(folder, 'integrations'), { 'acme-chat.yaml': text });
  return folder;
}

test('the new integration compiles', () => {
  const source = load(catalogWith(blockOf('yaml')));
  expect(formatDiagnostics(validate(source))).toBe('');
  expect(buildModel(source).integrations.map(({ slug }) => slug)).toContain('acme-chat');
});

test('the problem is reported as shown', () => {
  const folder = catalogWith(
    blockOf('yaml').replace('notify_only_broken_pipelines', 'notify_only_broken_pipeline'),
  );
  const report = formatDiagnostics(validate(load(folder)));
  expect(report.trimEnd()).toBe(`${folder.slice(0, -'spec'.length)}${blockOf('text').trimEnd()}`);
});

test('every key of x-gitlab is explained', () => {
  const { root, tag, operation, property } = xGitlab.$defs;
  const keys = [root, tag, operation, property].flatMap(({ properties }) => Object.keys(properties));
  const table = readme.slice(readme.indexOf('## `x-gitlab`'));
  expect([...new Set(keys)].filter((key) => !new RegExp(`\`${key}[\`:]`).test(table))).toEqual([]);
});
