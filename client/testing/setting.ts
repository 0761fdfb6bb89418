/** Sets up and changes an integration. */
import type { CatalogField, CatalogIntegration } from '../catalog-types.js';
import { canHave, isAvailable } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import { fullEntity } from './entity.js';
import { otherActive } from './exclusive.js';
import { defaultFor, takenOver } from './inheritance.js';
import type { FakeSettings } from './options.js';
import { handOn } from './propagation.js';
import {
  changedRecord,
  changedSettings,
  type IntegrationRecord,
  inheritance,
  initialSettings,
  newRecord,
  withDefaults,
} from './records.js';
import { json, message, problem, type Reply, refused } from './replies.js';
import { type Problems, problemsOf, refusedByDatabase } from './rules.js';
import type { Server, Target } from './state.js';
import { tidied } from './storage.js';

/** Replies to a PUT. */
export function set(
  server: Server,
  target: Target,
  integration: CatalogIntegration,
  sent: FakeSettings,
  ignored: readonly string[],
): Reply {
  const { fields } = integration;
  const { settings, problems } = coerceAll(fields, sent);
  // Required settings are checked even if the request inherits them, and before the level.
  if (problems.length > 0) return problem(400, problems.join(', '));
  if (!isAvailable(integration, server) || !canHave(target, integration))
    return message(400, '400 Integration not available');
  const before = target.records.get(integration.slug);
  if (!before && integration.requiresInstall)
    return message(422, `You cannot create the ${integration.title} integration from the API`);
  // The trap: the response is 200, and nothing has changed.
  if (before?.inheritsFrom !== undefined && !Object.hasOwn(settings, inheritance))
    return json(200, fullEntity(server, integration, before));
  // Null counts as false.
  const outcome =
    settings[inheritance] === true
      ? inherited(server, target, integration)
      : owned(server, target, integration, without(settings, ignored));
  if ('status' in outcome) return outcome;
  target.records.set(integration.slug, outcome);
  if (target.level === 'group') handOn(server, { group: target, slug: integration.slug });
  return json(200, fullEntity(server, integration, outcome));
}

function without(settings: StoredSettings, names: readonly string[]): StoredSettings {
  return names.length === 0
    ? settings
    : Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}

/** The record with the settings of the default, or the reply if there is none or it does not fit. */
function inherited(
  server: Server,
  target: Target,
  integration: CatalogIntegration,
): IntegrationRecord | Reply {
  const { slug } = integration;
  const source = defaultFor(server, target, slug);
  if (!source) return message(400, 'Default integration not found.');
  const before = target.records.get(slug);
  if (target.level === 'group') return pointed(server, integration, before, source.id);
  const refusals = source.active ? otherActive(server, target, integration) : new Map();
  if (refusals.size > 0) return refused(refusals);
  return takenOver(server, source, before);
}

/** The record of a group that inherits: its old settings stay, none are copied in this request. */
function pointed(
  server: Server,
  integration: CatalogIntegration,
  before: IntegrationRecord | undefined,
  inheritsFrom: number,
): IntegrationRecord {
  const { fields } = integration;
  if (before) return changedRecord(integration, before, { inheritsFrom }, server.now());
  return { ...newRecord(server, integration, initialSettings(fields)), active: false, inheritsFrom };
}

/** The record with settings of its own, or the reply that refuses them. */
function owned(
  server: Server,
  target: Target,
  integration: CatalogIntegration,
  sent: StoredSettings,
): IntegrationRecord | Reply {
  const { fields } = integration;
  const before = target.records.get(integration.slug);
  const wanted = ownSettings(fields, before, sent);
  const refusals = both(problemsOf(fields, integration, wanted), otherActive(server, target, integration));
  if (refusals.size > 0) return refused(refusals);
  if (refusedByDatabase(fields, sent).length > 0) return message(500, '500 Internal Server Error');
  const settings = tidied(integration, wanted);
  if (!before) return newRecord(server, integration, settings);
  // A PUT activates the integration, unless an app decides that itself.
  const active = integration.requiresInstall ? before.active : true;
  const change = { settings, active, inheritsFrom: undefined };
  return changedRecord(integration, before, change, server.now());
}

function both(one: Problems, other: Problems): Problems {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return new Map(names.map((name) => [name, [...(one.get(name) ?? []), ...(other.get(name) ?? [])]]));
}

/** The settings after a request. */
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
