/** The change that switches an integration off. */
import { type CatalogField, catalog } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import type { Origin, Value } from '../config/wanted.ts';
import type { Change } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
import { isSettable } from './differences.ts';
import type { Subject } from './options.ts';
import type { Outcome } from './outcome.ts';
import { declared, shownIn } from './values.ts';

/** @param origin where the file says so; none when it names the integration nowhere */
export function compareAbsent(subject: Subject, stored: Stored | undefined, origin?: Origin): Outcome {
  const { target, slug, integration, options } = subject;
  const active = stored?.integration.active === true;
  const inherits = stored?.integration.inherited === true;
  const isForGood = inherits && options.forGood === true;
  if (!stored || (!active && !isForGood)) return { problems: [] };
  // Linking and unlinking in the other product decides.
  if (integration.canDisable === false && !origin) return { problems: [] };
  if (integration.canDisable === false)
    return problemOf(subject, `The API cannot disable ${integration.title}.`, origin);
  const request = isForGood ? ownRequest(subject, stored) : {};
  if (isForGood && validate(slug, request).length > 0)
    return problemOf(
      subject,
      `${integration.title} needs settings of its own before it can be disabled for good.`,
      origin,
    );
  const change: Change = {
    target,
    slug,
    action: 'disable',
    settings: [],
    request,
    fromServer: [],
    secrets: [],
    notes: notesOn(subject, inherits),
    seen: stored.integration.updated_at,
  };
  return { problems: [], change };
}

function problemOf({ target, slug }: Subject, message: string, origin: Origin | undefined): Outcome {
  return { problems: [{ target, slug, message, ...(origin && { origin }) }] };
}

function notesOn({ target, options }: Subject, inherits: boolean): readonly string[] {
  if (inherits && options.forGood)
    return ['inherits; settings of its own are sent first, so that it stays off'];
  if (inherits)
    return ['inherits; the next change of those settings switches it on again, unless --for-good is given'];
  return target.level === 'group'
    ? ['settings are lost; what inherits them keeps a copy, and stays on']
    : ['settings are lost'];
}

/**
 * Settings of its own, which it has for a moment only: what it inherits, with placeholders for the secrets and
 * without events. Where that does not suffice, as after a reset, with placeholders for what others make necessary.
 */
function ownRequest(subject: Subject, stored: Stored): Change['request'] {
  const fewest = requestWith(subject, stored, false);
  return validate(subject.slug, fewest).length === 0 ? fewest : requestWith(subject, stored, true);
}

function requestWith(
  { slug, integration: { fields } }: Subject,
  stored: Stored,
  fillsIn: boolean,
): Change['request'] {
  const needed = new Set(catalog[slug].conditions?.flatMap(({ require = [] }) => require));
  const entries = fields
    .filter((field) => isSettable(field))
    .filter(({ name, required, returned }) => required || needed.has(name) || returned === 'topLevel')
    .map((field) => [field.name, ownValue(field, stored, fillsIn)] as const)
    .filter(([, value]) => value !== null);
  return { ...Object.fromEntries(entries), use_inherited_settings: false };
}

function ownValue(field: CatalogField, stored: Stored, fillsIn: boolean): Value {
  if (field.returned === 'topLevel') return false;
  const shown = field.secret || field.credential ? null : declared(field, shownIn(stored, field));
  if (shown !== null && shown !== '') return shown;
  return field.required || fillsIn ? field.example : null;
}
