/** What a report is printed on. */
import type { Output } from '../environment.ts';
import { type Format, styler } from '../print/style.ts';

export interface Page {
  readonly paint: (format: Format, text: string) => string;
  /** Characters of a line. */
  readonly columns: number;
}

export function pageFor(output: Pick<Output, 'hasColours' | 'columns'>): Page {
  return { paint: styler(output), columns: output.columns };
}
