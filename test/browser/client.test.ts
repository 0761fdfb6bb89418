/** The package in a browser: bundled, under a strict policy, in memory and over the network. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../client/testing.ts';

const executablePath = '/usr/bin/chromium';
const webhook = 'https://hooks.slack.com/services/your-webhook-path';

/** Runs in the page: every entry once, and what came out. */
const program = `
import { createClient, redact } from './index.js';
import { slack } from '../generated/client/catalog.js';
import { createFakeGitLab } from './testing.js';
import { validate } from '../generated/client/validate/index.js';

async function drive(gitlab) {
  const before = await gitlab.get('group/project', 'slack');
  const { active } = await gitlab.set('group/project', 'slack', { webhook: '${webhook}' });
  const slugs = (await gitlab.list('group/project')).map(({ slug }) => slug);
  const disabled = await gitlab.disable('group/project', 'slack');
  const problem = await gitlab.set('group/project', 'slack', {}).catch(({ name }) => name);
  return { before, active, slugs, disabled, problem };
}

const fake = createFakeGitLab({ projects: ['group/project'], token: 'your-token' });
globalThis.outcome = (async () => ({
  inMemory: await drive(createClient({ fetch: fake.fetch, token: 'your-token' })),
  overNetwork: await drive(createClient({ host: location.origin, token: 'your-token' })),
  title: slack.title,
  redacted: redact('slack', { webhook: 'x' }),
  valid: validate('slack', { webhook: '${webhook}' }).length,
  invalid: validate('slack', {}).length,
}))();
`;

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: 'client', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const fake = createFakeGitLab({ projects: ['group/project'], token: 'your-token' });
  const upstream = await fake.listen();
  server = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const headers = {
          'PRIVATE-TOKEN': String(request.headers['private-token'] ?? ''),
          'Content-Type': request.headers['content-type'] ?? 'application/json',
        };
        const answer = await fetch(upstream.url + request.url, {
          method: request.method ?? 'GET',
          headers,
          ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
        });
        response
          .writeHead(answer.status, {
            'Content-Type': answer.headers.get('Content-Type') ?? 'application/json',
          })
          .end(Buffer.from(await answer.arrayBuffer()));
      });
      return;
    }
    const isScript = request.url === '/program.js';
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:",
    });
    response.end(
      isScript ? script : '<!doctype html><link rel="icon" href="data:,"><script src="/program.js"></script>',
    );
  });
  server.once('close', () => void upstream.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('in Chromium', () => {
  test('every entry works, under a policy that forbids code made of texts', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // A browser prints every answer that is an error.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        problems.push(message.text());
    });
    await page.goto(address);
    const outcome = await page.evaluate('globalThis.outcome');
    const driven = { active: true, slugs: ['slack'], disabled: true, problem: 'InvalidSettingsError' };
    expect(problems).toEqual([]);
    expect(outcome).toEqual({
      inMemory: { before: undefined, ...driven },
      overNetwork: { before: undefined, ...driven },
      title: 'Slack notifications',
      redacted: { webhook: '[redacted]' },
      valid: 0,
      invalid: 1,
    });
    await page.close();
  });
});
