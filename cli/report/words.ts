/** Numbers and values in sentences. */
import { plainLine } from '../print/plain.ts';

/** `1,204` */
export function digits(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 project`, `1,204 projects` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and 3 more` */
export function someOf(names: readonly string[], most: number): string {
  const shown = names.length > most ? names.slice(0, most) : names;
  const others = names.length - shown.length;
  if (others > 0) return `${shown.join(', ')} and ${digits(others)} more`;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(' and ');
}

const longestValue = 70;

/** A value as JSON on one line, shortened, without what a terminal would obey. */
export function valueInWords(value: unknown): string {
  const text = plainLine(JSON.stringify(value) ?? 'nothing');
  if (text.length <= longestValue) return text;
  return `${text.slice(0, longestValue - 1)}…`;
}

/** About how long something takes: `less than a minute`, `about 4 minutes`, `about 3 hours`. */
export function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  if (seconds < 100 * 60) return `about ${counted(Math.round(seconds / 60), 'minute')}`;
  return `about ${counted(Math.round(seconds / 3600), 'hour')}`;
}

/** How long a wait takes: `20 seconds`, `10 minutes`. */
export function secondsInWords(seconds: number): string {
  if (seconds < 120) return counted(Math.ceil(seconds), 'second');
  return counted(Math.ceil(seconds / 60), 'minute');
}
