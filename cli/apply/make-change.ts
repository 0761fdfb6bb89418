/** Makes one change. */
import type { Integrations } from '../connection/integrations.ts';
import type { Change } from '../plan/plan.ts';
import { readAgain, type Verified, verifyResponse } from './verify.ts';

export interface Making {
  readonly integrations: Integrations;
  /** The secrets that go along with a change, by name. */
  readonly secretsOf: (change: Change) => Readonly<Record<string, string>>;
}

/** Sends a change and checks the response. */
export async function makeChange(change: Change, { integrations, secretsOf }: Making): Promise<Verified> {
  const { target, slug, action } = change;
  const settings = { ...change.request, ...secretsOf(change) };
  if (action === 'disable') {
    // Settings of its own first, so that it stops inheriting and stays off.
    if (Object.keys(settings).length > 0) await integrations.set(target, slug, settings);
    await integrations.disable(target, slug);
    return readAgain(integrations, change);
  }
  const response = await integrations.set(target, slug, settings);
  const saysTooLittle = action === 'inherit' || target.level === 'group';
  return saysTooLittle ? readAgain(integrations, change) : verifyResponse(response, change);
}
