/** Secrets that their settings do not take. */
import { settingProblems } from '../config/judge.ts';
import { CommandError } from '../exit.ts';
import type { Change, PlannedSecret } from '../plan/plan.ts';
import { sourceOf } from './read-secret.ts';
import type { Secrets } from './read-secrets.ts';

/**
 * Checks the secrets that go along with changes, as `set` checks its own, before anything is sent.
 * @throws {CommandError} that names every setting that does not take its secret. It repeats no secret.
 */
export function refuseUnfitSecrets(changes: readonly Change[], secrets: Secrets): void {
  // Thousands of projects share a secret.
  const problems = new Map<string, readonly string[]>();
  for (const { slug, secrets: planned } of changes)
    for (const secret of sentOf(planned)) {
      const use = JSON.stringify([slug, secret.name, secret.reference]);
      if (!problems.has(use)) problems.set(use, problemsOf(slug, secret, secrets));
    }
  const all = [...problems.values()].flat();
  if (all.length > 0) throw new CommandError(`Nothing was changed:\n${all.join('\n')}`);
}

/** Those that a change sends. */
export function sentOf(planned: readonly PlannedSecret[]): readonly PlannedSecret[] {
  return planned.filter(({ sent }) => sent);
}

/** `slack: the variable SLACK_WEBHOOK does not fit: …` */
function problemsOf(
  slug: Change['slug'],
  { name, reference }: PlannedSecret,
  secrets: Secrets,
): readonly string[] {
  return settingProblems(slug, name, secrets.get(reference)).map(
    (message) => `  ${slug}: ${sourceOf(reference)} does not fit: ${message}`,
  );
}
