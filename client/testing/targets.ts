/** Finds the project or group that a path names. */
import { canSee } from './access.js';
import { find } from './directory.js';
import { isRead } from './integrations.js';
import { message, type Reply, text } from './replies.js';
import type { Group, Project, Server, Target } from './state.js';
import type { Identity } from './tokens.js';

/** What of a request decides about an old path. */
interface Asking {
  readonly method: string;
  readonly url: URL;
}

/** The project or group that a path names, or the reply if there is none that the token can see. */
export function targetOf(
  server: Server,
  identity: Identity,
  level: 'project' | 'group',
  reference: string,
  asked: Asking,
): Target | Reply {
  return level === 'group'
    ? groupOf(server, identity, reference)
    : projectOf(server, identity, reference, asked);
}

/** Groups have no old paths. */
export function groupOf({ directory }: Server, identity: Identity, reference: string): Group | Reply {
  const group = find(directory.groups, reference);
  return group && canSee(identity, group) ? group : message(404, '404 Group Not Found');
}

export function projectOf(
  { directory }: Server,
  identity: Identity,
  reference: string,
  asked: Asking,
): Project | Reply {
  const project = find(directory.projects, reference);
  const found = project ?? directory.formerPaths.get(reference.toLowerCase());
  if (!found || !canSee(identity, found)) return message(404, '404 Project Not Found');
  return project ?? moved(found, asked);
}

function moved({ id }: Project, { method, url }: Asking): Reply {
  if (!isRead(method)) return message(405, 'Non GET methods are not allowed for moved projects');
  const location = url.href.replace(/\/projects\/[^/]+/, `/projects/${id}`);
  return text(301, `This resource has been moved permanently to ${location}.`, { Location: location });
}
