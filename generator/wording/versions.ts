/** How much is known of a version of GitLab. The scripts of the site use this file too. */
import { compareVersions } from '../../client/versions.ts';
import { listOf } from './phrases.ts';

/**
 * A label, such as `read whole` or `between 18.9 and 19.5`.
 * @param readWhole the versions whose facts were read whole, oldest first.
 */
export function knowledgeLabel(version: string, readWhole: readonly string[]): string {
  if (readWhole.includes(version)) return 'read whole';
  const older = readWhole.findLast((one) => compareVersions(one, version) < 0);
  const newer = readWhole.find((one) => compareVersions(one, version) > 0);
  if (older === undefined) return `before ${newer}`;
  return newer === undefined ? `after ${older}` : `between ${older} and ${newer}`;
}

/** The same in sentences. */
export function knowledgeSentence(version: string, readWhole: readonly string[]): string {
  if (readWhole.includes(version)) return `The facts of ${version} were read whole.`;
  const place = `${version} lies ${knowledgeLabel(version, readWhole)}.`;
  return `${place} The facts of ${listOf(readWhole)} were read whole; those of ${version} follow from what is dated.`;
}

/** What a text describes, and how much is known of that. */
export function describedVersion(version: string, readWhole: readonly string[]): string {
  const place = readWhole.includes(version) ? '' : `, which lies ${knowledgeLabel(version, readWhole)}`;
  return `This describes GitLab ${version}${place}. The facts of ${listOf(readWhole)} were read whole; those of other versions follow from what is dated.`;
}
