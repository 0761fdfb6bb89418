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

/** The `major.minor` of a version such as `18.9.3-ee` or `19.5.0-pre`; undefined if it is no version. */
export function versionOf(text: unknown): string | undefined {
  return typeof text === 'string'
    ? /^((?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3}))(?:\.\d{1,9})?(?:-[\w.-]{1,99})?$/.exec(text)?.[1]
    : undefined;
}

/**
 * The same of a version that has to be one.
 * @throws {TypeError} if it is none.
 */
export function versionIn(text: unknown): string {
  const version = versionOf(text);
  if (version === undefined)
    throw new TypeError(
      'The version of GitLab must be a string such as `18.9`, `18.9.3-ee` or `19.5.0-pre`.',
    );
  return version;
}

/** When something came or went that a version does not have; continues a sentence. */
export function absence({ since, until }: Dated, version: string): string {
  return since !== undefined && compareVersions(version, since) < 0
    ? `which came with GitLab ${since}`
    : `which left after GitLab ${until}`;
}
