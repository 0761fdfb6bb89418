/** What differs between the settings that the file names and those that the server shows. */
import { redact } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { isSecret, isSettable } from '../config/judge.ts';
import type { Value, Wanted } from '../config/wanted.ts';
import type { PlannedSecret, SettingChange } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
import type { Subject } from './options.ts';
import { verdictsOn } from './secrets.ts';
import { declared, isSame, shownIn } from './values.ts';

export type WantedSettings = Extract<Wanted, { kind: 'settings' }>;

export interface Difference {
  /** Whether something has to be sent. */
  readonly isChange: boolean;
  /** What the integration is before: its own settings count only while it is active and does not inherit. */
  readonly state: 'own' | 'inherited' | 'inactive';
  readonly settings: readonly SettingChange[];
  /** Names of settings that this server does not show, although others do. */
  readonly notShown: readonly string[];
  readonly secrets: readonly Omit<PlannedSecret, 'sent'>[];
}

/** Compares the settings of one integration. With `listed` ones, all that the list does not show differs. */
export function differenceOf(
  subject: Subject,
  wanted: WantedSettings,
  stored: Stored | undefined,
): Difference {
  const { integration, slug, target, options } = subject;
  const state = stateOf(stored);
  const settings: SettingChange[] = [];
  const notShown: string[] = [];
  for (const field of integration.fields) {
    const after = wanted.settings[field.name];
    if (after === undefined || !isSettable(field) || field.savedAs !== undefined) continue;
    const shown = stored && state !== 'inactive' ? shownIn(stored, field) : undefined;
    if (shown === undefined && state !== 'inactive' && stored?.read === 'whole') notShown.push(field.name);
    else if (shown === undefined || !isSame(field, shown, after))
      settings.push({
        name: field.name,
        ...(shown !== undefined && { before: visible(subject, field, shown) }),
        after,
        ...templateOf(wanted, field),
      });
  }
  const secrets = verdictsOn(subject, wanted, stored);
  const resends = options.resends?.(slug, target) ?? false;
  // Whether there is a secret to clear, nobody knows.
  const clearsSecrets = integration.fields.some(
    (field) => isSecret(field) && wanted.settings[field.name] === null,
  );
  const isChange =
    state !== 'own' ||
    settings.length > 0 ||
    (resends && clearsSecrets) ||
    secrets.some(
      ({ verdict }) => verdict === 'rotated since the last save' || (resends && verdict === 'not comparable'),
    );
  return { isChange, state, settings, notShown, secrets };
}

function templateOf({ templates }: WantedSettings, { name }: CatalogField): Pick<SettingChange, 'template'> {
  const template = templates?.[name];
  return template === undefined ? {} : { template };
}

export function stateOf(stored: Stored | undefined): Difference['state'] {
  if (!stored?.integration.active) return 'inactive';
  return stored.integration.inherited === true ? 'inherited' : 'own';
}

/** A value of the server without the login that an address may hold. */
function visible({ slug }: Subject, field: CatalogField, shown: unknown): Value {
  const value = declared(field, shown);
  const safe = redact(slug, { [field.name]: value })[field.name];
  return typeof safe === 'string' ? safe : value;
}
