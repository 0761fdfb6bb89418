/** The limits that GitLab has on single routes, beside that on all requests. */
import { createCounter, tooManyInJson } from './rate-limit.js';
import type { Reply } from './replies.js';
import type { Route } from './routes.js';

/** Counts a request of a route; the reply, if there were too many. */
export type CountRoute = (kind: Route['kind']) => Reply | undefined;

/** Requests in a number of seconds. */
const limits: Partial<Record<Route['kind'], { readonly requests: number; readonly seconds: number }>> = {
  groupProjects: { requests: 600, seconds: 60 },
  projects: { requests: 2000, seconds: 600 },
  project: { requests: 400, seconds: 60 },
  group: { requests: 400, seconds: 60 },
};

export function createEndpointLimits(isLimited: boolean, now: () => Date): CountRoute {
  if (!isLimited) return () => undefined;
  const counters = new Map(
    Object.entries(limits).map(([kind, { requests, seconds }]) => {
      const count = createCounter(seconds, now);
      return [kind, () => (count().observed > requests ? tooManyInJson(seconds) : undefined)];
    }),
  );
  return (kind) => counters.get(kind)?.();
}
