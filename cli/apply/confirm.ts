/** Whether the changes of a plan may be made. */
import type { Environment } from '../environment.ts';
import { CommandError, exitCodes } from '../exit.ts';
import type { Plan } from '../plan/plan.ts';

export interface Consent {
  /** The user agrees beforehand. */
  readonly yes?: boolean;
  /** The fingerprint of the plan that the user agrees to. */
  readonly expect?: string;
  /** The plan was read from a file: the user has seen it. */
  readonly isSaved: boolean;
}

/**
 * Asks on a terminal for the number of changes. Elsewhere nobody can answer, so the user has to agree
 * beforehand.
 * @throws {CommandError} when the user does not agree, or expects another plan.
 */
export async function confirm(plan: Plan, consent: Consent, environment: Environment): Promise<void> {
  const { expect } = consent;
  if (expect !== undefined && !isPrintOf(expect, plan))
    throw refusal(
      `The plan has the fingerprint ${plan.fingerprint.slice(0, 12)}, not ${expect}: something has changed. Nothing was done.`,
    );
  if (consent.yes || consent.isSaved || expect !== undefined) return;
  const { stdin, stderr } = environment;
  if (!stdin.isTerminal || !stderr.isTerminal)
    throw refusal(
      `Nobody can be asked here. Agree with --yes, with --expect ${plan.fingerprint.slice(0, 12)}, or apply a saved plan. Nothing was done.`,
    );
  const count = String(plan.changes.length);
  stderr.write(`Type ${count} to make ${count === '1' ? 'this change' : 'these changes'}: `);
  if ((await stdin.line())?.trim() !== count) throw refusal('Not confirmed. Nothing was done.');
}

/** Whether a text is the fingerprint of a plan, or the beginning of it that reports show. */
function isPrintOf(text: string, { fingerprint }: Plan): boolean {
  return text.length >= 12 && fingerprint.startsWith(text.toLowerCase());
}

function refusal(sentence: string): CommandError {
  return new CommandError(sentence, exitCodes.limited);
}
