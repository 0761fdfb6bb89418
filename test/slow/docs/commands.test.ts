/** The commands of the site, and the server that shows it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLiveReload } from '../../../scripts/docs/live-reload.ts';
import { baseOf } from '../../../scripts/docs/site.ts';
import {
  type Middleware,
  type StaticServer,
  startStaticServer,
} from '../../../scripts/docs/static-server.ts';
import { fill, temporaryFolder } from '../../support/folders.ts';
import { pageOf } from '../../unit/render/site/rendered.ts';

async function serve(
  files: Readonly<Record<string, string | Uint8Array>>,
  first?: Middleware,
): Promise<StaticServer> {
  const folder = join(temporaryFolder(), 'site');
  fill(folder, { ...files, '../secret.txt': 'secret' });
  const server = await startStaticServer(folder, 0, first);
  onTestFinished(() => server.close());
  return server;
}

async function get(server: StaticServer, path: string): Promise<readonly [number, string]> {
  const response = await fetch(server.url + path);
  return [response.status, await response.text()];
}

/** The status of a response to a request with other headers. */
function statusFor(
  server: StaticServer,
  headers: Readonly<Record<string, string>>,
  path = '/',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, server.url), { headers }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end();
  });
}

describe('the server', () => {
  const files = { 'index.html': '<p>index</p>', 'a/b.css': 'p {}' };

  test('answers with files and their types', async () => {
    const server = await serve(files);
    expect(await get(server, 'a/b.css')).toEqual([200, 'p {}']);
    expect((await fetch(`${server.url}a/b.css`)).headers.get('content-type')).toBe('text/css');
  });

  test('answers with the first page of a folder', async () =>
    expect(await get(await serve(files), '')).toEqual([200, '<p>index</p>']));

  test('sends the gzipped form of a file that has one', async () => {
    const server = await serve({ 'a.txt': '', 'a.txt.gz': gzipSync('compressed') });
    expect(await get(server, 'a.txt')).toEqual([200, 'compressed']);
  });

  test.each([
    'nothing.html',
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'a',
    '%',
    'a%00b',
    '%5c..%5csecret.txt',
  ])('the server has no %s', async (path) =>
    expect(await get(await serve(files), path)).toEqual([404, 'Not found']),
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not answer %s', async (method) => {
    const { answer } = createLiveReload();
    const response = await fetch((await serve(files, answer)).url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answers HEAD without a body', async () => {
    const { answer } = createLiveReload();
    const server = await serve(files, answer);
    const response = await fetch(`${server.url}a/b.css`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect((await fetch(`${server.url}live-reload`, { method: 'HEAD' })).status).toBe(404);
  });

  test.each([
    ['localhost', 200],
    ['LOCALHOST:4020', 200],
    ['127.0.0.1:80', 200],
    ['example.com', 421],
    ['localhost.example.com:4020', 421],
    ['127.0.0.1.nip.io', 421],
    ['[::1]', 421],
  ])('answers the host %j with %d', async (host, status) => {
    const { answer } = createLiveReload();
    expect(await statusFor(await serve(files, answer), { host })).toBe(status);
    expect(await statusFor(await serve(files, answer), { host }, '/live-reload.js')).toBe(status);
  });

  test.each(['file.txt', 'folder/secret.txt', 'page', 'page.html', 'deep/', 'deep', 'zipped.txt'])(
    'does not follow the link behind %s out of its folder',
    async (path) => {
      const folder = temporaryFolder();
      fill(folder, {
        'secret.txt': 'secret',
        'secret.html': 'secret',
        'secret.gz': gzipSync('secret'),
        'site/deep/x': '',
        'site/zipped.txt': '',
      });
      for (const [link, target] of Object.entries({
        'file.txt': '../secret.txt',
        folder: '..',
        'page.html': '../secret.html',
        'deep/index.html': '../../secret.html',
        'zipped.txt.gz': '../secret.gz',
      }))
        symlinkSync(target, join(folder, 'site', link));
      const server = await startStaticServer(join(folder, 'site'), 0);
      onTestFinished(() => server.close());
      expect(await get(server, path)).toEqual([404, 'Not found']);
    },
  );

  test('follows links inside its folder, and one to its folder', async () => {
    const folder = temporaryFolder();
    fill(folder, { 'real/a.txt': 'a' });
    symlinkSync('a.txt', join(folder, 'real/b.txt'));
    symlinkSync('real', join(folder, 'site'));
    const server = await startStaticServer(join(folder, 'site'), 0);
    onTestFinished(() => server.close());
    expect(await get(server, 'b.txt')).toEqual([200, 'a']);
  });

  test('says in one sentence that a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(startStaticServer('.', port)).rejects.toThrow(
      `Port ${port} is in use. Name another one with \`--port\`.`,
    );
  });
});

describe('live reload', () => {
  const site = new Map([['index.html', pageOf('index.html')]]);

  test.each(['', 'index.html', 'index.html?a=b'])(
    'lets the page /%s connect to its server, with a script from it',
    async (path) => {
      const { answer, show } = createLiveReload();
      show(site);
      const [status, html] = await get(await serve({}, answer), path);
      expect(status).toBe(200);
      expect(html).toContain(
        'default-src &#39;none&#39;; connect-src &#39;self&#39;; script-src &#39;self&#39;',
      );
      expect(html).toContain('<script src="/live-reload.js"></script>\n</head>');
    },
  );

  test('leaves alone what it did not build', async () => {
    const { answer, show } = createLiveReload();
    show(site);
    expect(await get(await serve({ 'reference.html': '<head></head>' }, answer), 'reference.html')).toEqual([
      200,
      '<head></head>',
    ]);
  });

  test('tells open pages', async () => {
    const { answer, show } = createLiveReload();
    const server = await serve({}, answer);
    expect((await get(server, 'live-reload.js'))[1]).toContain("new EventSource('/live-reload')");
    const reader = (await fetch(`${server.url}live-reload`)).body?.getReader();
    show(site);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data:\n\n');
  });
});

test.skipIf(process.platform === 'win32')(
  'a task that is watching follows a single file too',
  { timeout: 30_000 },
  async () => {
    const folder = temporaryFolder();
    fill(folder, { 'spec/a.yaml': '', 'CHANGELOG.md': '' });
    const code = `import { watch } from ${JSON.stringify(new URL('../../../generator/watch.ts', import.meta.url).href)}; await watch('spec', async () => {}, ['CHANGELOG.md']);`;
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', code],
      { cwd: folder },
    );
    onTestFinished(() => void child.kill());
    await once(child.stdout, 'data');
    writeFileSync(join(folder, 'CHANGELOG.md'), 'written');
    await once(child.stdout, 'data');
    fill(folder, { other: 'replaced' });
    renameSync(join(folder, 'other'), join(folder, 'CHANGELOG.md'));
    await once(child.stdout, 'data');
  },
);

describe('options', () => {
  test.each([
    ['https://docs.example.com', 'https://docs.example.com/'],
    ['https://docs.example.com/a/', 'https://docs.example.com/a/'],
  ])('the base address %s is accepted', (text, base) => expect(baseOf(text)).toBe(base));

  test.each(['docs.example.com', 'ftp://docs.example.com', 'https://docs.example.com/?a', ''])(
    'the base address %j is refused',
    (text) => expect(() => baseOf(text)).toThrow('It takes a URL such as https://docs.example.com/.'),
  );
});
