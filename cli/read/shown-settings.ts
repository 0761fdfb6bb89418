/** What the server shows of the settings of an integration. */
import type { Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { declared, shownIn } from '../compare/values.ts';
import { integrationOf, isSecret, isSettable, settingProblems, showsLogin } from '../config/judge.ts';
import { isPlaceholder } from '../config/placeholder.ts';
import type { Value } from '../config/wanted.ts';
import type { Stored } from './stored.ts';

/**
 * `secret`: GitLab keeps it to itself; `login`: it is an address with a login or a token, which is not
 * repeated.
 */
export type ShownSetting = { readonly field: CatalogField } & (
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'secret' | 'login' }
);

/** In the order of the form. What has no value, or is not shown, is left out. */
export function shownSettings(slug: Slug, stored: Stored): readonly ShownSetting[] {
  return integrationOf(slug)
    .fields.filter(isSettable)
    .flatMap((field) => shownSetting(slug, field, stored));
}

function shownSetting(slug: Slug, field: CatalogField, stored: Stored): readonly ShownSetting[] {
  if (isSecret(field)) return [{ field, kind: 'secret' }];
  const value = declared(field, shownIn(stored, field));
  if (value === null || value === '') return [];
  return [showsLogin(slug, field.name, value) ? { field, kind: 'login' } : { field, kind: 'value', value }];
}

/** Whether GitLab would not take a value again that it shows. */
export function isUnfit(slug: Slug, { name }: CatalogField, value: Value): boolean {
  const hasPlaceholder = [value].flat().some((text) => typeof text === 'string' && isPlaceholder(text));
  return hasPlaceholder || settingProblems(slug, name, value).length > 0;
}

/** A sentence without its period for a secret of which nobody knows whether it is stored. */
export function unknownSecret(name: string): string {
  return `${name}: a secret; whether there is one, only the server knows`;
}
