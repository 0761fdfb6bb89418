/** Which rule gave which value, as JSON; `docs/plan.md` describes it. */

import type { Slug } from '../../client/index.ts';
import { jsonOf } from '../print/escaped.ts';
import type { Target } from '../target.ts';
import type { Step, Trace } from './trace.ts';

/** @param slug the integration to show; undefined: all. */
export function traceAsJson(
  { level, path }: Target,
  { rules, only, integrations }: Trace,
  slug: Slug | undefined,
): string {
  const shown = [...integrations].filter(([own]) => slug === undefined || own === slug);
  const explanation = {
    version: 1,
    target: { level, path },
    rules,
    only: only ?? null,
    integrations: Object.fromEntries(shown.map(([own, steps]) => [own, steps.map(partsOf)])),
  };
  return `${jsonOf(explanation, 2)}\n`;
}

function partsOf({ said, counts, origin }: Step): object {
  return { ...said, counts, origin };
}
