/** The change that switches an integration off. */
import type { CatalogField } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { isSettable } from '../config/judge.ts';
import type { Origin, Value } from '../config/wanted.ts';
import type { Change } from '../plan/plan.ts';
import type { Stored } from '../read/stored.ts';
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
  if (inherits) return ['inherits, and comes on again when those settings change; --for-good keeps it off'];
  return target.level === 'group'
    ? ['settings are lost; what inherits them keeps a copy, and stays on']
    : ['settings are lost'];
}

/**
 * Settings of its own, which it has for a moment only: what it inherits, with examples for what is unknown,
 * and without events.
 */
function ownRequest({ slug, integration: { fields }, options }: Subject, stored: Stored): Change['request'] {
  const values = fields
    .filter((field) => isSettable(field) && (field.required || field.returned === 'topLevel'))
    .map((field) => [field.name, field.returned === 'topLevel' ? false : ownValue(field, stored)] as const);
  let request: Record<string, Value> = Object.fromEntries(values);
  // What is needed because of other settings.
  for (let round = 0; round < 3; round++) {
    const missing = new Set(validate(slug, request, options).map(({ path }) => path[0]));
    const needed = fields.filter(({ name }) => missing.has(name));
    const additions = needed.map((field) => [field.name, ownValue(field, stored, request)] as const);
    request = { ...request, ...Object.fromEntries(additions) };
  }
  return { ...request, use_inherited_settings: false };
}

/** What is stored, unless that is a secret or was refused; then the example of the catalog. */
function ownValue(field: CatalogField, stored: Stored, refused: Readonly<Record<string, Value>> = {}): Value {
  const shown = field.secret || field.credential ? null : declared(field, shownIn(stored, field));
  const isUsable = shown !== null && shown !== '' && shown !== refused[field.name];
  return isUsable ? shown : field.example;
}
