/** A connection to a fake GitLab, whose time passes by itself. */
import { type Connection, connect } from '../../../cli/connection.ts';
import type { Environment } from '../../../cli/environment.ts';
import { outputInto, usualVariables } from './command-line.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export interface Connected extends Pick<VirtualClock, 'settle'> {
  readonly connection: Connection;
  /** The requests since the connection was made: `GET /groups/acme/projects?page=2`. */
  readonly requests: () => readonly string[];
}

export async function connected(
  { fetch }: { readonly fetch: NonNullable<Environment['fetch']> },
  {
    variables = usualVariables,
    concurrency = 8,
  }: { variables?: Environment['variables']; concurrency?: number } = {},
): Promise<Connected> {
  const clock = createVirtualClock();
  const requests: string[] = [];
  const connection = await clock.settle(
    connect(
      { concurrency },
      {
        clock,
        variables,
        folder: '/nowhere',
        interrupted: new AbortController().signal,
        stderr: outputInto([]),
        fetch: (url, init) => {
          requests.push(`${init.method} ${url.replace(/^.*\/api\/v4/, '')}`);
          return fetch(url, init);
        },
      },
    ),
  );
  requests.length = 0;
  return { connection, settle: clock.settle, requests: () => requests };
}
