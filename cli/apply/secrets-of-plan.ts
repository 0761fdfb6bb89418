/** Reads the secrets that a plan sends, each once, before anything is sent. */
import { CommandError } from '../exit.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { keyOf, readSecret, type SecretSurroundings } from '../secrets/read-secret.ts';

/** The secrets that go along with a change, by name. */
export type SecretsOf = (change: Change) => Readonly<Record<string, string>>;

/** @throws {CommandError} with all secrets that cannot be read. */
export async function readSecretsOf(plan: Plan, around: SecretSurroundings): Promise<SecretsOf> {
  const references = new Map(
    plan.changes
      .flatMap(({ secrets }) => secrets)
      .filter(({ sent }) => sent)
      .map(({ reference }) => [keyOf(reference), reference]),
  );
  const values = new Map<string, string>();
  const problems: string[] = [];
  // One after the other: a program may ask a vault that allows one login at a time.
  for (const [key, reference] of references) {
    const { secret, problem } = await readSecret(reference, around);
    if (secret === undefined) problems.push(`A secret cannot be read: ${problem}.`);
    else values.set(key, secret);
  }
  if (problems.length > 0) throw new CommandError([...problems, 'Nothing was changed.'].join('\n'));
  return ({ secrets }) =>
    Object.fromEntries(
      secrets.flatMap(({ name, reference, sent }) => {
        const secret = values.get(keyOf(reference));
        return sent && secret !== undefined ? [[name, secret]] : [];
      }),
    );
}
