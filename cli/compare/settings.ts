/** The change that gives an integration the settings of the file. */
import type { Change } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
import type { Target } from '../target.ts';
import { changeProblems, missingOnServer, unavailable } from './check.ts';
import { type Difference, differenceOf, type WantedSettings } from './differences.ts';
import type { CompareProblem, Subject } from './options.ts';
import type { Outcome } from './outcome.ts';
import { requestFor, secretsFor } from './request.ts';

/** Compares settings; a change has its whole request. */
export function compareSettings(
  subject: Subject,
  wanted: WantedSettings,
  stored: Stored | undefined,
): Outcome {
  // With templates, every target has a wish of its own.
  if (stored || wanted.templates) return outcomeOf(subject, wanted, stored);
  const known = firstOutcomes.get(wanted);
  if (known && isLike(known.subject, subject)) return outcomeFor(subject.target, known.outcome);
  const outcome = outcomeOf(subject, wanted, stored);
  firstOutcomes.set(wanted, { subject, outcome });
  return outcome;
}

/** Where nothing is stored, targets with the same wish differ in themselves only: the first one will do. */
const firstOutcomes = new WeakMap<WantedSettings, { readonly subject: Subject; readonly outcome: Outcome }>();

function isLike(one: Subject, other: Subject): boolean {
  return one.slug === other.slug && one.target.level === other.target.level && one.options === other.options;
}

function outcomeFor(target: Target, outcome: Outcome): Outcome {
  const { problems, change } = outcome;
  return {
    ...outcome,
    problems: problems.map((problem) => ({ ...problem, target })),
    ...(change && { change: { ...change, target } }),
  };
}

function outcomeOf(subject: Subject, wanted: WantedSettings, stored: Stored | undefined): Outcome {
  const { target, slug } = subject;
  const located = (found: Pick<CompareProblem, 'setting' | 'message'>): CompareProblem => {
    const origin = wanted.origins[found.setting ?? ''] ?? wanted.origin;
    return { target, slug, ...found, ...(origin && { origin }) };
  };
  const missing = unavailable(subject);
  if (missing !== undefined) return { problems: [located({ message: missing })] };
  const difference = differenceOf(subject, wanted, stored);
  const problems = missingOnServer(subject, wanted);
  const found = difference.isChange
    ? [...problems, ...changeProblems(subject, wanted, difference, stored).filter(isNew(problems))]
    : problems;
  return {
    problems: found.map(located),
    secretsNotComparable: difference.secrets.filter(({ verdict }) => verdict === 'not comparable').length,
    settingsNotComparable: difference.notShown.length,
    ...(difference.isChange && { change: changeFor(subject, wanted, difference, stored) }),
  };
}

/** One sentence about a setting is enough. */
function isNew(problems: readonly Pick<CompareProblem, 'setting'>[]) {
  const named = new Set(problems.map(({ setting }) => setting));
  return ({ setting }: Pick<CompareProblem, 'setting'>): boolean => !named.has(setting);
}

function changeFor(
  subject: Subject,
  wanted: WantedSettings,
  difference: Difference,
  stored: Stored | undefined,
): Change {
  const { target, slug } = subject;
  return {
    target,
    slug,
    action: difference.state === 'inactive' ? 'create' : 'update',
    settings: difference.settings,
    ...requestFor(subject, wanted, difference, stored),
    secrets: secretsFor(subject, difference),
    notes: notesOn(subject, wanted, difference, stored),
    seen: stored?.integration.updated_at ?? null,
  };
}

function notesOn(
  { integration: { fields }, target }: Subject,
  { settings }: WantedSettings,
  { state, notShown }: Difference,
  stored: Stored | undefined,
): readonly string[] {
  const notes: string[] = [];
  const parent = target.level === 'group' ? 'a group above' : 'the group';
  if (state === 'inherited') notes.push(`set by ${parent} or the instance; own settings will hide it`);
  // A disabled integration keeps its triggers.
  const alsoOn = fields.filter(
    ({ name, group, default: initial }) =>
      group === 'triggers' && initial === true && settings[name] === undefined,
  );
  if (state === 'inactive' && !stored && alsoOn.length > 0)
    notes.push(`also on: ${alsoOn.length === 1 ? alsoOn[0]?.name : `${alsoOn.length} events`}`);
  const ignored = fields.filter(
    ({ name, ignored, savedAs }) => (ignored || savedAs !== undefined) && Object.hasOwn(settings, name),
  );
  if (ignored.length > 0) notes.push(`GitLab ignores ${ignored.map(({ name }) => name).join(', ')}`);
  if (notShown.length > 0) notes.push(`not shown by this server: ${notShown.join(', ')}`);
  return notes;
}
