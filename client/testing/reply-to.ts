/** Answers requests in the order of GitLab's checks: route, body, token, project, permissions, settings. */
import type { CatalogIntegration } from '../catalog-types.js';
import type { Body } from './bodies.js';
import { disable } from './disabling.js';
import { basicEntity, fullEntity } from './entity.js';
import { json, message, noRoute, problem, type Reply, text } from './replies.js';
import { type Route, routeOf } from './routes.js';
import { set } from './setting.js';
import { findMovedProject, findProject, type Project, type Server } from './state.js';
import { type FindToken, forbidden } from './tokens.js';

/** A request with its complete body. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
}

/** Every server knows this slug, although no project can use it; it is not in the catalog. */
const alwaysUnavailable = 'zentao';

/** @param root the part of paths before `/api/v4`. */
export function replyTo(server: Server, findToken: FindToken, root: string, call: Call): Reply {
  const route = routeOf(call.url.pathname, root, server.legacy);
  if (!route || !hasMethod(server, route, call.method)) return noRoute;
  if ('reply' in call.body) return call.body.reply;
  const identity = findToken(call.headers);
  if ('reply' in identity) return identity.reply;
  const project = findProject(server, route.project);
  const found = project ?? findMovedProject(server, route.project);
  if (!found || !canSee(found, identity.token.projects)) return message(404, '404 Project Not Found');
  if (!project) return moved(found, call);
  return (
    forbidden(identity.token, isRead(call.method)) ??
    perform(server, project, route, call, call.body.settings)
  );
}

function hasMethod({ integrations }: Server, { slug }: Route, method: string): boolean {
  if (isRead(method)) return true;
  if (slug === undefined) return false;
  // A PUT has one route for each slug; the other methods have one for all.
  return method === 'DELETE' || (method === 'PUT' && (integrations.has(slug) || slug === alwaysUnavailable));
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function canSee({ id, path }: Project, visible: readonly (number | string)[] | undefined): boolean {
  return visible?.some((reference) => reference === id || reference === path) ?? true;
}

function moved({ id }: Project, { method, url }: Call): Reply {
  if (!isRead(method)) return message(405, 'Non GET methods are not allowed for moved projects');
  const location = url.href.replace(/\/projects\/[^/]+/, `/projects/${id}`);
  return text(301, `This resource has been moved permanently to ${location}.`, { Location: location });
}

function perform(
  server: Server,
  project: Project,
  { slug }: Route,
  { method, headers }: Call,
  settings: Readonly<Record<string, unknown>>,
): Reply {
  if (slug === undefined) return list(server, project);
  const integration = server.integrations.get(slug);
  if (integration) return performOne(server, project, integration, method, headers, settings);
  if (slug !== alwaysUnavailable) return problem(400, 'slug does not have a valid value');
  return method === 'PUT'
    ? message(400, '400 Integration not available')
    : message(404, '404 Integration Not Found');
}

function list(server: Server, { records }: Project): Reply {
  const active = [...records.values()].filter((record) => record.active);
  return json(
    200,
    active.flatMap((record) => {
      const integration = server.integrations.get(record.slug);
      return integration ? [basicEntity(server, integration, record)] : [];
    }),
  );
}

function performOne(
  server: Server,
  project: Project,
  integration: CatalogIntegration,
  method: string,
  headers: Headers,
  settings: Readonly<Record<string, unknown>>,
): Reply {
  if (method === 'PUT') return set(server, project, integration, settings);
  if (method === 'DELETE') return disable(server, project, integration, headers.get('If-Unmodified-Since'));
  const record = project.records.get(integration.slug);
  return record
    ? json(200, fullEntity(server, integration, record))
    : message(404, '404 Integration Not Found');
}
