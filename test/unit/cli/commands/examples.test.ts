/** The examples that `--help` shows, as a shell would run them. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../../cli/commands.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';
import { runCommand, usualVariables } from '../command-line.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const variables = { ...usualVariables, SLACK_WEBHOOK: webhook };
const slack = { webhook, channel: '#general' };
const files = {
  'gitlab-integrations.yaml': `version: 1
rules:
  - match: { group: acme }
    integrations: { slack: { webhook: { env: SLACK_WEBHOOK }, channel: '#new' } }
`,
  'fleet.yaml': 'version: 1\nrules: []\n',
  'jenkins.yaml': "jenkins_url: 'https://ci.example.com'\nproject_name: shop\nusername: bot\n",
};

function createServer() {
  const jira = { url: 'https://jira.example.com', username: 'bot', password: 'p' };
  return createFakeGitLab({
    groups: [{ path: 'acme', integrations: { jira } }],
    projects: ['acme/web/shop', 'acme/web/api'].map((path) => ({ path, integrations: { slack } })),
  });
}

/** Has the file with rules, a saved plan of it, and the backup of the example. */
async function preparedFolder(): Promise<string> {
  const folder = temporaryFolder();
  fill(folder, files);
  const fake = createServer();
  await runCommand(fake, ['plan', '--out', 'plan.json'], { variables, folder });
  await runCommand(fake, ['apply', '--yes'], { variables, folder });
  const own = join(folder, '.gitlab-integrations');
  const [backup = ''] = readdirSync(own).filter((name) => name.endsWith('.backup.jsonl'));
  renameSync(join(own, backup), join(own, '4f1c0a9d27be.backup.jsonl'));
  return folder;
}

/** The words of a line without escapes. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replace(/['"]/g, ''));
}

const examples = (
  await Promise.all(commands.map(async ({ load }) => (await load()).command.examples.map(({ line }) => line)))
).flat();

/** Those that end with another exit code than 0 here. */
const others: Readonly<Record<string, number>> = {
  // Nobody can be asked.
  apply: 4,
  // The saved plan is one of another moment.
  'apply plan.json --log audit.jsonl': 3,
  // There are differences.
  'plan --exit-code --projects "acme/web/**"': 2,
  'audit --exit-code --format json': 2,
};

test.each(examples)('%s', async (line) => {
  const folder = await preparedFolder();
  const { code } = await runCommand(createServer(), wordsOf(line), { variables, folder, stdin: 'secret\n' });
  expect(code).toBe(others[line] ?? 0);
});
