/** The paths of the pages in the folder of the site. */

export function slugPath(slug: string): string {
  return `integrations/${slug}.html`;
}

export function markdownPath(slug: string): string {
  return `integrations/${slug}.md`;
}
