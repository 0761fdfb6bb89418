/** Lets the pace see every response. */
import type { ClientOptions } from '../../client/index.ts';
import type { Environment } from '../environment.ts';
import type { LearningPace } from '../pace/pace.ts';
import { noteRequestId } from './request-ids.ts';

export function observed(
  { fetch = globalThis.fetch, clock }: Pick<Environment, 'fetch' | 'clock'>,
  pace: LearningPace,
): NonNullable<ClientOptions['fetch']> {
  return async (url, init) => {
    const sent = clock.now();
    const response = await fetch(url, init);
    const { status, headers } = response;
    noteRequestId(init.method, headers);
    pace.learn({ method: init.method, status, headers, sent, received: clock.now() });
    return response;
  };
}
