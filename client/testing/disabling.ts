/** Disables an integration. */
import type { CatalogIntegration } from '../catalog-types.js';
import { changedRecord, resetSettings } from './records.js';
import { message, noContent, type Reply } from './replies.js';
import type { Server, Target } from './state.js';

/**
 * Replies to a DELETE. An integration that inherits its settings goes on inheriting. A group does not hand it on.
 */
export function disable(
  server: Server,
  target: Target,
  integration: CatalogIntegration,
  unmodifiedSince: string | null,
): Reply {
  if (integration.canDisable === false)
    return message(422, `You cannot disable the ${integration.title} integration from the API`);
  const record = target.records.get(integration.slug);
  if (!record) return message(404, '404 Integration Not Found');
  // A header that is not a date is ignored.
  if (unmodifiedSince !== null && record.updatedAt.getTime() > Date.parse(unmodifiedSince))
    return message(412, '412 Precondition Failed');
  const { fields } = integration;
  const reset = { active: false, settings: resetSettings(fields, record.settings) };
  target.records.set(integration.slug, changedRecord(integration, record, reset, server.now()));
  return noContent;
}
