/** What people, files, disks and servers do wrong ends in one sentence, with the documented exit code. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../client/testing.ts';
import { installPackage, type Project } from '../../slow/package/project.ts';
import { filesOf, fill, temporaryFolder } from '../../support/folders.ts';
import { runTool } from '../../support/tool.ts';
import { type Case, cases, config, file, token, webhook } from './bad-input.ts';

let installed: Project;
beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => installed.remove());

// Nothing is forbidden to the superuser.
const isSuperuser = process.getuid?.() === 0;
const isPossible = ([name]: readonly [string, Case]): boolean =>
  !isSuperuser || !name.includes('cannot be written');

test.skipIf(process.platform === 'win32').each(Object.entries(cases).filter(isPossible))(
  '%s is told in one sentence',
  async (_, { words, code, says, files = {}, variables = {}, fault, shell, changes = 0 }) => {
    const fake = createFakeGitLab({
      tokens: [{ value: token }, { value: 'reader', scopes: ['read_api'] }],
      groups: ['acme'],
      projects: ['acme/a', 'acme/b', 'acme/c'],
    });
    if (fault) fake.fail(fault);
    const { url, close } = await fake.listen();
    const folder = temporaryFolder();
    fill(folder, { [file]: config, ...files });
    const before = filesOf(folder);
    const given = { GITLAB_HOST: url, GITLAB_TOKEN: token, SLACK_WEBHOOK: webhook, ...variables };
    const tool = join(installed.folder, 'node_modules/.bin/gitlab-integrations');
    const command = [tool, ...words.replace('HTTPS', url.replace('http:', 'https:')).split(' ')];
    try {
      const ended = await runTool(shell === undefined ? command : ['sh', '-c', shell, ...command], {
        folder,
        variables: Object.fromEntries(
          Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        ),
      });
      expect(ended).toMatchObject({ code, stderr: expect.stringMatching(says) });
      const after = filesOf(folder);
      expect(fake.requests.filter(({ method }) => method !== 'GET')).toHaveLength(changes);
      expect(after).toMatchObject(before);
      const written = Object.entries(after).filter(([path]) => !(path in before));
      expect(written.filter(([path]) => !path.startsWith('.gitlab-integrations/'))).toEqual([]);
      expect(`${ended.stdout}${ended.stderr}${JSON.stringify(written)}`).not.toMatch(/canary|^ +at /m);
    } finally {
      await close();
    }
  },
);
