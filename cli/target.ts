/** What an integration is set on: a project or a group, as the server describes it. */

export type TargetLevel = 'project' | 'group';

export interface Target {
  readonly level: TargetLevel;
  /** Its number: it stays when the project or group is renamed or moved. */
  readonly id: number;
  /** Its full path, such as `acme/web/shop`. */
  readonly path: string;
  /** The topics of a project; empty for a group. */
  readonly topics: readonly string[];
}

/** The last part of the path. */
export function nameOf({ path }: Target): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of the group that contains it; empty for a group at the top. */
export function namespaceOf({ path }: Target): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Says which target it is: numbers stay when projects and groups are renamed. */
export function targetKey({ level, id }: Pick<Target, 'level' | 'id'>): string {
  return `${level} ${id}`;
}

/** Says which integration of which target it is. */
export function integrationKey({ target, slug }: { readonly target: Target; readonly slug: string }): string {
  return `${targetKey(target)} ${slug}`;
}

/** Full paths, for sentences. */
export const pathExamples = {
  project: 'acme/web/shop',
  group: 'acme or acme/web',
} as const satisfies Record<TargetLevel, string>;

/**
 * Whether a text can be the full path of a project or group: letters, digits, `_`, `.` and `-`, which begins
 * no part. Only groups can be at the top, and none has a number as its path.
 */
export function isPath(text: string, level: TargetLevel): boolean {
  const parts = text.split('/');
  const fewest = level === 'group' ? 1 : 2;
  return parts.length >= fewest && !/^\d+$/.test(text) && parts.every(isPartOfPath);
}

function isPartOfPath(part: string): boolean {
  return /^[\p{L}\p{N}_.][\p{L}\p{M}\p{N}_.-]*$/u.test(part) && !/^\.{1,2}$/.test(part);
}
