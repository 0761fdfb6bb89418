/** How long the changes of a plan take. */
import { type CatalogIntegration, catalog } from '../../generated/client/catalog.ts';
import type { Wanted, WantedOf } from '../config/wanted.ts';
import type { Pace } from '../pace/pace.ts';
import { digits, duration } from '../report/words.ts';
import type { Change, Plan } from './plan.ts';

/** The most requests that reading a target takes: its list, and what no list shows. */
export function mostReadsOf({ integrations }: WantedOf): number {
  return 1 + [...integrations].filter(([slug, wanted]) => namesProperties(catalog[slug], wanted)).length;
}

function namesProperties({ fields }: CatalogIntegration, wanted: Wanted): boolean {
  if (wanted.kind !== 'settings') return false;
  return fields.some(({ name, returned }) => returned === undefined && Object.hasOwn(wanted.settings, name));
}

/** The requests of a change: it is read again before, and verified where the response does not suffice. */
function requestsOf({ action, target, request }: Change): number {
  const isVerified = action === 'inherit' || action === 'disable' || target.level === 'group';
  const makesOwn = action === 'disable' && Object.keys(request).length > 0;
  return 2 + (isVerified ? 1 : 0) + (makesOwn ? 1 : 0);
}

/** `About 4 minutes to apply at 300 requests a minute.`; empty when there is nothing to do. */
export function estimateOf({ changes }: Plan, pace: Pick<Pace, 'secondsFor' | 'requestsAMinute'>): string {
  if (changes.length === 0) return '';
  const requests = changes.reduce((sum, change) => sum + requestsOf(change), 0);
  const rate = pace.requestsAMinute();
  const time = duration(pace.secondsFor(requests));
  const sentence = `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
  return rate === undefined
    ? `${sentence} to apply.`
    : `${sentence} to apply at ${digits(rate)} requests a minute.`;
}
