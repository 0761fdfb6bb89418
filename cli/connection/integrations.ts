/** The integrations of projects and groups alike, at the pace of the command. */
import type { Applied, IntegrationsClient, UntypedClient, UntypedIntegration } from '../../client/index.ts';
import type { Pace } from '../pace/pace.ts';
import type { Target } from '../target.ts';

/** A target as far as requests need it: some are known by their path alone. */
export type Address = Pick<Target, 'level'> & { readonly id: number | string };

/** Each method waits for its turn, and rejects with a GitLabError when all attempts have failed. */
export interface Integrations {
  /** The active ones, without properties. */
  readonly list: (target: Address) => Promise<readonly UntypedIntegration[]>;
  /** Undefined when it was never configured. */
  readonly get: (target: Address, slug: string) => Promise<UntypedIntegration | undefined>;
  readonly set: (
    target: Address,
    slug: string,
    settings: Readonly<Record<string, unknown>>,
  ) => Promise<Applied<UntypedIntegration>>;
  /** False when it was never configured. */
  readonly disable: (target: Address, slug: string) => Promise<boolean>;
}

export function createIntegrations(client: IntegrationsClient, pace: Pace): Integrations {
  const methodsOf = ({ level }: Address): UntypedClient =>
    level === 'group' ? client.groups.untyped : client.untyped;
  return {
    list: (target) => pace.run(() => methodsOf(target).list(target.id)),
    get: (target, slug) => pace.run(() => methodsOf(target).get(target.id, slug)),
    set: (target, slug, settings) => pace.run(() => methodsOf(target).set(target.id, slug, settings)),
    disable: (target, slug) => pace.run(() => methodsOf(target).disable(target.id, slug)),
  };
}
