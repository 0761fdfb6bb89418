/** Makes one change. */
import type { Change } from '../plan/plan.ts';
import type { IntegrationsServer } from './server.ts';
import { readAgain, type Verified, verifyResponse } from './verify.ts';

export interface Making {
  readonly server: IntegrationsServer;
  /** The secrets that go along with a change, by name. */
  readonly secretsOf: (change: Change) => Readonly<Record<string, string>>;
}

/** Sends a change and checks the response. */
export async function makeChange(change: Change, { server, secretsOf }: Making): Promise<Verified> {
  const { target, slug, action } = change;
  const settings = { ...change.request, ...secretsOf(change) };
  if (action === 'disable') {
    // Settings of its own first, so that it stops inheriting and stays off.
    if (Object.keys(settings).length > 0) await server.set(target, slug, settings);
    await server.disable(target, slug);
    return readAgain(server, change);
  }
  const response = await server.set(target, slug, settings);
  const saysTooLittle = action === 'inherit' || target.level === 'group';
  return saysTooLittle ? readAgain(server, change) : verifyResponse(response, change);
}
