/** The option `--secret slack.webhook=@env:SLACK_WEBHOOK`. */
import type { Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { fieldOf, integrationOf, isSecret, settingProblems } from '../config/judge.ts';
import type { SecretReference } from '../config/wanted.ts';
import { CommandError } from '../exit.ts';
import { slugFrom } from '../single/slug.ts';

/** References by slug and name of the secret. */
export type SecretsBySlug = ReadonlyMap<string, Readonly<Record<string, SecretReference>>>;

/**
 * Adds one more secret to those that were given before.
 * @throws {CommandError} when the text is no reference, and then it is not repeated, as it may be the secret;
 * or when there is no such secret.
 */
export function addSecret(text: string, before: SecretsBySlug = new Map()): SecretsBySlug {
  const [, slug = '', name = '', kind, place = ''] =
    /^([\w-]+)\.(\w+)=@(env|file):(.+)$/s.exec(text) ?? invalid();
  const known = slugFrom(slug);
  const field = fieldOf(known, name);
  if (!field || !mayBeSecret(field))
    throw new CommandError(`--secret ${slug}.${name}: ${noSecret(known, name)}`);
  const reference = kind === 'env' ? { env: place } : { file: place };
  return new Map(before).set(known, { ...before.get(known), [name]: reference });
}

/** A backup hides addresses with a login, too. */
function mayBeSecret(field: CatalogField): boolean {
  return isSecret(field) || field.format === 'url';
}

/** Of a name that is no setting, which one may be meant; then the secrets that there are. */
function noSecret(slug: Slug, name: string): string {
  const { fields } = integrationOf(slug);
  const secrets = fields.filter(isSecret);
  const isSetting = fields.some((field) => field.name === name);
  const unknown = isSetting ? `\`${name}\` is no secret.` : settingProblems(slug, name, null).join(' ');
  const names = secrets.map((field) => `\`${field.name}\``).join(', ');
  return `${unknown} Secrets of ${slug}: ${names || 'none'}.`;
}

function invalid(): never {
  throw new CommandError(
    '--secret takes an integration, a setting and where its secret is, such as slack.webhook=@env:SLACK_WEBHOOK or slack.webhook=@file:webhook.txt.',
  );
}
