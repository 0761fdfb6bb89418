/** The commands in `docs/manage-many-projects.md`, whose output is recorded: `npm run record-commands`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeGitLab, type FakeGitLab } from '../../../client/testing.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { runCommand, usualVariables } from './command-line.ts';

const guide = 'docs/manage-many-projects.md';
const variables = {
  ...usualVariables,
  SLACK_WEBHOOK: 'https://hooks.slack.com/services/new-webhook-path',
};

test('the guide shows what its commands print', async () => {
  const document = readFileSync(guide, 'utf8');
  const folder = folderWith(document);
  const fake = createServer();
  const parts = document.split(/(?<=^```console\n)|(?=^```$)/m);
  const recorded: string[] = [];
  for (const part of parts) recorded.push(part.startsWith('$ ') ? await outputOf(part, fake, folder) : part);
  await expect(recorded.join('')).toMatchFileSnapshot(join(process.cwd(), guide));
});

/** Writes the files that the document shows: their first line is a comment with the name. */
function folderWith(document: string): string {
  const folder = temporaryFolder();
  for (const [, text = '', name = ''] of document.matchAll(/^```yaml\n(# (\S+)\n.*?)^```$/gms))
    writeFileSync(join(folder, name), text);
  return folder;
}

/** The commands of a block with what they print. */
async function outputOf(block: string, fake: FakeGitLab, folder: string): Promise<string> {
  const lines = block.split('\n').filter((line) => line.startsWith('$ '));
  const outputs: string[] = [];
  for (const line of lines) {
    const [, ...words] = line.slice(2).split(' ');
    const { code, stdout, stderr } = await runCommand(fake, words, { variables, folder });
    const text = `${stderr}${stdout}`.trim();
    outputs.push([line, text, ...(code === 0 ? [] : [`[exit code ${code}]`])].filter(Boolean).join('\n'));
  }
  return `${outputs.join('\n\n')}\n`;
}

function createServer(): FakeGitLab {
  const webhook = 'https://hooks.slack.com/services/old-webhook-path';
  const slack = { webhook, channel: '#general' };
  let now = new Date('2026-10-20T08:00:00Z');
  const fake = createFakeGitLab({
    now: () => now,
    token: variables.GITLAB_TOKEN,
    groups: ['acme', 'acme/java', 'acme/sandbox'],
    projects: [
      { path: 'acme/java/billing', topics: ['java'], integrations: { slack } },
      { path: 'acme/java/orders', topics: ['java'], integrations: { slack } },
      { path: 'acme/website', integrations: { slack: { ...slack, branches_to_be_notified: 'protected' } } },
      {
        path: 'acme/legacy',
        integrations: { jira: { url: 'https://jira.example.com', username: 'bot', password: 'p' } },
      },
      { path: 'acme/sandbox/toys' },
    ],
  });
  now = new Date('2026-11-02T08:00:00Z');
  return fake;
}
