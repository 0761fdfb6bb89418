/** What projects and groups take over from the groups around them and from the instance. */
import { canHave } from './availability.js';
import { otherActive } from './exclusive.js';
import type { IntegrationRecord } from './records.js';
import { ancestorsOf, type Server, type Target } from './state.js';

/**
 * The record whose settings a project or group can take over: that of the nearest group around it that has
 * settings of its own, else that of the instance. It may be inactive.
 */
export function defaultFor(
  { instance }: Pick<Server, 'instance'>,
  target: Target,
  slug: string,
): IntegrationRecord | undefined {
  for (const group of ancestorsOf(target)) {
    const record = group.records.get(slug);
    if (record && record.inheritsFrom === undefined) return record;
  }
  return instance.get(slug);
}

/** A record after it took over the settings of another one, which may itself inherit them. */
export function takenOver(
  server: Server,
  from: IntegrationRecord,
  before: IntegrationRecord | undefined,
): IntegrationRecord {
  const time = server.now();
  const { id = server.nextId(), createdAt = time } = before ?? {};
  return { ...from, id, createdAt, updatedAt: time, inheritsFrom: from.inheritsFrom ?? from.id };
}

/**
 * Gives a project or group what it inherits when it is created or moved: what is active in the groups around it,
 * the nearest first, and in the instance.
 */
export function inheritDefaults(server: Server, target: Target): void {
  const around = [...ancestorsOf(target)].map(({ records }) => records);
  for (const records of [...around, server.instance])
    for (const record of records.values())
      if (isHandedOn(server, target, record))
        target.records.set(record.slug, takenOver(server, record, undefined));
}

function isHandedOn(
  server: Server,
  target: Target,
  { slug, active, inheritsFrom }: IntegrationRecord,
): boolean {
  const integration = server.integrations.get(slug);
  return (
    active &&
    inheritsFrom === undefined &&
    !target.records.has(slug) &&
    integration !== undefined &&
    canHave(target, integration) &&
    otherActive(server, target, integration).size === 0
  );
}
