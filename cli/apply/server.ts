/** What `apply` asks of a server. Each method waits for its turn and is paced. */
import type { Applied, Slug, UntypedIntegration } from '../../client/index.ts';
import type { Connection } from '../connection.ts';
import type { Target } from '../target.ts';

export type Settings = Readonly<Record<string, unknown>>;

export interface IntegrationsServer {
  /** Undefined when it was never configured. */
  get(target: Target, slug: Slug): Promise<UntypedIntegration | undefined>;
  set(target: Target, slug: Slug, settings: Settings): Promise<Applied<UntypedIntegration>>;
  /** False when it was never configured. */
  disable(target: Target, slug: Slug): Promise<boolean>;
}

/** The server of a connection. */
export function serverOf({ client, pace }: Connection): IntegrationsServer {
  const methodsFor = ({ level }: Target) => (level === 'group' ? client.groups : client).untyped;
  return {
    get: (target, slug) => pace.run(() => methodsFor(target).get(target.id, slug)),
    set: (target, slug, settings) => pace.run(() => methodsFor(target).set(target.id, slug, settings)),
    disable: (target, slug) => pace.run(() => methodsFor(target).disable(target.id, slug)),
  };
}
