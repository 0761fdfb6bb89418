import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostFrom } from '../../../../cli/connection/host.ts';
import { createFakeGitLab, type Fault } from '../../../../client/testing.ts';
import { temporaryFolder } from '../../../support/folders.ts';
import { type Circumstances, runCommand } from '../command-line.ts';

const host = 'https://gitlab.example.com';
const token = 'glpat-canary';

function createServer() {
  return createFakeGitLab({
    host,
    tokens: [{ value: token }, { value: 'old', state: 'expired' }, { value: 'k8s', scopes: ['k8s_proxy'] }],
    projects: ['a/b'],
  });
}

/** What `list a/b` prints as its problem. */
async function problemWith(
  circumstances: Circumstances,
  words: readonly string[] = [],
  fault?: Fault,
): Promise<string> {
  const fake = createServer();
  if (fault) fake.fail({ times: Number.POSITIVE_INFINITY, ...fault });
  const { code, stdout, stderr } = await runCommand(fake, ['list', 'a/b', ...words], circumstances);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).not.toContain('canary');
  expect(stderr.split('\n')).toHaveLength(2);
  return stderr.trimEnd();
}

const variables = { GITLAB_HOST: host, GITLAB_TOKEN: token };

test.each([
  { GITLAB_HOST: host },
  { CI_SERVER_URL: `${host}/` },
  { GITLAB_HOST: 'gitlab.example.com' },
  { GITLAB_HOST: host, CI_SERVER_URL: 'https://other.example.com' },
])('the server is that of %j', async (server) => {
  const { code } = await runCommand(createServer(), ['list', 'a/b'], {
    variables: { ...server, GITLAB_TOKEN: token },
  });
  expect(code).toBe(0);
});

test.each(['HTTPS://GitLab.com', 'gitlab.COM', 'https://gitlab.com/api/v4/', 'HTTP://gitlab.com/Sub'])(
  'the address of a server is written in one way: %s',
  (address) => {
    const host = hostFrom(address, undefined, { variables: {} });
    expect(host).toBe(address.startsWith('HTTP:') ? 'http://gitlab.com/Sub' : 'https://gitlab.com');
  },
);

test('the option for the server counts more than variables', async () => {
  const others = { GITLAB_HOST: 'https://other.example.com', GITLAB_TOKEN: token };
  const { code } = await runCommand(createServer(), ['list', 'a/b', '--host', host], { variables: others });
  expect(code).toBe(0);
});

test('a file with the token counts more than the variable', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'token'), `${token}\n`);
  const circumstances = { folder, variables: { ...variables, GITLAB_TOKEN: 'wrong' } };
  expect(
    await runCommand(createServer(), ['list', 'a/b', '--token-file', 'token'], circumstances),
  ).toMatchObject({ code: 0 });
});

const noToken = /^No access token is given\. Set GITLAB_TOKEN, or name a file with --token-file: .*\.$/;

test.each<[RegExp, Circumstances['variables'], readonly string[]]>([
  [/^No server is given\. .*\.$/, { GITLAB_TOKEN: token }, []],
  [noToken, { GITLAB_HOST: host }, []],
  [noToken, { ...variables, GITLAB_TOKEN: '' }, []],
  [
    /^The variable GITLAB_TOKEN holds no access token: .*\.$/,
    { ...variables, GITLAB_TOKEN: 'canary canary' },
    [],
  ],
  [noToken, { GITLAB_HOST: host, GITLAB_TOKEN: ' ' }, []],
  [/^No server is given\. .*\.$/, { GITLAB_HOST: ' ', GITLAB_TOKEN: token }, []],
  [/^none cannot be read: it does not exist\.$/, variables, ['--token-file', 'none']],
  [/^\/ cannot be read: it is a folder\.$/, variables, ['--token-file', '/']],
  [/^\/dev\/zero has more than 65,536 bytes\.$/, variables, ['--token-file', '/dev/zero']],
  [/^https:\/\/…@x cannot be used\. Invalid host\. .*\.$/, variables, ['--host', 'https://u:canary@x']],
  [/^http:\/\/x\?… cannot be used\. Invalid host\. .*\.$/, variables, ['--host', 'http://x?a=canary']],
  [/^https:\/\/x\/api\/v3 cannot be used\. Invalid host\. .*\.$/, variables, ['--host', 'https://x/api/v3']],
  [
    /does not accept the token: 401 Unauthorized .*valid\?$/,
    { ...variables, GITLAB_TOKEN: 'canary-other' },
    [],
  ],
  [/does not accept the token: Token is expired/, { ...variables, GITLAB_TOKEN: 'old' }, []],
  [
    /does not accept the token: .*a job token is not accepted here/,
    { ...variables, GITLAB_TOKEN: 'glcbt-canary' },
    [],
  ],
  [
    /^The token may not ask https:\/\/gitlab\.example\.com for its version: /,
    { ...variables, GITLAB_TOKEN: 'k8s' },
    [],
  ],
  [
    /^https:\/\/gitlab\.example\.com\/sub .*Is the host right\?$/,
    { ...variables, GITLAB_HOST: `${host}/sub` },
    [],
  ],
])('a connection that cannot be made is one sentence: %s', async (sentence, given, words) => {
  expect(await problemWith({ variables: given ?? {} }, words)).toMatch(sentence);
});

test.each<[string, RegExp, Fault]>([
  ['an unknown host', /cannot be reached: .*\. Is the host right\?$/, { connection: 'refused' }],
  [
    'a page',
    /does not respond as GitLab does, but with the page "Welcome" \(status 200\)\. Is the host right\?$/,
    { status: 200, body: '<html><head><title>Welcome</title></head></html>' },
  ],
  [
    'a login page',
    /does not respond as GitLab does, but with a redirect to https:\/\/login\.example\.com\/\. Is the host right\?$/,
    { status: 302, body: '', headers: { Location: 'https://login.example.com/' } },
  ],
  ['a text', /does not respond as GitLab does/, { status: 200, body: 'hello' }],
  ['other JSON', /does not respond as GitLab does/, { status: 200, body: {} }],
  [
    'a version that is none',
    /does not respond as GitLab does: its version is "18\.\\u001b\[31m"\. Is the host right\?$/,
    { status: 200, body: { version: '18.\u001b[31m', revision: 'x', enterprise: true } },
  ],
  ['a server that is down', /does not respond as it should: /, { status: 503 }],
])('%s in place of GitLab is one sentence', async (_, sentence, fault) => {
  expect(await problemWith({ variables }, [], fault)).toMatch(sentence);
});

const proxy = 'http://proxy.example.com:3128';

test.each<[Record<string, string>, boolean]>([
  [{ HTTPS_PROXY: proxy }, true],
  [{ https_proxy: proxy }, true],
  [{ HTTP_PROXY: proxy }, false],
  [{ HTTPS_PROXY: '' }, false],
  [{ HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1' }, true],
])('a server out of reach with %j: how to use the proxy is told (%s)', async (others, isTold) => {
  const problem = await problemWith({ variables: { ...variables, ...others } }, [], {
    connection: 'refused',
  });
  expect(problem.includes('The proxy of HTTPS_PROXY is used with NODE_USE_ENV_PROXY=1')).toBe(isTold);
});
