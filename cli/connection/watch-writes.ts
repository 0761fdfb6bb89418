/** Watches whether a command has changed something on the server. */
import type { ClientOptions } from '../../client/index.ts';

type Fetch = NonNullable<ClientOptions['fetch']>;

export interface WatchedFetch {
  readonly fetch: Fetch;
  /** Whether a request that changes something was sent, and not refused: it may have got no response. */
  readonly mayHaveWritten: () => boolean;
}

export function watchWrites(fetch: Fetch): WatchedFetch {
  let mayHaveWritten = false;
  return {
    fetch: async (url, init) => {
      let isRefused = false;
      try {
        const response = await fetch(url, init);
        isRefused = response.status >= 400 && response.status < 500;
        return response;
      } finally {
        if (init.method !== 'GET' && !isRefused) mayHaveWritten = true;
      }
    },
    mayHaveWritten: () => mayHaveWritten,
  };
}
