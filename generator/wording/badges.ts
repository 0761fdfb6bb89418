/** Words of the site for values of the model. */
import type { Json } from '../load/types.ts';
import type { Availability, Integration, Tier } from '../model/types.ts';

/** A short label beside a name. */
export interface Badge {
  readonly label: string;
  /** `strong`: must be known before use; `plain`: good to know. */
  readonly tone: 'strong' | 'plain';
}

const tierTitles: Readonly<Record<Tier, string>> = { free: 'Free', premium: 'Premium', ultimate: 'Ultimate' };

export function tierTitle(tier: Tier): string {
  return tierTitles[tier];
}

const offeringTitles: Readonly<Record<string, string>> = {
  'gitlab.com': 'GitLab.com',
  'self-managed': 'GitLab Self-Managed',
  dedicated: 'GitLab Dedicated',
};

export function offeringTitle(offering: string): string {
  return offeringTitles[offering] ?? offering;
}

export function availabilityBadges({ tier, edition, since, until }: Availability): readonly Badge[] {
  return [
    ...(tier === 'free' ? [] : [plain(tierTitle(tier))]),
    ...(edition === 'ee' && tier === 'free' ? [plain('Enterprise Edition')] : []),
    ...(since === undefined ? [] : [plain(`since ${since}`)]),
    ...(until === undefined ? [] : [strong(`until ${until}`)]),
  ];
}

export function integrationBadges(integration: Integration): readonly Badge[] {
  const { status, deprecated, until, developmentOnly, requiresInstall, offering } = integration;
  return [
    ...(status === undefined ? [] : [strong(status)]),
    ...(deprecated === undefined && until === undefined ? [] : [strong('deprecated')]),
    ...(developmentOnly ? [strong('development only')] : []),
    ...(requiresInstall ? [plain('app needed')] : []),
    ...(offering.length === 1 ? [plain(`${offering.map(offeringTitle).join('')} only`)] : []),
    ...availabilityBadges(integration),
  ];
}

export function strong(label: string): Badge {
  return { label, tone: 'strong' };
}

export function plain(label: string): Badge {
  return { label, tone: 'plain' };
}

/** A value as it stands in JSON, in the backticks of Markdown. */
export function codeOf(value: Json): string {
  const text = JSON.stringify(value).replaceAll('`', "'");
  return `\`${text}\``;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** `1 setting`, `2 settings`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** How many settings GitLab acts on: one that it drops is none. */
export function settingCount({ fields }: Integration): number {
  return fields.filter(({ ignored }) => ignored === undefined).length;
}

export function settingAmount(integration: Integration): string {
  return amount(settingCount(integration), 'setting');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
