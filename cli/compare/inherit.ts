/** The change that makes an integration take over the settings of the group or the instance. */
import { availableIn, type CatalogField } from '../../generated/client/catalog.ts';
import type { Origin, Value } from '../config/wanted.ts';
import type { Stored } from '../read/stored.ts';
import { unavailable } from './check.ts';
import { stateOf } from './differences.ts';
import type { Subject } from './options.ts';
import type { Outcome } from './outcome.ts';

export function compareInherit(subject: Subject, origin: Origin, stored: Stored | undefined): Outcome {
  const { target, slug, integration } = subject;
  const problem = unavailable(subject) ?? cannotInherit(subject);
  if (problem !== undefined) return { problems: [{ target, slug, message: problem, origin }] };
  const state = stateOf(stored);
  if (state === 'inherited') return { problems: [] };
  const demanded = integration.fields.filter(({ required }) => required).map(placeholder);
  const change = {
    target,
    slug,
    action: 'inherit' as const,
    settings: [],
    request: { ...Object.fromEntries(demanded), use_inherited_settings: true },
    fromServer: [],
    secrets: [],
    notes: state === 'own' ? ['its own settings are lost'] : [],
    seen: stored?.integration.updated_at ?? null,
  };
  return { problems: [], change };
}

function cannotInherit({ integration, options }: Subject): string | undefined {
  if (integration.inheritable === false) return `${integration.title} cannot be inherited.`;
  const field = integration.fields.find(({ name }) => name === 'use_inherited_settings');
  const available = field ? availableIn(field, options.server) : true;
  return available === true ? undefined : available;
}

/**
 * GitLab demands required settings even of a request that inherits, and ignores them. Blank ones cannot
 * replace what is stored if it does not.
 */
function placeholder({ name, type }: CatalogField): readonly [name: string, value: Value] {
  return [name, type === 'string' ? '' : null];
}
