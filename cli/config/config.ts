/** What a configuration file says, before it is known which projects there are. */
import type { Slug } from '../../client/index.ts';
import type { Place, Placed } from './source.ts';
import type { SecretReference, Value } from './wanted.ts';

export interface Config {
  /** The file as it is shown to people. */
  readonly file: string;
  /** The absolute path of its folder. */
  readonly folder: string;
  /** The absolute paths of the file and of those that it includes. */
  readonly files: readonly string[];
  /** URL of the server; undefined if the file does not say. */
  readonly host: string | undefined;
  readonly limits: Limits;
  /** In the order in which they apply: those of included files come last, in the order of their paths. */
  readonly rules: readonly Rule[];
  readonly groups: readonly GroupEntry[];
}

/** How much one run may change. */
export interface Limits {
  readonly changes: number;
  readonly disables: number;
  /** Changes of settings that groups hand on. */
  readonly groups: number;
}

/** What some projects get. */
export interface Rule {
  /** `rule 2`: its number in its file, from 1. */
  readonly name: string;
  readonly place: Place;
  readonly match: Match;
  /** Presets in their order, then the rule's own integrations; later ones win, setting by setting. */
  readonly layers: readonly Layer[];
  /** Disable the integrations that nothing names. */
  readonly only: boolean;
  /** It may match nothing. */
  readonly optional: boolean;
}

/**
 * Which projects a rule is for: those that meet everything that is not undefined. Items of a list are "or".
 */
export interface Match {
  /** Full paths of groups; their subgroups are included. */
  readonly groups: readonly Placed<string>[] | undefined;
  readonly topics: readonly Placed<string>[] | undefined;
  /** Patterns of full paths. */
  readonly paths: readonly Placed<string>[] | undefined;
  /** Full paths of projects. */
  readonly projects: readonly Placed<string>[] | undefined;
  /** Patterns of full paths that are left out. */
  readonly except: readonly Placed<string>[];
}

/** Settings of a group itself. */
export interface GroupEntry {
  /** `group acme`. */
  readonly name: string;
  readonly place: Place;
  /** Full path of the group. */
  readonly group: string;
  readonly layers: readonly Layer[];
}

/** Integrations from one place: a preset, or a rule's own. */
export interface Layer {
  /** See `Origin`. */
  readonly rule: string;
  readonly entries: readonly Entry[];
}

/** What a rule or a preset says about one integration. */
export type Entry = { readonly slug: Slug; readonly place: Place } & (
  | {
      readonly kind: 'settings';
      readonly settings: ReadonlyMap<string, Placed<Value>>;
      readonly secrets: ReadonlyMap<string, Placed<SecretReference>>;
    }
  | { readonly kind: 'inherit' | 'absent' }
);
