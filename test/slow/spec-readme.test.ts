/** What `spec/README.md` shows works as shown. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { slugs } from '../../generated/client/catalog.ts';
import { formatDiagnostics } from '../../generator/diagnostics.ts';
import { load } from '../../generator/load/load.ts';
import { validate } from '../../generator/validate/validate.ts';
import xGitlab from '../../spec/schema/x-gitlab.schema.json' with { type: 'json' };
import { filesOf, fill, temporaryFolder } from '../support/folders.ts';
import { addExample, blockOf, readme, runTests } from '../support/spec-readme.ts';

const spec = fileURLToPath(new URL('../../spec', import.meta.url));

function catalogWith(text: string): string {
  const folder = join(temporaryFolder(), 'spec');
  cpSync(spec, folder, { recursive: true });
  fill(join(folder, 'integrations'), { 'acme-chat.yaml': text });
  return folder;
}

/**
 * The commands between backticks that a contributor runs, in their order: `npm run generate` →
 * `npm run generate`.
 */
function commands(): readonly string[] {
  const steps = readme.slice(readme.indexOf('## Add an integration'), readme.indexOf('## Entries of'));
  return [...steps.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command);
}

// That all tests of the unit lane pass with it, test/full/spec-readme.test.ts shows.
test('the example of spec/README.md, added step by step, becomes facts and verdicts of the tests', {
  timeout: 120_000,
}, async () => {
  expect(commands()).toEqual([
    'npm run generate',
    'npm run generate -- --watch',
    'npx vitest run facts verdicts --update',
    'npm test',
  ]);
  const folder = join(temporaryFolder(), 'tree');
  await addExample(folder);
  expect(await runTests(folder, 'facts', 'verdicts', '--update')).toMatchObject({ code: 0 });
  const added = filesOf(join(folder, 'test/fixtures'));
  expect(added['accepted-settings.tsv']).toContain('\naccepted\tacme-chat\twebhook\tstring\trequired\t');
  expect(added['documented-rows.tsv']).toContain('\nrow\tacme-chat\twebhook\tstring\trequired\n');
  expect(added['census.json']).toContain(`"integrations": ${new Set<string>([...slugs, 'acme-chat']).size}`);
});

test('the problem that spec/README.md shows is reported as shown', () => {
  const folder = catalogWith(
    blockOf('yaml').replace('notify_only_broken_pipelines', 'notify_only_broken_pipeline'),
  );
  const report = formatDiagnostics(validate(load(folder)));
  expect(report.trimEnd()).toBe(`${folder.slice(0, -'spec'.length)}${blockOf('text').trimEnd()}`);
});

test('spec/README.md explains every key of x-gitlab', () => {
  const { root, tag, operation, property } = xGitlab.$defs;
  const keys = [root, tag, operation, property].flatMap(({ properties }) => Object.keys(properties));
  const table = readme.slice(readme.indexOf('## `x-gitlab`'));
  expect([...new Set(keys)].filter((key) => !new RegExp(`\`${key}[\`:]`).test(table))).toEqual([]);
});
