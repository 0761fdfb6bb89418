/** The type of `requestFacts`. */

/** Names of settings, separated by spaces. */
export interface RequestFacts {
  /** Those that responses have next to `properties`. */
  readonly flags: string;
  /** Those that responses have in `properties`. */
  readonly properties: string;
  /** Those of both for which a request may say null. */
  readonly nullable: string;
  /** Those without which GitLab refuses a request. */
  readonly required: string;
  /** Those that GitLab does not return. */
  readonly secrets: string;
}
