/** Reads all secrets of a plan before anything is sent. */
import type { SecretReference } from '../config/wanted.ts';
import { CommandError } from '../exit.ts';
import { readSecret, referenceKey, type SecretSurroundings } from './read-secret.ts';

/** Secrets by their references. */
export interface Secrets {
  /** @throws {TypeError} for a reference that was not among those that were read. */
  readonly get: (reference: SecretReference) => string;
}

/** How many programs run at the same time. */
const mostAtATime = 4;

/**
 * Reads each secret once, however often it is referred to.
 * @throws {CommandError} that names every secret that is not there.
 */
export async function readSecrets(
  references: Iterable<SecretReference>,
  around: SecretSurroundings,
): Promise<Secrets> {
  const unique = new Map([...references].map((reference) => [referenceKey(reference), reference]));
  const secrets = new Map<string, string>();
  const problems = new Map<string, string>();
  const queue = unique.entries();
  const readOn = async (): Promise<void> => {
    for (const [key, reference] of queue) {
      const { secret, problem } = await readSecret(reference, around);
      if (problem === undefined) secrets.set(key, secret);
      else problems.set(key, problem);
    }
  };
  await Promise.all(Array.from({ length: mostAtATime }, readOn));
  if (problems.size > 0) throw missing([...unique.keys()].flatMap((key) => problems.get(key) ?? []));
  return { get: (reference) => found(secrets.get(referenceKey(reference))) };
}

function missing(problems: readonly string[]): CommandError {
  const [first = '', ...others] = problems;
  const start = 'A secret is missing, and nothing was changed:';
  return new CommandError(
    others.length === 0
      ? `${start} ${first}.`
      : `${problems.length} secrets are missing, and nothing was changed:\n${problems.map((one) => `  ${one}`).join('\n')}`,
  );
}

function found(secret: string | undefined): string {
  if (secret === undefined) throw new TypeError('This secret was not read.');
  return secret;
}
