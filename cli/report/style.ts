/** How reports look on a terminal. */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'magenta';

/** Puts a style on a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export interface Page {
  readonly paint: Paint;
  /** Characters of a line. */
  readonly columns: number;
}

export function pageFor({ hasColours, columns }: { hasColours: boolean; columns: number }): Page {
  // Who calls has looked at the stream already.
  const paint: Paint = hasColours
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  return { paint, columns };
}
