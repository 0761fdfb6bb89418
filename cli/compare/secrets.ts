/** What can be known of secrets, which GitLab does not return: when they were saved, sometimes. */
import type { SecretReference, Wanted } from '../config/wanted.ts';
import type { PlannedSecret, SecretVerdict } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
import type { Subject } from './options.ts';

type WantedSettings = Extract<Wanted, { kind: 'settings' }>;

/** The verdict on each secret of the file, in the order of the form. */
export function verdictsOn(
  subject: Subject,
  { secrets }: WantedSettings,
  stored: Stored | undefined,
): readonly Omit<PlannedSecret, 'sent'>[] {
  const names = subject.integration.fields.map(({ name }) => name);
  return Object.entries(secrets)
    .toSorted(([one], [other]) => names.indexOf(one) - names.indexOf(other))
    .map(([name, reference]) => ({ name, reference, verdict: verdictOn(subject, reference, stored) }));
}

function verdictOn(
  { integration, options }: Subject,
  { rotated }: SecretReference,
  stored: Stored | undefined,
): SecretVerdict {
  if (!stored?.integration.active || stored.integration.inherited === true) return 'nothing stored';
  // The settings of trackers are stored in a table of their own, which does not move the time of the record.
  if (rotated === undefined || integration.exclusive === 'issue-tracker') return 'not comparable';
  const saved = Date.parse(stored.integration.updated_at);
  const { start, end } = spanOf(rotated);
  if (start > options.now.getTime()) return 'not comparable';
  if (saved < start) return 'rotated since the last save';
  return saved >= end ? 'saved since the rotation' : 'not comparable';
}

const dayInMilliseconds = 86_400_000;

/** The time in which a rotation took place: all of a day (UTC), or one moment. */
function spanOf(rotated: string): { readonly start: number; readonly end: number } {
  const start = Date.parse(rotated);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(rotated);
  return { start, end: isDay ? start + dayInMilliseconds : start };
}
