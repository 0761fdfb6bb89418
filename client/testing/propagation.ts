/** Hands the settings of a group on to what is in it, as GitLab does in the background. */
import { takenOver } from './inheritance.js';
import type { IntegrationRecord } from './records.js';
import {
  ancestorsOf,
  descendantsOf,
  type HandingOn,
  isInArchive,
  isLeaving,
  projectsIn,
  type Server,
  type Target,
} from './state.js';

/** Hands settings on: at once, or when the test says so. */
export function handOn(server: Server, change: HandingOn): void {
  if (server.waiting) server.waiting.push(change);
  else propagate(server, change);
}

/** Hands on what waits, in its order, with the settings that the groups have now. */
export function handOnWaiting(server: Server): void {
  for (const change of server.waiting?.splice(0) ?? []) propagate(server, change);
}

/**
 * Subgroups and projects that inherit from this group, a group around it or the instance get its record,
 * active or not; those without a record get one. Settings of their own stay.
 */
function propagate(server: Server, { group, slug }: HandingOn): void {
  const record = group.records.get(slug);
  if (!record) return;
  const sources = sourcesOf(server, { group, slug });
  for (const target of [...descendantsOf(group), ...projectsIn(group)]) {
    const before = target.records.get(slug);
    if (before ? isOneOf(sources, before) : receivesNew(target))
      target.records.set(slug, takenOver(server, record, before));
  }
}

/** IDs of the records of the group, of the groups around it and of the instance. */
function sourcesOf({ instance }: Server, { group, slug }: HandingOn): ReadonlySet<number> {
  const records = [group, ...ancestorsOf(group)].map(({ records }) => records.get(slug));
  return new Set([...records, instance.get(slug)].flatMap((record) => (record ? [record.id] : [])));
}

function isOneOf(sources: ReadonlySet<number>, { inheritsFrom }: IntegrationRecord): boolean {
  return inheritsFrom !== undefined && sources.has(inheritsFrom);
}

/** Archived projects, and those that are to be deleted, get nothing new. */
function receivesNew(target: Target): boolean {
  return target.level === 'group' || !(isInArchive(target) || isLeaving(target));
}
