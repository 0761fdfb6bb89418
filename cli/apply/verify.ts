/** Whether GitLab did what it was asked. */
import type { Applied, UntypedIntegration } from '../../client/index.ts';
import type { Integrations } from '../connection/integrations.ts';
import type { Change } from '../plan/plan.ts';
import { unsettledIn } from './settled.ts';

/** What the integration is, and the names of settings that did not take. */
export interface Verified {
  readonly integration: UntypedIntegration | undefined;
  readonly ignored: readonly string[];
}

/**
 * Compares the response with what was sent. Names of settings that the change does not concern do not count.
 */
export function verifyResponse(response: Applied<UntypedIntegration>, change: Change): Verified {
  const names = new Set([...change.settings.map(({ name }) => name), 'active', 'use_inherited_settings']);
  return { integration: response, ignored: response.notApplied.filter((name) => names.has(name)) };
}

/**
 * Reads an integration again, whose response to a change says too little: GitLab takes over inherited
 * settings, and what a group hands on, after it has answered.
 */
export async function readAgain(integrations: Integrations, change: Change): Promise<Verified> {
  const integration = await integrations.get(change.target, change.slug);
  return { integration, ignored: unsettledIn(change, integration) };
}
