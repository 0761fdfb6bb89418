/** Colours and weights, where they may be used. */
import { styleText } from 'node:util';
import type { Output } from '../environment.ts';

export type Format = Parameters<typeof styleText>[0];

/** A function that styles a text for an output; without colours it returns the text as it is. */
export function styler({ hasColours }: Pick<Output, 'hasColours'>): (format: Format, text: string) => string {
  // The output has been asked already; Node would ask the process.
  return (format, text) => (hasColours ? styleText(format, text, { validateStream: false }) : text);
}
