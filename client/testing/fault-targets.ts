/** Which requests a fault applies to. */
import { dashed } from '../slug.js';
import { find } from './directory.js';
import type { Fault } from './fault-types.js';
import type { Route } from './routes.js';
import type { Server, Target } from './state.js';

/** What of a request decides. */
export interface FaultRequest {
  readonly method: string;
  readonly url: URL;
  /** Undefined: none. */
  readonly route: Route | undefined;
}

export function appliesTo(
  { directory }: Server,
  fault: Fault,
  { method, url, route }: FaultRequest,
): boolean {
  const slug = route?.kind === 'integrations' ? route.slug : undefined;
  const target = route && targetOf({ directory }, route);
  return (
    (fault.method ?? method).toUpperCase() === method &&
    (fault.slug === undefined || dashed(fault.slug) === slug) &&
    (fault.project === undefined || isSame(target, find(directory.projects, fault.project))) &&
    (fault.group === undefined || isSame(target, find(directory.groups, fault.group))) &&
    (fault.path === undefined || `${url.pathname}${url.search}`.search(fault.path) >= 0) &&
    !('ignores' in fault && method !== 'PUT') &&
    !('vanishes' in fault && target === undefined)
  );
}

/** The project or group that a route names; undefined if it names none that exists. */
export function targetOf({ directory }: Pick<Server, 'directory'>, route: Route): Target | undefined {
  switch (route.kind) {
    case 'integrations':
      return find<Target>(route.level === 'project' ? directory.projects : directory.groups, route.target);
    case 'project':
      return find(directory.projects, route.target);
    case 'group':
    case 'groupProjects':
    case 'subgroups':
    case 'descendants':
      return find(directory.groups, route.target);
    default:
      return undefined;
  }
}

function isSame(one: Target | undefined, other: Target | undefined): boolean {
  return one !== undefined && one === other;
}
