/**
 * A request as the code samples show it. Imports nothing that a browser lacks: the playground uses these
 * files too.
 */
import type { Json, Level } from '../../load/types.ts';

/** A setting to send. */
export interface Setting {
  readonly name: string;
  /** What to send; of a secret, a placeholder. */
  readonly value: Json;
  /** The environment variable with the secret; undefined for a setting that is not secret. */
  readonly variable: string | undefined;
}

export type Operation = 'set' | 'get' | 'disable';

export interface SampleRequest {
  readonly operation: Operation;
  readonly level: Level;
  readonly slug: string;
  /** What a set request sends; empty for the others. */
  readonly settings: readonly Setting[];
}

/** Where the samples send their requests. */
export const host = 'https://gitlab.example.com';
/** The path of the project or group in the samples. */
export const targets = { project: 'group/project', group: 'group/subgroup' } as const;

/** The path of the project or group below `/api/v4`. */
export function pathAt(level: Level): string {
  return `${level}s/${encodeURIComponent(targets[level])}`;
}

/** The path below `/api/v4`. */
export function pathOf({ level, slug }: SampleRequest): string {
  return `${pathAt(level)}/integrations/${slug}`;
}

export function urlOf(request: SampleRequest): string {
  return `${host}/api/v4/${pathOf(request)}`;
}

export const methods = { set: 'PUT', get: 'GET', disable: 'DELETE' } as const;

/** The environment variable with a secret, such as `SLACK_WEBHOOK`. */
export function variableOf(slug: string, name: string): string {
  return `${slug}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

/** The body of the request as JSON, indented. */
export function bodyOf({ settings }: SampleRequest): string {
  return JSON.stringify(Object.fromEntries(settings.map(({ name, value }) => [name, value])), null, 2);
}
