/** The integrations of a project or group: list, get, set and disable. */
import type { CatalogIntegration } from '../catalog-types.js';
import { canHave, isAvailable } from './availability.js';
import { disable } from './disabling.js';
import { basicEntity, fullEntity } from './entity.js';
import type { FakeSettings } from './options.js';
import { json, message, problem, type Reply } from './replies.js';
import { set } from './setting.js';
import type { Server, Target } from './state.js';

/** What is asked of an integration. */
export interface Asked {
  readonly method: string;
  readonly headers: Headers;
  readonly sent: FakeSettings;
  /** Names of settings that a PUT does not change, although it accepts them. */
  readonly ignored: readonly string[];
}

/** Every server knows this slug, although nothing can use it; it is not in the catalog. */
const alwaysUnavailable = 'zentao';

/** Whether there is a route, given the slug; undefined for the list. */
export function hasMethod({ integrations }: Server, slug: string | undefined, method: string): boolean {
  if (isRead(method)) return true;
  if (slug === undefined) return false;
  // A PUT has one route for each slug; the other methods have one for all.
  return method === 'DELETE' || (method === 'PUT' && (integrations.has(slug) || slug === alwaysUnavailable));
}

export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Replies to a request that is allowed. */
export function replyOnIntegrations(
  server: Server,
  target: Target,
  slug: string | undefined,
  asked: Asked,
): Reply {
  if (slug === undefined) return list(server, target);
  const integration = server.integrations.get(slug);
  if (integration) return replyOnOne(server, target, integration, asked);
  if (slug !== alwaysUnavailable) return problem(400, 'slug does not have a valid value');
  return asked.method === 'PUT'
    ? message(400, '400 Integration not available')
    : message(404, '404 Integration Not Found');
}

/** The active ones of its own and those that it took over; those of a group around it are not its own. */
function list(server: Server, { records }: Target): Reply {
  const active = [...records.values()].filter((record) => record.active);
  return json(
    200,
    active.flatMap((record) => {
      const integration = server.integrations.get(record.slug);
      return integration ? [basicEntity(server, integration, record)] : [];
    }),
  );
}

function replyOnOne(
  server: Server,
  target: Target,
  integration: CatalogIntegration,
  { method, headers, sent, ignored }: Asked,
): Reply {
  if (method === 'PUT') return set(server, target, integration, sent, ignored);
  if (!canHave(target, integration) && isAvailable(integration, server))
    return message(400, '400 Integration not available');
  if (method === 'DELETE') return disable(server, target, integration, headers.get('If-Unmodified-Since'));
  const record = target.records.get(integration.slug);
  return record
    ? json(200, fullEntity(server, integration, record))
    : message(404, '404 Integration Not Found');
}
