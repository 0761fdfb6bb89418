/** The commands of `docs/gitlab-ci/template.yml`, in the order of its jobs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createFakeGitLab } from '../../../client/testing.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { runCommand, usualVariables } from './command-line.ts';

interface Job {
  readonly script?: readonly string[];
  readonly parallel?: number;
  readonly artifacts?: { readonly reports?: { readonly terraform?: string } };
  readonly allow_failure?: { readonly exit_codes: number };
}

const file = `version: 1
rules:
  - match: { group: acme }
    integrations: { slack: { webhook: { env: WEBHOOK } } }
`;

/** The jobs by name; templates and the inputs aside. */
function jobs(): Readonly<Record<string, Job>> {
  const [, document] = parseAllDocuments(readFileSync('docs/gitlab-ci/template.yml', 'utf8'));
  const all = document?.toJS() as Readonly<Record<string, Job>>;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('.')));
}

/** The words of the command in a job, as the shell and GitLab fill them in. */
function wordsIn({ script = [], parallel = 1 }: Job, node: number): readonly string[] {
  const line = script.find((one) => one.includes('npx')) ?? '';
  const filled = line
    .replace(/ > .*/, '')
    .replace('$[[ inputs.file ]]', 'rules.yaml')
    .replace('$CI_NODE_INDEX', String(node))
    .replace('$CI_NODE_TOTAL', String(parallel));
  return filled
    .replace(/^.*"\$TOOL" /, '')
    .replaceAll('"', '')
    .split(' ');
}

test('the jobs for GitLab CI plan, apply in parts and find no drift afterwards', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'rules.yaml'), file);
  const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const fake = createFakeGitLab({
    host: usualVariables.GITLAB_HOST,
    groups: ['acme'],
    projects: paths.map((name) => `acme/${name}`),
  });
  const variables = { ...usualVariables, WEBHOOK: 'https://hooks.slack.com/services/new-webhook-path' };
  const run = (job: Job | undefined, node = 1) =>
    runCommand(fake, wordsIn(job ?? {}, node), { variables, folder });
  const { 'plan-integrations': plan, 'apply-integrations': apply, 'audit-integrations': audit } = jobs();

  expect((await run(plan)).code).toBe(0);
  const report = readFileSync(join(folder, plan?.artifacts?.reports?.terraform ?? ''), 'utf8');
  expect(JSON.parse(report)).toEqual({ create: paths.length, update: 0, delete: 0 });

  expect((await run(audit)).code).toBe(audit?.allow_failure?.exit_codes);
  for (let node = 1; node <= (apply?.parallel ?? 0); node++) expect((await run(apply, node)).code).toBe(0);
  expect((await run(audit)).code).toBe(0);
});
