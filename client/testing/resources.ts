/** Answers requests for what tools read beside integrations: projects, groups, the server, the token. */
import { accessLevelIn, withoutScope } from './access.js';
import { groupList } from './group-lists.js';
import { fullProject, groupEntity } from './namespace-entities.js';
import type { FakeSettings } from './options.js';
import { allProjects, groupProjects, type Listing } from './project-lists.js';
import { json, type Reply } from './replies.js';
import type { IntegrationsRoute, Route } from './routes.js';
import { metadata, tokenFacts, user, versionReply } from './server-facts.js';
import { descendantsOf, type Group, type Server } from './state.js';
import { groupOf, projectOf } from './targets.js';
import type { Identity } from './tokens.js';

/** What is asked. */
export interface ResourceRequest {
  readonly method: string;
  readonly url: URL;
  readonly sent: FakeSettings;
}

type Resource = Exclude<Route, IntegrationsRoute>;

/** @param root the part of paths before `/api/v4`. */
export function resourceReply(
  server: Server,
  identity: Identity,
  route: Resource,
  root: string,
  asked: ResourceRequest,
): Reply {
  switch (route.kind) {
    case 'metadata':
      return metadata(server, identity);
    case 'version':
      return versionReply(server, identity);
    case 'user':
      return user(identity);
    case 'token':
      return tokenFacts(identity, server.now());
    default:
      return (
        withoutScope(identity, ['api', 'read_api']) ??
        namespaceReply(
          server,
          route,
          { identity, ...asked, host: `${asked.url.origin}${root}` },
          asked.method,
        )
      );
  }
}

function namespaceReply(
  server: Server,
  route: Exclude<Resource, { readonly kind: 'metadata' | 'version' | 'user' | 'token' }>,
  listing: Listing,
  method: string,
): Reply {
  const { identity, host } = listing;
  switch (route.kind) {
    case 'projects':
      return allProjects(server, listing);
    case 'groups':
      return groupList(server, server.directory.groups.byId.values(), listing);
    case 'project': {
      const project = projectOf(server, identity, route.target, { method, url: listing.url });
      if ('status' in project) return project;
      const access = { access_level: accessLevelIn(identity, project), notification_level: 3 };
      const permissions = { project_access: access, group_access: null };
      return json(200, { ...fullProject(project, host), permissions });
    }
    case 'group':
      return withGroup(server, identity, route.target, (group) => json(200, groupEntity(group, host)));
    case 'groupProjects':
      return withGroup(server, identity, route.target, (group) => groupProjects(server, group, listing));
    case 'subgroups':
      return withGroup(server, identity, route.target, (group) =>
        groupList(server, group.subgroups, listing),
      );
    case 'descendants':
      return withGroup(server, identity, route.target, (group) =>
        groupList(server, descendantsOf(group), listing),
      );
    default:
      return route satisfies never;
  }
}

function withGroup(
  server: Server,
  identity: Identity,
  reference: string,
  reply: (group: Group) => Reply,
): Reply {
  const group = groupOf(server, identity, reference);
  return 'status' in group ? group : reply(group);
}
