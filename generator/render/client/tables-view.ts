/** What `templates/client/tables.hbs` prints: the few facts that the client needs while it runs. */
import type { Field, Integration, Model } from '../../model/types.ts';

export function tablesView({ integrations }: Model): object {
  const returned = integrations.flatMap(({ fields }) => fields.filter((field) => field.returned === 'properties'));
  const namesOf = (test: (field: Field) => boolean): readonly string[] => distinct(returned.filter(test).map(({ name }) => name));
  const flags = namesOf(({ returnedType }) => returnedType === 'boolean');
  return {
    flags: alternatives(
      distinguishingEndings(
        flags,
        namesOf(({ returnedType }) => returnedType !== 'boolean'),
      ),
    ),
    numbers: alternatives(namesOf(({ returnedType }) => returnedType === 'integer' || returnedType === 'number')),
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

/** The shortest endings, in whole words, that tell the wanted names from all others: a list of them fits a small client. */
export function distinguishingEndings(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const endings = wanted.map((name) => {
    const words = name.split('_');
    const candidates = words.map((_, index) => words.slice(words.length - 1 - index).join('_'));
    return candidates.find((ending) => !others.some((other) => `_${other}`.endsWith(`_${ending}`))) ?? name;
  });
  return distinct(endings);
}
