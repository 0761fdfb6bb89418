/** Where the documentation page is wrong. */
import type { Erratum } from './types.ts';

/** An erratum as the artefacts print it: in this order, and without an unknown effect. */
export function erratumOf(source: {
  readonly subject: string;
  readonly page?: 'group' | undefined;
  readonly printed: string;
  readonly actual: string;
  readonly evidence?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly effect?: string | undefined;
}): Erratum {
  const { subject, page, printed, actual, evidence = '', since, until, effect } = source;
  return { subject, ...(page && { page }), printed, actual, evidence, ...defined({ since, until, effect }) };
}

function defined(facts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).flatMap(([key, fact]) => (fact ? [[key, fact]] : [])));
}
