/** Versions of GitLab, such as `18.9.3-ee`. */

/** Whether a version comes before another one, by major and minor number. */
export function isBefore(version: string, other: string): boolean {
  const [major, minor] = numbersIn(version);
  const [otherMajor, otherMinor] = numbersIn(other);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** `18.9` */
export function shortVersion(version: string): string {
  return numbersIn(version).join('.');
}

function numbersIn(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return [major, minor];
}
