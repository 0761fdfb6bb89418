/** What `templates/client/tables.hbs` prints: the few facts that the client needs while it runs. */
import type { Field, Integration, Model } from '../../model/types.ts';

interface SecretsView {
  /** A regular expression. */
  readonly secretNames: string;
  /** Names are separated by spaces. */
  readonly openBySlug: readonly { readonly slug: string; readonly names: string }[];
}

export function tablesView({ integrations }: Model): object {
  const returned = integrations.flatMap(({ fields }) =>
    fields.filter((field) => field.returned === 'properties'),
  );
  const namesOf = (test: (field: Field) => boolean): readonly string[] =>
    distinct(returned.filter(test).map(({ name }) => name));
  /** Endings of the names of one kind. */
  const endings = (isOne: (field: Field) => boolean): string =>
    alternatives(
      distinguishingEndings(
        namesOf(isOne),
        namesOf((field) => !isOne(field)),
      ),
    );
  return {
    flags: endings(({ returnedType }) => returnedType === 'boolean'),
    numbers: endings(({ returnedType }) => returnedType === 'integer' || returnedType === 'number'),
    ...secretsView(integrations),
  };
}

const secretWords = [
  'auth',
  'cert',
  'channel',
  'credential',
  'key',
  'pass',
  'private',
  'secret',
  'token',
  'webhook',
];

/** What sounds like a secret, which includes all that are known, and the settings that only sound like one. */
export function secretsView(integrations: readonly Integration[]): SecretsView {
  const sound = new RegExp(secretWords.join('|'));
  const silent = integrations.flatMap(({ fields }) =>
    fields.filter((field) => isSecret(field) && !sound.test(field.name)),
  );
  const names = distinct(silent.map(({ name }) => `^${name}$`));
  const secretNames = [...secretWords, ...names].join('|');
  const soundsSecret = new RegExp(secretNames);
  return {
    secretNames,
    openBySlug: integrations.flatMap(({ slug, fields }) => {
      // Of what GitLab drops nobody knows what it would be.
      const open = fields.filter(
        (field) => soundsSecret.test(field.name) && !isSecret(field) && !field.ignored,
      );
      return open.length === 0 ? [] : [{ slug, names: distinct(open.map(({ name }) => name)).join(' ') }];
    }),
  };
}

/** Nobody may see it: a password to GitLab, or another value that gives access. */
function isSecret({ secret, credential }: Field): boolean {
  return secret || credential;
}

/** Names as alternatives of a regular expression; for none of them, one that matches nothing. */
function alternatives(names: readonly string[]): string {
  return names.join('|') || '(?!)';
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** The shortest endings, of three letters at least, that tell the wanted names from all others: a list of them fits a small client. */
export function distinguishingEndings(
  wanted: readonly string[],
  others: readonly string[],
): readonly string[] {
  const endings = wanted.map((name) => {
    for (let length = 3; length < name.length; length++) {
      const ending = name.slice(-length);
      if (!others.some((other) => other.endsWith(ending))) return ending;
    }
    return name;
  });
  return distinct(endings);
}
