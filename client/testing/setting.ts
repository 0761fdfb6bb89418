/** Sets up and changes an integration. */
import type { CatalogField, CatalogIntegration } from '../catalog-types.js';
import { fieldsOf, isAvailable } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import { fullEntity } from './entity.js';
import { otherActive } from './exclusive.js';
import type { FakeSettings } from './options.js';
import {
  changedRecord,
  changedSettings,
  type IntegrationRecord,
  inheritance,
  initialSettings,
  withDefaults,
} from './records.js';
import { json, message, problem, type Reply, refused } from './replies.js';
import { problemsOf } from './rules.js';
import type { Project, Server } from './state.js';
import { tidied } from './storage.js';

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
  // The trap: the response is 200, and nothing has changed.
  if (before?.inherited && !Object.hasOwn(settings, inheritance))
    return json(200, fullEntity(server, integration, before));
  // Null counts as false.
  const inherits = settings[inheritance] === true;
  const wanted = inherits ? project.inheritable.get(integration.slug) : ownSettings(fields, before, settings);
  if (!wanted) return message(400, 'Default integration not found.');
  const refusals = new Map([
    ...problemsOf(fields, integration, wanted),
    ...otherActive(server, project, integration),
  ]);
  if (refusals.size > 0) return refused(refusals);
  const change = { settings: tidied(integration, wanted), inherited: inherits };
  const after = changed(server, integration, before, change);
  project.records.set(integration.slug, after);
  return json(200, fullEntity(server, integration, after));
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
  integration: CatalogIntegration,
  before: IntegrationRecord | undefined,
  change: Pick<IntegrationRecord, 'settings' | 'inherited'>,
): IntegrationRecord {
  const time = server.now();
  const { slug, requiresInstall } = integration;
  if (!before)
    return { id: server.nextId(), slug, createdAt: time, updatedAt: time, active: true, ...change };
  // A PUT activates the integration, unless an app decides that itself.
  const active = requiresInstall ? before.active : true;
  return changedRecord(integration, fieldsOf(integration, server), before, { ...change, active }, time);
}
