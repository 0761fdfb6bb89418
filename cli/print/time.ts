import { plainLine } from './plain.ts';

/** A time of the server to the minute, in UTC: `2026-11-01T12:00:59.000Z` → `2026-11-01 12:00`. */
export function minuteOf(time: unknown): string {
  if (typeof time !== 'string') return 'at an unknown time';
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? plainLine(time) : date.toISOString().slice(0, 16).replace('T', ' ');
}
