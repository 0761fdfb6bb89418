/** The paths of the pages in the folder of the site. */

export function slugPath(slug: string): string {
  return `integrations/${slug}.html`;
}

export function markdownPath(slug: string): string {
  return `integrations/${slug}.md`;
}

/** The page that a server sends in place of one that does not exist. */
export const notFoundPath = '404.html';
