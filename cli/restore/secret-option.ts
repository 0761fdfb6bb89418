/** The option `--secret slack.webhook=@env:SLACK_WEBHOOK`. */
import type { SecretReference } from '../config/wanted.ts';
import { CommandError } from '../exit.ts';

/** References by slug and name of the secret. */
export type SecretsBySlug = ReadonlyMap<string, Readonly<Record<string, SecretReference>>>;

/**
 * Adds one more secret to those that were given before.
 * @throws {CommandError} when the text is no reference; it is not repeated, as it may be the secret.
 */
export function addSecret(text: string, before: SecretsBySlug = new Map()): SecretsBySlug {
  const [, slug = '', name = '', kind, place = ''] =
    /^([\w-]+)\.(\w+)=@(env|file):(.+)$/s.exec(text) ?? invalid();
  const reference = kind === 'env' ? { env: place } : { file: place };
  return new Map(before).set(slug, { ...before.get(slug), [name]: reference });
}

function invalid(): never {
  throw new CommandError(
    '--secret takes an integration, a setting and where its secret is, such as slack.webhook=@env:SLACK_WEBHOOK or slack.webhook=@file:webhook.txt.',
  );
}
