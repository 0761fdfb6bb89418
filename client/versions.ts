/** Orders `major.minor` versions: negative when the first is older, 0 when they are the same. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/** The first and the last version that have something. */
export interface Dated {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether a version has something. */
export function isIn({ since, until }: Dated, version: string): boolean {
  const hasCome = since === undefined || compareVersions(since, version) <= 0;
  return hasCome && (until === undefined || compareVersions(version, until) <= 0);
}
