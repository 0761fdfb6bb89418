/** Changes one integration of one target, as a plan of many would change it. */
import { GitLabError, type Slug } from '../../client/index.ts';
import { makeChange } from '../apply/make-change.ts';
import { compare } from '../compare/compare.ts';
import type { Wanted } from '../config/wanted.ts';
import type { Integrations } from '../connection/integrations.ts';
import type { Connection } from '../connection.ts';
import type { Environment } from '../environment.ts';
import { CommandError, type ExitCode, exitCodes } from '../exit.ts';
import { compareOptionsFor } from '../plan/compare-options.ts';
import type { Change } from '../plan/plan.ts';
import { plainLine } from '../print/plain.ts';
import { storedOf } from '../read/read-targets.ts';
import type { StoredOf } from '../read/stored.ts';
import { type NamedTarget, targetOf } from './target.ts';

/** What is to be done. */
export interface Wish {
  readonly target: NamedTarget;
  readonly slug: Slug;
  readonly wanted: Wanted;
  /** Values of the secrets, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly forGood?: boolean;
}

/**
 * Makes the change and says what was done.
 * @throws {CommandError} when GitLab would refuse the change: nothing was sent then. With the exit code of a
 * failure when it does refuse it, or leaves settings as they were.
 * @throws {GitLabError} when it does not show what is there.
 */
export async function changeOne(
  connection: Connection,
  wish: Wish,
  environment: Pick<Environment, 'stdout' | 'clock'>,
): Promise<ExitCode> {
  const { stdout } = environment;
  const change = await changeFor(connection, wish, environment);
  const name = `${wish.target.name}: ${wish.slug}`;
  if (change === undefined) {
    stdout.write(`${name}: nothing to do.\n`);
    return exitCodes.done;
  }
  const ignored = await make(change, name, connection, wish);
  for (const note of change.notes) stdout.write(`${name}: ${note}.\n`);
  if (ignored.length > 0) throw failure(`${name} was sent, but GitLab ignored ${ignored.join(', ')}.`);
  stdout.write(`${name} ${doneWords[change.action]}.\n`);
  return exitCodes.done;
}

/** Returns the names of the settings that GitLab ignored. */
async function make(
  change: Change,
  name: string,
  { integrations }: Connection,
  { target, secrets: values = {} }: Wish,
): Promise<readonly string[]> {
  const sentOf = ({ secrets }: Change) =>
    pick(
      values,
      secrets.filter(({ sent }) => sent),
    );
  try {
    const options = { integrations: addressed(integrations, target), secretsOf: sentOf };
    return (await makeChange(change, options)).ignored;
  } catch (error) {
    throw error instanceof GitLabError ? failure(`${name} failed: ${error.message}.`) : error;
  }
}

function failure(sentence: string): CommandError {
  return new CommandError(sentence, exitCodes.failed);
}

const doneWords = {
  create: 'is active now',
  update: 'was changed',
  inherit: 'inherits now',
  disable: 'is disabled now',
} as const satisfies Record<Change['action'], string>;

/** @throws {CommandError} with all problems, when there are any. */
async function changeFor(
  connection: Connection,
  wish: Wish,
  environment: Pick<Environment, 'clock'>,
): Promise<Change | undefined> {
  const stored = await readOne(connection, wish);
  const wantedOf = { target: stored.target, integrations: new Map([[wish.slug, wish.wanted]]), only: false };
  // Who gives a secret wants it sent.
  const options = compareOptionsFor(
    connection,
    { resendSecrets: true, forGood: wish.forGood ?? false },
    environment,
  );
  const { changes, problems } = compare(wantedOf, stored, options);
  if (problems.length > 0)
    throw new CommandError(problems.map(({ message }) => plainLine(message)).join('\n'));
  return changes[0];
}

/** The list tells which other integrations are active: some exclude each other. */
async function readOne({ integrations }: Connection, { target, slug }: Wish): Promise<StoredOf> {
  const listed = storedOf(targetOf(target), await integrations.list(target));
  const integration = await integrations.get(target, slug);
  if (!integration) return { ...listed, absent: new Set([slug]) };
  return {
    ...listed,
    integrations: new Map([...listed.integrations, [slug, { integration, read: 'whole' } as const]]),
  };
}

/** The integrations of the target as the user named it, whatever target is asked for. */
function addressed(integrations: Integrations, target: NamedTarget): Integrations {
  return {
    list: () => integrations.list(target),
    get: (_, slug) => integrations.get(target, slug),
    set: (_, slug, settings) => integrations.set(target, slug, settings),
    disable: (_, slug) => integrations.disable(target, slug),
  };
}

function pick(
  values: Readonly<Record<string, string>>,
  names: readonly { readonly name: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}
