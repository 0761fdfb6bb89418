/** What `spec/README.md` shows works as shown. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { slugs } from '../../generated/client/catalog.ts';
import { formatDiagnostics } from '../../generator/diagnostics.ts';
import { load } from '../../generator/load/load.ts';
import { validate } from '../../generator/validate/validate.ts';
import { binOf, runNode } from '../../scripts/run.ts';
import { copyTree } from '../../scripts/tree.ts';
import xGitlab from '../../spec/schema/x-gitlab.schema.json' with { type: 'json' };
import { filesOf, fill, temporaryFolder } from '../support/folders.ts';

const spec = fileURLToPath(new URL('../../spec', import.meta.url));
const readme = readFileSync(join(spec, 'README.md'), 'utf8');

const vitest = binOf('vitest', 'vitest');
/** The variables by which this run of Vitest would reach into another one. */
const isolated = { TEST_REPORT: '', VITEST: '', NODE_ENV: '' };

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

/**
 * The commands between backticks that a contributor runs, in their order: `npm run generate` →
 * `npm run generate`.
 */
function commands(): readonly string[] {
  const steps = readme.slice(readme.indexOf('## Add an integration'), readme.indexOf('## Entries of'));
  return [...steps.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command);
}

/**
 * The test files that read the catalog or what is generated from it, apart from those that start servers or
 * pack.
 */
const readersOfTheCatalog = [
  'test/unit/description',
  'test/unit/client/catalog',
  'test/unit/client/testing/contract',
  'test/unit/client/validate/verdict',
  'test/unit/client/verdicts',
  'test/unit/render/site/site',
];

test('the example of spec/README.md, added step by step, passes the tests of the catalog', {
  timeout: 120_000,
}, async () => {
  expect(commands()).toEqual([
    'npm run generate',
    'npm run generate -- --watch',
    'npx vitest run facts verdicts --update',
    'npm test',
  ]);
  const folder = join(temporaryFolder(), 'tree');
  copyTree(folder);
  fill(join(folder, 'spec/integrations'), { 'acme-chat.yaml': blockOf('yaml') });
  const steps = [
    ['generator/main.ts'],
    [vitest, 'run', 'facts', 'verdicts', '--update'],
    [vitest, 'run', ...readersOfTheCatalog],
  ];
  for (const step of steps)
    expect(await runNode(step, { folder, variables: isolated })).toMatchObject({ code: 0 });
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
