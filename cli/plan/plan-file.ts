/** Plans as files: JSON, without secrets. */
import { redact } from '../../client/index.ts';
import { CommandError } from '../exit.ts';
import { jsonPieces } from '../print/json-pieces.ts';
import type { Pieces } from '../print/pieces.ts';
import { withChanges } from './build-plan.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Change, Plan } from './plan.ts';
import { type Check, isPlan } from './plan-shape.ts';

/** Whether a file of this name is a plan; any other has rules. */
export function isPlanFile(name: string): boolean {
  return name.endsWith('.json');
}

/** The plan as JSON. Logins in the addresses that the server has are left out; `completed` fills them in. */
export function planAsJson(plan: Plan): Pieces {
  return jsonPieces({ ...plan, changes: plan.changes.map(withoutLogins) });
}

/** The change as it may be written down. */
export function withoutLogins(change: Change): Change {
  const { slug, request, fromServer } = change;
  const isSafe = (name: string): boolean =>
    JSON.stringify(redact(slug, { [name]: request[name] })[name]) === JSON.stringify(request[name]);
  if (fromServer.every(isSafe)) return change;
  const entries = Object.entries(request).filter(([name]) => !fromServer.includes(name) || isSafe(name));
  return { ...change, request: Object.fromEntries(entries) };
}

/**
 * The plan in a file.
 * @param name of the file, for errors.
 * @throws {CommandError} when it is no plan, one of another version, or has been changed by hand.
 */
export function planIn(text: string, name: string): Plan {
  const plan = parsed(text);
  const check: Check = isPlan(plan);
  if (plan === undefined || typeof plan !== 'object' || plan === null)
    throw new CommandError(`${name} is not a plan: it is not the JSON that \`plan --out\` writes.`);
  if ('version' in plan && plan.version !== 1)
    throw new CommandError(
      `${name} is a plan of another version (${JSON.stringify(plan.version)?.slice(0, 20)}): make a new one with this version of the tool.`,
    );
  if (check !== true) throw new CommandError(`${name} is not a plan that this version can read: ${check}.`);
  // Every part was checked.
  const whole = plan as Plan;
  if (fingerprintOf(whole.changes) !== whole.fingerprint)
    throw new CommandError(
      `${name} was changed after the plan was made: its fingerprint is another one. Make a new plan.`,
    );
  return withChanges(whole, whole.changes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
