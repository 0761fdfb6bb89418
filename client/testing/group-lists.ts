/** Lists of groups: all, those in a group, or those at any depth in it. */
import { accessLevelIn, accessLevels, canSee } from './access.js';
import { byName } from './directory.js';
import { groupEntity } from './namespace-entities.js';
import { pageOf, pageParameters } from './pages.js';
import { readParameters } from './parameters.js';
import type { Listing } from './project-lists.js';
import { json, type Reply, withHeaders } from './replies.js';
import type { Group, Server } from './state.js';

const declared = {
  ...pageParameters,
  min_access_level: { type: 'integer', values: Object.values(accessLevels) },
  top_level_only: { type: 'boolean' },
  order_by: { type: 'string', values: ['name', 'path', 'id'] },
  sort: { type: 'string', values: ['asc', 'desc'] },
} as const;

/** Replies with the groups that the token can see, in pages. */
export function groupList(server: Server, all: Iterable<Group>, listing: Listing): Reply {
  const parameters = readParameters(declared, listing.sent, server.version);
  if ('status' in parameters) return parameters;
  const { min_access_level: least = 0, top_level_only = false, order_by = 'name', sort = 'asc' } = parameters;
  const { identity, url, host } = listing;
  const groups = [...all].filter(
    (group) =>
      canSee(identity, group) &&
      accessLevelIn(identity, group) >= least &&
      !(top_level_only && group.parent !== undefined),
  );
  const sign = sort === 'asc' ? 1 : -1;
  const compare = order_by === 'id' ? () => 0 : byName;
  groups.sort((one, other) => sign * (compare(one, other) || one.id - other.id));
  const { items, headers } = pageOf(groups, parameters, url);
  return withHeaders(
    json(
      200,
      items.map((group) => groupEntity(group, host)),
    ),
    headers,
  );
}
