/**
 * What `templates/client/requests.hbs` prints: which settings a request has, and where responses have them.
 */
import type { Field, Integration, Model } from '../../model/types.ts';

export function requestsView({ integrations }: Model): object {
  return { integrations: integrations.map(({ slug, fields }) => ({ slug, facts: factsOf(fields) })) };
}

/** The settings that GitLab takes but never returns. */
export function secretsOf({ fields }: Pick<Integration, 'fields'>): readonly Field[] {
  return fields.filter(
    ({ returned, secret, credential, ignored }) => returned === 'never' && (secret || credential) && !ignored,
  );
}

function factsOf(all: readonly Field[]): object {
  const fields = all.filter(({ ignored }) => ignored === undefined);
  const names = (isMeant: (field: Field) => boolean): string =>
    fields
      .filter(isMeant)
      .map(({ name }) => name)
      .join(' ');
  return {
    flags: names(({ returned }) => returned === 'topLevel'),
    properties: names(({ returned }) => returned === 'properties'),
    nullable: names(({ nullable, returned }) => nullable && returned !== 'never'),
    required: names(({ required }) => required),
    secrets: secretsOf({ fields })
      .map(({ name }) => name)
      .join(' '),
  };
}
