/** The parameters of lists, checked as GitLab's parameter layer does: it drops those that it does not know. */
import { coerce } from '../coercion.js';
import { type Dated, isIn } from '../versions.js';
import type { FakeSettings } from './options.js';
import { problem, type Reply } from './replies.js';

interface Types {
  readonly boolean: boolean;
  readonly integer: number;
  readonly string: string;
}

/** What a list knows of a parameter. */
export interface Declared extends Dated {
  readonly type: keyof Types;
  /** The values that it may have. Default: any. */
  readonly values?: readonly (string | number)[];
}

/** Values by name; undefined: not sent. */
export type Parameters<Names extends Readonly<Record<string, Declared>>> = {
  readonly [Name in keyof Names]: Types[Names[Name]['type']] | undefined;
};

/** The declared parameters that were sent, or the reply that says which have no value that they may have. */
export function readParameters<const Names extends Readonly<Record<string, Declared>>>(
  declared: Names,
  sent: FakeSettings,
  version: string,
): Parameters<Names> | Reply {
  const problems: string[] = [];
  const entries = Object.entries<Declared>(declared).map(([name, parameter]) => {
    const { type, values } = parameter;
    if (!Object.hasOwn(sent, name) || !isIn(parameter, version)) return [name, undefined];
    const value = coerce(type, sent[name]);
    if (value === undefined) problems.push(`${name} is invalid`);
    else if (values && !values.some((known) => known === value))
      problems.push(`${name} does not have a valid value`);
    return [name, value ?? undefined];
  });
  if (problems.length > 0) return problem(400, problems.join(', '));
  // Each value has just been given the type that its parameter declares.
  return Object.fromEntries(entries) as Parameters<Names>;
}
