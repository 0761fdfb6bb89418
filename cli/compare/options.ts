/** What a comparison has to know besides the file and the server's settings. */
import type { Slug } from '../../client/index.ts';
import type { CatalogIntegration, CatalogServer } from '../../generated/client/catalog.ts';
import type { Origin } from '../config/wanted.ts';
import type { Target } from '../target.ts';

export interface CompareOptions {
  /** What is known of the server: settings, values and levels that it does not have are problems. */
  readonly server: CatalogServer;
  /** Whether the server may take addresses in its own network. Only GitLab.com is known not to. */
  readonly allowLocalAddresses: boolean;
  /** The time of the comparison: a rotation in the future has not taken place yet. */
  readonly now: Date;
  /** Whether to look at an integration at all. Default: at each. */
  readonly concerns?: (slug: Slug) => boolean;
  /** Whether to send secrets again that cannot be compared. Default: only along with other changes. */
  readonly resends?: (slug: Slug, target: Target) => boolean;
  /** Whether anything may be switched off. Default: true. */
  readonly disables?: boolean;
  /** Keep off what inherits, by settings of its own. Default: false. */
  readonly forGood?: boolean;
}

/** Why a change cannot be made: found before anything is sent. */
export interface CompareProblem {
  readonly target: Target;
  readonly slug: Slug;
  /** The setting at fault, where it is one. */
  readonly setting?: string;
  /** A sentence. It never contains the value of a setting. */
  readonly message: string;
  /** Where the file asks for it. */
  readonly origin?: Origin;
}

/** What one integration of one target is compared by. */
export interface Subject {
  readonly target: Target;
  readonly slug: Slug;
  readonly integration: CatalogIntegration;
  readonly options: CompareOptions;
}
