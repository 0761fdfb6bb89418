/** Parts of sentences. The playground uses this file too. */
import type { Json } from '../load/types.ts';
import type { Integration, Tier } from '../model/types.ts';

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

/** Kinds of integrations of which a project can have only one. */
export function exclusiveTitle(product: string): string {
  return product === 'issue-tracker' ? 'external issue tracker' : 'third-party wiki';
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** `1 setting`, `2 settings`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The number of settings that have an effect, without those that GitLab drops. */
export function settingCount({ fields }: Integration): number {
  return fields.filter(({ ignored }) => ignored === undefined).length;
}

export function settingAmount(integration: Integration): string {
  return amount(settingCount(integration), 'setting');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name in the backticks of Markdown. */
export function nameCode(name: string): string {
  return `\`${name}\``;
}

/** A value as JSON, in Markdown backticks. */
export function jsonCode(value: Json): string {
  return nameCode(JSON.stringify(value).replaceAll('`', "'"));
}

/** Why no project can have an integration, from the first version without it. */
export function absenceStatus(removed: string | undefined): string {
  return removed === undefined ? 'not for projects' : `removed in ${removed}`;
}
