import { expect, test } from 'vitest';
import type { Connection } from '../../../../cli/connection.ts';
import { discoverProjects } from '../../../../cli/discover/discover.ts';
import { isSkipped, type ReadTarget, readTargets } from '../../../../cli/read/read-targets.ts';
import type { Target } from '../../../../cli/target.ts';
import type { Slug } from '../../../../client/index.ts';
import { createFakeGitLab, type FakeGitLabOptions, type Fault } from '../../../../client/testing.ts';
import { connected } from '../connected.ts';

const slack = { webhook: 'https://hooks.slack.com/services/a' };

async function createServer(options: FakeGitLabOptions) {
  const fake = createFakeGitLab(options);
  const { connection, settle, requests } = await connected(fake);
  const { projects } = await settle(discoverProjects(connection, [{ group: 'acme' }]));
  const before = requests().length;
  const read = (needed: readonly Slug[] = [], targets: Iterable<Target> = projects) =>
    settle(all(connection, targets, needed));
  return { fake, connection, settle, projects, read, requests: () => requests().slice(before) };
}

async function all(connection: Connection, targets: Iterable<Target>, needed: readonly Slug[]) {
  const reads: ReadTarget[] = [];
  for await (const read of readTargets(connection, targets, () => needed)) reads.push(read);
  return reads;
}

function summary(read: ReadTarget): readonly unknown[] {
  if (isSkipped(read)) return [read.target.path, read.reason];
  const stored = [...read.integrations].map(([slug, { read: how }]) => `${slug} ${how}`);
  return [read.target.path, ...stored, ...[...read.absent].map((slug) => `${slug} absent`)];
}

const projects = [{ path: 'acme/a', integrations: { slack } }, 'acme/b'];

test('one request a target reads its active integrations, in the order of the targets', async () => {
  const { read, requests } = await createServer({ projects });
  expect((await read()).map(summary)).toEqual([['acme/a', 'slack listed'], ['acme/b']]);
  expect(requests()).toHaveLength(2);
});

test('what is needed besides is read by itself, which tells whether it was ever configured', async () => {
  const { fake, read, requests } = await createServer({ projects });
  await fake.fetch('https://gitlab.example.com/api/v4/projects/acme%2Fa/integrations/slack', {
    method: 'DELETE',
    headers: { 'PRIVATE-TOKEN': 'token' },
  });
  expect((await read(['slack', 'jira'])).map(summary)).toEqual([
    ['acme/a', 'slack whole', 'jira absent'],
    ['acme/b', 'slack absent', 'jira absent'],
  ]);
  expect(requests()).toHaveLength(6);
});

test('groups are read as well', async () => {
  const { read } = await createServer({
    groups: [{ path: 'acme', id: 7, integrations: { slack } }],
    projects: [],
  });
  const group = { level: 'group', id: 7, path: 'acme', topics: [] } as const;
  expect((await read([], [group])).map(summary)).toEqual([['acme', 'slack listed']]);
});

test('integrations that this version does not know are named', async () => {
  const fetch = async (url: string) =>
    Response.json(
      url.endsWith('/metadata')
        ? { version: '30.0.0', enterprise: true }
        : [{ slug: 'time-machine', active: true, updated_at: '' }],
    );
  const { connection, settle } = await connected({ fetch });
  const target = { level: 'project', id: 1, path: 'a/b', topics: [] } as const;
  const [read] = await settle(all(connection, [target], []));
  expect(read).toMatchObject({ unknown: ['time-machine'] });
});

test('targets without permission, or that have vanished, are skipped with the reason', async () => {
  const server = await createServer({
    projects: ['acme/a', 'acme/b', 'acme/c'],
    tokens: [{ value: 'token', roles: {} }],
  });
  server.fake.removeProject('acme/b');
  server.fake.fail({ status: 403, body: { message: '403 Forbidden' } });
  expect((await server.read()).map(summary)).toEqual([
    ['acme/a', 'no permission to read its integrations'],
    ['acme/b', 'it does not exist any more, or the token may not see it'],
    ['acme/c'],
  ]);
});

test.each<[string, Fault, RegExp]>([
  ['500', { status: 500, body: { message: '500 Internal Server Error' } }, /500/],
  ['413', { status: 413, body: '<title>413 Request Entity Too Large</title>' }, /413/],
  ['422', { status: 422, body: { message: 'no' } }, /422/],
  ['400', { status: 400, body: { message: 'no' } }, /400/],
  ['a page', { status: 200, body: '<title>Maintenance</title>' }, /Maintenance/],
  ['something else', { status: 200, body: { message: 'Maintenance' } }, /Malformed response: Maintenance/],
  ['half a list', { status: 200, body: '[{"id":1,' }, /Malformed response/],
  ['a broken connection', { connection: 'refused', times: 6 }, /no response/],
])('one target that is answered with %s does not end the others', async (_what, fault, reason) => {
  const server = await createServer({ projects: ['acme/a', 'acme/b'] });
  server.fake.fail({ project: 'acme/a', ...fault });
  const reads = (await server.read()).map(summary);
  expect(reads).toEqual([['acme/a', expect.stringMatching(/^the server failed: /)], ['acme/b']]);
  expect(reads[0]?.[1]).toMatch(reason);
});

test.each([1, 3, 30])('a server that fails for all of %i targets ends the reading', async (count) => {
  const many = Array.from({ length: count }, (_, index) => `acme/${index}`);
  const server = await createServer({ projects: many });
  server.fake.fail({ status: 500, body: { message: 'x' }, times: Number.POSITIVE_INFINITY });
  await expect(server.read()).rejects.toThrow('500');
});

test.each([
  [401, { message: '401 Unauthorized' }],
  [403, { error: 'insufficient_scope', scope: 'api read_api' }],
])('a token that is refused with %i ends the reading', async (status, body) => {
  const server = await createServer({ projects });
  server.fake.fail({ status, body });
  await expect(server.read()).rejects.toThrow(String(status));
});

test('only a few targets are read ahead of who takes them', async () => {
  const many = Array.from({ length: 100 }, (_, index) => `acme/${index}`);
  const { connection, settle, projects: targets, requests } = await createServer({ projects: many });
  const reads = readTargets(connection, targets, () => []);
  await settle(reads.next());
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(requests().length).toBe(10);
  await reads.return();
});
