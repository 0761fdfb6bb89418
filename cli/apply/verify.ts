/** Whether GitLab did what it was asked. */
import type { UntypedIntegration } from '../../client/index.ts';
import type { Change } from '../plan/plan.ts';
import { unsettledIn } from './settled.ts';

/** What the integration is, and the names of settings that did not take. */
export interface Verified {
  readonly integration: UntypedIntegration | undefined;
  readonly ignored: readonly string[];
}

/**
 * Compares what the server shows after a change with what the change wanted, as the next plan would.
 * `notApplied` of the client cannot do that: it does not know the setting, nor that clearing it was a change.
 */
export function verify(change: Change, integration: UntypedIntegration | undefined): Verified {
  return { integration, ignored: unsettledIn(change, integration) };
}
