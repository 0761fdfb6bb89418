/** What the script of an integration's page must know to follow a version and a level. */
import type { Dated } from '../../../client/versions.ts';
import type { Setting } from './request.ts';

export interface PageFacts {
  readonly slug: string;
  readonly title: string;
  readonly versions: Dated;
  /** The versions whose facts were read whole, oldest first. */
  readonly readWhole: readonly string[];
  /** The first version with integrations of groups; null if groups cannot have this one. */
  readonly groupsSince: string | null;
  /** The settings and properties that not every version has. */
  readonly dated: Readonly<Record<string, Dated>>;
  /** What the samples send. */
  readonly settings: readonly Setting[];
}
