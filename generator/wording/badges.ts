/** Short labels next to the names of integrations and settings. */
import type { Field, Integration } from '../model/types.ts';
import { type Badge, worded } from './fact.ts';
import { integrationFacts } from './integration-facts.ts';
import { settingFacts } from './setting-facts.ts';

const availability = ['tier', 'enterprise', 'since', 'until'] as const;

export function integrationBadges(integration: Integration): readonly Badge[] {
  return worded(integrationFacts(integration), 'short', [
    'status',
    'deprecated',
    'developmentOnly',
    'requiresInstall',
    'offering',
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
