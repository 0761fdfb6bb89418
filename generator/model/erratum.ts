/** Where the documentation page is wrong. */
import type { Erratum } from './types.ts';

/** An erratum as the artefacts print it: in this order, and without an unknown effect. */
export function erratumOf(source: {
  readonly subject: string;
  readonly printed: string;
  readonly actual: string;
  readonly evidence?: string | undefined;
  readonly effect?: string | undefined;
}): Erratum {
  const { subject, printed, actual, evidence = '', effect } = source;
  const erratum = { subject, printed, actual, evidence };
  return effect === undefined ? erratum : { ...erratum, effect };
}
