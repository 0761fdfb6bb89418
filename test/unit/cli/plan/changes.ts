/** Changes for tests of plans and reports. */
import { buildPlan, type Counts } from '../../../../cli/plan/build-plan.ts';
import type { Change, Plan } from '../../../../cli/plan/plan.ts';
import { groupOf, projectOf } from '../../../support/fleet.ts';

/** A change of the channel of slack, unless it says otherwise. */
export function changeOf(path: string, id: number, parts: Partial<Change> = {}): Change {
  return {
    target: projectOf(path, id),
    slug: 'slack',
    action: 'update',
    settings: [{ name: 'channel', before: '#general', after: '#shop' }],
    request: { channel: '#shop', use_inherited_settings: false },
    fromServer: [],
    secrets: [{ name: 'webhook', reference: { env: 'WEBHOOK' }, verdict: 'not comparable', sent: true }],
    notes: [],
    seen: '2026-11-01T12:00:00.000Z',
    ...parts,
  };
}

export function groupChange(path: string, id: number, parts: Partial<Change> = {}): Change {
  return changeOf(path, id, { target: groupOf(path, id), ...parts });
}

export function planWith(
  changes: readonly Change[],
  handedOn: Change['handedOn'] = undefined,
  counts: Partial<Counts> = {},
): Plan {
  const frame = {
    host: 'https://gitlab.example.com',
    server: { version: '19.5.0-ee', enterprise: true },
    skipped: [],
  };
  const all = { targets: 20, secretsNotComparable: 0, settingsNotComparable: 0, ...counts };
  return buildPlan(frame, changes, all, () => handedOn);
}
