/** How slugs are written. */

/** A slug with the dashes that every slug has: GitLab's page, its models and many programs write underscores. */
export function dashed(slug: string): string {
  return slug.replaceAll('_', '-');
}
