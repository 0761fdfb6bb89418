/** What the server has stored. */
import type { Slug, UntypedIntegration } from '../../client/index.ts';
import type { Target } from '../target.ts';

/** An integration as the list or a GET shows it. */
export interface Stored {
  /** The response: with `properties` when `read` is `whole`. */
  readonly integration: UntypedIntegration;
  /**
   * `listed`: by the list of active integrations, which has no properties; `whole`: by a GET of its own.
   */
  readonly read: 'listed' | 'whole';
}

/** The integrations of one target. */
export interface StoredOf {
  readonly target: Target;
  /**
   * By slug. An integration that is missing here is not active; a GET was made where the plan has to tell a
   * disabled one from one that was never configured, and `absent` lists those that were never configured.
   */
  readonly integrations: ReadonlyMap<Slug, Stored>;
  readonly absent: ReadonlySet<Slug>;
  /** Active integrations that this version does not know. */
  readonly unknown: readonly string[];
}
