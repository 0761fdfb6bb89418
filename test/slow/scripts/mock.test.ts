import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { gitlabVersion } from '../../../generated/client/catalog.ts';
import { runTool } from '../../support/tool.ts';

const script = ['--import', 'tsx', 'scripts/mock.ts'];
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
});

interface Mock {
  readonly address: string;
  readonly child: ChildProcess;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startMock(...args: readonly string[]): Promise<Mock> {
  const port = await freePort();
  const child = spawn(process.execPath, [...script, '--port', String(port), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('Prism is listening') && resolve());
    child.once('close', (code) => reject(new Error(`The mock ended with ${code}.`)));
  });
  return { address: `http://127.0.0.1:${port}`, child };
}

function run(...args: string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

const headers = { 'PRIVATE-TOKEN': '<token>' };

describe('npm run mock', { timeout: 60_000 }, () => {
  let address: string;
  beforeAll(async () => {
    ({ address } = await startMock());
  });

  test('answers with the examples', async () => {
    const answer = await fetch(`${address}/projects/group%2Fproject/integrations/slack`, { headers });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      slug: 'slack',
      active: true,
      properties: { channel: '#general' },
    });
  });

  test('is a GitLab to our own client', async () => {
    const gitlab = createClient({ host: address, token: 'your-token', retry: { limit: 0 } });
    expect(await gitlab.server()).toEqual({ version: `${gitlabVersion}.0-ee`, enterprise: true });
    expect(await gitlab.list('group/project')).not.toEqual([]);
    expect(await gitlab.get('group/project', 'slack')).toMatchObject({ slug: 'slack' });
    expect(await gitlab.disable('group/project', 'slack')).toBe(true);
    expect(await gitlab.groups.get('my-group', 'slack')).toMatchObject({ slug: 'slack' });
    const path = '/projects/{id}/integrations/slack';
    const raw = createRawClient({ host: address, token: 'your-token', retry: { limit: 0 } });
    expect(await raw.GET(path, { params: { path: { id: 42 } } })).toMatchObject({ data: { slug: 'slack' } });
    await expect(gitlab.untyped.set('group/project', 'asana', { push_events: 'yes' })).rejects.toMatchObject({
      problems: [
        { setting: 'api_key', problem: 'is missing' },
        { setting: 'push_events', problem: 'is invalid' },
      ],
    });
  });

  test.each([
    ['list', 'group/project'],
    ['get', 'group/project', 'slack'],
    ['set', 'group/project', 'asana', 'api_key=@env:GITLAB_TOKEN'],
  ])('is a GitLab to the command line tool: %s', async (...words) => {
    const tool = [process.execPath, '--import', 'tsx', 'cli/main.ts', ...words];
    const variables = { GITLAB_HOST: address, GITLAB_TOKEN: 'your-token' };
    expect(await runTool(tool, { variables })).toMatchObject({ code: 0, stderr: '' });
  });

  test('says when a body is no JSON', async () => {
    const path = `${address}/projects/1/integrations/slack`;
    const json = { ...headers, 'Content-Type': 'application/json' };
    const response = await fetch(path, { method: 'PUT', headers: json, body: '{"webhook": ' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'message body does not match declared format' });
  });

  test.each(['/projects/1/integrations/slack', '/api/v4/projects/1/integrations/slack'])(
    'names the content type that it refuses at %s',
    async (path) => {
      const response = await fetch(address + path, {
        method: 'PUT',
        headers: { ...headers, 'Content-Type': "text/x-o'hara" },
        body: 'a',
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toEqual({
        error: "The provided content-type 'text/x-o'hara' is not supported.",
      });
    },
  );

  test('makes values up with --dynamic, and Ctrl+C ends it with its server and without a complaint', async () => {
    const dynamic = await startMock('--dynamic');
    const answer = await fetch(`${dynamic.address}/projects/1/integrations/slack`, { headers });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ slug: 'slack' });
    const ended = new Promise((resolve) => dynamic.child.once('close', resolve));
    dynamic.child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(dynamic.address)).rejects.toThrow('fetch failed');
  });

  test('refuses a port that is in use in one sentence', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(run('--port', String(port))).toEqual({
      status: 1,
      stderr: `Port ${port} is in use. Name another one with \`--port\`.\n`,
    });
    await new Promise((resolve) => server.close(resolve));
  });

  test('refuses what is no port', () =>
    expect(run('--port', 'http')).toEqual({
      status: 1,
      stderr:
        "error: option '--port <number>' argument 'http' is invalid. It takes a number from 1 to 65535.\nTry `npm run mock -- --help`.\n",
    }));
});
