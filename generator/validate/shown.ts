/** How values appear in messages. */

/** A value, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
