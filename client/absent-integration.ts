/** The type of `absentIntegrations`. */

/** An integration that no project can have: GitLab removed it, or offers it nowhere. */
export interface AbsentIntegration {
  readonly slug: string;
  readonly title: string;
  /** First version without it, `major.minor`. Default: GitLab still knows it. */
  readonly removed?: string;
  /** Why no project can have it, and what to use instead: one sentence. */
  readonly description: string;
  /** Where that is written: a URL, or a file of GitLab's source tree. */
  readonly source: string;
}
