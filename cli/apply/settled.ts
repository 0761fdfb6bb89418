/** Whether the server has what a change wants. */
import type { UntypedIntegration } from '../../client/index.ts';
import { isSame, shownIn } from '../compare/values.ts';
import { fieldOf } from '../config/judge.ts';
import type { Change } from '../plan/plan.ts';

/**
 * Whether the stored settings are those of the change. Secrets, and settings that the server does not show,
 * do not count.
 */
export function isSettled(change: Change, now: UntypedIntegration | undefined): boolean {
  return unsettledIn(change, now).length === 0;
}

/**
 * The names of the settings that are not as the change wants them; of an integration as a whole, `active`.
 */
export function unsettledIn(change: Change, now: UntypedIntegration | undefined): readonly string[] {
  const { action, settings, slug } = change;
  if (action === 'disable') return now?.active === true ? ['active'] : [];
  if (!now?.active) return ['active'];
  if ((now.inherited === true) !== (action === 'inherit')) return ['use_inherited_settings'];
  return settings
    .filter(({ name, after }) => {
      const field = fieldOf(slug, name);
      const shown = field && shownIn({ integration: now, read: 'whole' }, field);
      return field && shown !== undefined && !isSame(field, shown, after);
    })
    .map(({ name }) => name);
}

/** Whether a response tells of each setting of a change, except those that GitLab never shows. */
export function showsAllOf({ settings, slug }: Change, integration: UntypedIntegration): boolean {
  return settings.every(({ name }) => {
    const field = fieldOf(slug, name);
    const isHidden = !field || field.returned === 'never';
    return isHidden || shownIn({ integration, read: 'whole' }, field) !== undefined;
  });
}
