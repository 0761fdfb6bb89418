/** Prism behind the path of a real server, and a record of what it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMock } from '../../support/prism.ts';

export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Why Prism refused the request. */
  readonly violations: string;
}

export interface MockGitLab {
  readonly address: string;
  /** What was asked since the last time. */
  readonly take: () => readonly RecordedCall[];
  readonly close: () => Promise<void>;
}

/** A mock that answers below `/api/v4`, as GitLab does. */
export async function startMockGitLab(): Promise<MockGitLab> {
  const prism = await startMock();
  let calls: RecordedCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { method = 'GET', url = '', headers } = request;
      const path = url.replace(/^\/api\/v4/, '');
      const kept = Object.fromEntries(
        ['private-token', 'content-type'].flatMap((name) =>
          headers[name] === undefined ? [] : [[name, String(headers[name])]],
        ),
      );
      const answer = await fetch(prism.url + path, {
        method,
        headers: kept,
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      calls.push({
        method,
        path,
        status: answer.status,
        violations: answer.headers.get('sl-violations') ?? '',
      });
      response
        .writeHead(answer.status, {
          'Content-Type': answer.headers.get('content-type') ?? 'application/json',
        })
        .end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await prism.close();
    },
  };
}
