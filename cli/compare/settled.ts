/** Whether the server has what a change wants. */
import type { UntypedIntegration } from '../../client/index.ts';
import { type CatalogField, type CatalogIntegration, catalog } from '../../generated/client/catalog.ts';
import type { Change } from '../plan/plan.ts';
import { isSame, shownIn } from './values.ts';

/**
 * Whether what is stored is what the change wants, as far as the server shows it: not its secrets.
 * @param now by a GET; undefined when the integration was never configured.
 */
export function isSettled(change: Change, now: UntypedIntegration | undefined): boolean {
  return unsettledIn(change, now).length === 0;
}

/** Names of the settings that the server shows with another value; `active` and `inherited` may be among them. */
export function unsettledIn(
  { slug, action, settings }: Change,
  now: UntypedIntegration | undefined,
): readonly string[] {
  const isOn = now?.active === true;
  if (action === 'disable') return isOn ? ['active'] : [];
  if (!now || !isOn) return ['active'];
  if ((now.inherited === true) !== (action === 'inherit')) return ['inherited'];
  const { fields }: CatalogIntegration = catalog[slug];
  const isOther = (field: CatalogField, after: unknown): boolean => {
    const shown = shownIn({ integration: now, read: 'whole' }, field);
    return shown !== undefined && !isSame(field, shown, after);
  };
  return settings
    .filter(({ name, after }) => fields.some((field) => field.name === name && isOther(field, after)))
    .map(({ name }) => name);
}
