/** The routes of the integrations API. */

export interface Route {
  /** ID or path of the project, decoded. */
  readonly project: string;
  /** Decoded; undefined for the list. */
  readonly slug: string | undefined;
}

/**
 * The project and slug in a path; undefined for any other path.
 * @param path as sent, still encoded: a slash in a project's path must be `%2F`.
 */
export function routeOf(path: string, root: string, legacy: boolean): Route | undefined {
  if (!path.startsWith(`${root}/api/v4/`)) return undefined;
  const [projects, project, kind, slug, ...rest] = path
    .slice(`${root}/api/v4/`.length)
    .replace(/\/$/, '')
    .split('/');
  const isKind = kind === 'services' || (kind === 'integrations' && !legacy);
  if (projects !== 'projects' || !project || !isKind || rest.length > 0) return undefined;
  try {
    return {
      project: decodeURIComponent(project),
      slug: slug === undefined ? undefined : decodeURIComponent(slug),
    };
  } catch {
    return undefined;
  }
}
