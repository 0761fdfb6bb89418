/** What `templates/client/tables.hbs` prints: the few facts that the client needs while it runs. */
import type { Field, Integration, Model } from '../../model/types.ts';

export function tablesView({ integrations }: Model): object {
  const returned = integrations.flatMap(({ fields }) => fields.filter((field) => field.returned === 'properties'));
  const namesOf = (test: (field: Field) => boolean): readonly string[] => distinct(returned.filter(test).map(({ name }) => name));
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
    secretsBySlug: integrations.map((integration) => ({ slug: integration.slug, names: distinct(secretsOf(integration)).join(' ') })),
  };
}

/** The settings that nobody may see: GitLab's passwords, and other values that give access. */
function secretsOf({ fields }: Integration): readonly string[] {
  return fields.filter(({ secret, credential }) => secret || credential).map(({ name }) => name);
}

/** Names as alternatives of a regular expression; for none of them, one that matches nothing. */
function alternatives(names: readonly string[]): string {
  return names.join('|') || '(?!)';
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** The shortest endings, of three letters at least, that tell the wanted names from all others: a list of them fits a small client. */
export function distinguishingEndings(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const endings = wanted.map((name) => {
    for (let length = 3; length < name.length; length++) {
      const ending = name.slice(-length);
      if (!others.some((other) => other.endsWith(ending))) return ending;
    }
    return name;
  });
  return distinct(endings);
}
