/** Short labels next to the names of integrations and settings. */
import type { Dated } from '../model/dated.ts';
import type { Field, Integration } from '../model/types.ts';
import { type Badge, worded } from './fact.ts';
import { availabilityFacts, integrationFacts } from './integration-facts.ts';
import { settingFacts } from './setting-facts.ts';

const availability = ['tier', 'enterprise', 'since', 'until'] as const;

export function integrationBadges(integration: Integration): readonly Badge[] {
  return worded(integrationFacts(integration), 'short', [
    'status',
    'deprecated',
    'developmentOnly',
    'requiresInstall',
    'offering',
    'projectsOnly',
    ...availability,
  ]);
}

export function settingBadges(field: Field): readonly Badge[] {
  return worded(settingFacts(field), 'short', [
    'required',
    'secret',
    'ignored',
    'deprecated',
    ...availability,
  ]);
}

/** Of something whose versions alone are known, such as a note. */
export function versionBadges({ since, until }: Dated): readonly Badge[] {
  const everywhere = { generallyAvailable: undefined, tier: 'free', edition: 'ce' } as const;
  return worded(availabilityFacts({ since, until, ...everywhere }), 'short', ['since', 'until']);
}
