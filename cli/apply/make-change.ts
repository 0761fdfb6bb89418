/** Makes one change. */
import type { Integrations } from '../connection/integrations.ts';
import type { Change } from '../plan/plan.ts';
import { showsAllOf } from './settled.ts';
import { type Verified, verify } from './verify.ts';

export interface Making {
  readonly integrations: Integrations;
  /** The secrets that go along with a change, by name. */
  readonly secretsOf: (change: Change) => Readonly<Record<string, string>>;
}

/**
 * Sends a change and checks what came of it. Where the response says too little, the integration is read
 * again: GitLab takes over inherited settings, and what a group hands on, after it has answered.
 */
export async function makeChange(change: Change, { integrations, secretsOf }: Making): Promise<Verified> {
  const { target, slug, action } = change;
  const settings = { ...change.request, ...secretsOf(change) };
  if (action === 'disable') {
    // Settings of its own first, so that it stops inheriting and stays off.
    if (Object.keys(settings).length > 0) await integrations.set(target, slug, settings);
    await integrations.disable(target, slug);
    return verify(change, await integrations.get(target, slug));
  }
  const response = await integrations.set(target, slug, settings);
  const saysTooLittle = action === 'inherit' || target.level === 'group' || !showsAllOf(change, response);
  if (saysTooLittle) return verify(change, await integrations.get(target, slug));
  return verify(change, response);
}
