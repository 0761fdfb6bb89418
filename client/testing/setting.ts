/** Sets up, changes and disables an integration. */
import type { CatalogField, CatalogIntegration } from '../catalog-types.js';
import { fieldsOf, isAvailable } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import { fullEntity } from './entity.js';
import type { FakeSettings } from './options.js';
import {
  changedSettings,
  type IntegrationRecord,
  initialSettings,
  resetSettings,
  withDefaults,
} from './records.js';
import { json, message, noContent, problem, type Reply, refused } from './replies.js';
import { type Problems, problemsOf } from './rules.js';
import type { Project, Server } from './state.js';

/** Replies to a PUT. */
export function set(
  server: Server,
  project: Project,
  integration: CatalogIntegration,
  sent: FakeSettings,
): Reply {
  const fields = fieldsOf(integration, server);
  const { settings, problems } = coerceAll(fields, sent);
  // Required settings are checked even if the request inherits them.
  if (problems.length > 0) return problem(400, problems.join(', '));
  if (!isAvailable(integration, server)) return message(400, '400 Integration not available');
  const before = project.records.get(integration.slug);
  if (!before && integration.requiresInstall)
    return message(422, `You cannot create the ${integration.title} integration from the API`);
  const inherits = settings.use_inherited_settings;
  // The trap: the response is 200, and nothing has changed.
  if (before?.inherited && typeof inherits !== 'boolean')
    return json(200, fullEntity(server, integration, before));
  const wanted =
    inherits === true ? project.inheritable.get(integration.slug) : ownSettings(fields, before, settings);
  if (!wanted) return message(400, 'Default integration not found.');
  const refusals = new Map([
    ...problemsOf(fields, integration, wanted),
    ...otherActive(server, project, integration),
  ]);
  if (refusals.size > 0) return refused(refusals);
  const after = changed(server, integration, before, { settings: wanted, inherited: inherits === true });
  project.records.set(integration.slug, after);
  return json(200, fullEntity(server, integration, after));
}

/** Replies to a DELETE. We assume that the integration no longer inherits its settings afterwards. */
export function disable(
  server: Server,
  project: Project,
  integration: CatalogIntegration,
  unmodifiedSince: string | null,
): Reply {
  if (integration.canDisable === false)
    return message(422, `You cannot disable the ${integration.title} integration from the API`);
  const record = project.records.get(integration.slug);
  if (!record) return message(404, '404 Integration Not Found');
  // A header that is not a date is ignored.
  if (unmodifiedSince !== null && record.updatedAt.getTime() > Date.parse(unmodifiedSince))
    return message(412, '412 Precondition Failed');
  const settings = resetSettings(fieldsOf(integration, server), record.settings);
  project.records.set(integration.slug, {
    ...record,
    active: false,
    inherited: false,
    updatedAt: server.now(),
    settings,
  });
  return noContent;
}

/** The project's settings after a request. */
function ownSettings(
  fields: readonly CatalogField[],
  before: IntegrationRecord | undefined,
  sent: StoredSettings,
): StoredSettings {
  if (!before) return changedSettings(fields, initialSettings(fields), sent);
  const stored = before.active ? before.settings : withDefaults(fields, before.settings);
  const after = changedSettings(fields, stored, sent);
  const isMoved = fields.some(({ name, clearsSecrets }) => clearsSecrets && after[name] !== stored[name]);
  if (!isMoved) return after;
  // A secret must not be sent to a server other than the one that it was entered for.
  const cleared = fields
    .filter(({ name, secret }) => secret && !Object.hasOwn(sent, name))
    .map(({ name }) => [name, null]);
  return { ...after, ...Object.fromEntries(cleared) };
}

function changed(
  server: Server,
  { slug, requiresInstall }: CatalogIntegration,
  before: IntegrationRecord | undefined,
  change: Pick<IntegrationRecord, 'settings' | 'inherited'>,
): IntegrationRecord {
  const updatedAt = server.now();
  const record = before ?? { id: server.nextId(), slug, createdAt: updatedAt, active: true };
  // A PUT activates the integration, unless an app decides that itself.
  return { ...record, ...change, updatedAt, active: requiresInstall ? record.active : true };
}

/**
 * A project can have one active external issue tracker and one wiki. The status is GitLab's, the wording
 * ours.
 */
function otherActive(
  { integrations }: Server,
  { records }: Project,
  { slug, exclusive }: CatalogIntegration,
): Problems {
  const other = [...records.values()].some(
    (record) =>
      record.active && record.slug !== slug && integrations.get(record.slug)?.exclusive === exclusive,
  );
  if (exclusive === undefined || !other) return new Map();
  const kind = exclusive === 'issue-tracker' ? 'issue tracker' : 'third-party wiki';
  return new Map([['base', [`Another ${kind} is already in use. Only one ${kind} can be active at a time`]]]);
}
