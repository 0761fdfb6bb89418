/** Facts that came with a version of GitLab, or went with one. */
import { isIn } from '../../client/versions.ts';

export type { Dated } from '../../client/versions.ts';

import type { DatedNote, DatedValue, KnownValueSource, Notes, Scalar } from '../load/types.ts';

/** The notes that are true of a version. */
export function notesIn(notes: Notes, version: string): readonly string[] {
  return notes.flatMap((note) => {
    if (typeof note === 'string') return [note];
    return isIn(note, version) ? [note.text] : [];
  });
}

/** The notes that are not true of every version. */
export function datedNotes(notes: Notes): readonly DatedNote[] {
  return notes.filter((note) => typeof note === 'object');
}

/** The known values that a version has. */
export function valuesIn(values: readonly KnownValueSource[], version: string): readonly Scalar[] {
  return values.flatMap((known) => {
    if (typeof known !== 'object') return [known];
    return isIn(known, version) ? [known.value] : [];
  });
}

/** The known values that not every version has. */
export function datedValues(values: readonly KnownValueSource[]): readonly DatedValue[] {
  return values.filter((known) => typeof known === 'object');
}

/** The version that follows: GitLab's last of a major version is its twelfth. */
export function versionAfter(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return minor >= 11 ? `${major + 1}.0` : `${major}.${minor + 1}`;
}

/** The version that it follows. */
export function versionBefore(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return minor === 0 ? `${major - 1}.11` : `${major}.${minor - 1}`;
}
