/** What the file wants of one project or group, after all rules, presets and templates. */
import type { Slug } from '../../client/index.ts';
import type { Target } from '../target.ts';

/** A value of a setting. Null clears the setting. */
export type Value = string | number | boolean | null | readonly string[];

/** Where a secret comes from. The file never holds the secret itself. */
export type SecretReference = {
  /** The day of the last rotation, as `YYYY-MM-DD`, or the moment, by ISO 8601. */
  readonly rotated?: string;
} & (
  | { readonly env: string }
  /** Relative to the folder of the configuration file. */
  | { readonly file: string }
  /** A program with its arguments; the secret is what it prints. */
  | { readonly command: readonly string[] }
);

/** Place of a value in the configuration. */
export interface Origin {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Number of the rule, from 1, or the group's entry; with the preset that it came through, if any. */
  readonly rule: string;
}

/** What is wanted of one integration. */
export type Wanted =
  | {
      readonly kind: 'settings';
      readonly settings: Readonly<Record<string, Value>>;
      readonly secrets: Readonly<Record<string, SecretReference>>;
      /**
       * Of settings that differ from project to project, what the file has, such as `#java-${project.name}`.
       */
      readonly templates?: Readonly<Record<string, Value>>;
      /** Where each setting and secret comes from, by name. */
      readonly origins: Readonly<Record<string, Origin>>;
      /** Where the integration is named last; undefined if no file names it. */
      readonly origin?: Origin;
    }
  /** Inherit the settings of the group or instance. */
  | { readonly kind: 'inherit'; readonly origin: Origin }
  /** Disabled. */
  | { readonly kind: 'absent'; readonly origin: Origin };

/** Everything wanted of one target. Frozen: targets of which the same is wanted share it. */
export interface WantedOf {
  readonly target: Target;
  readonly integrations: ReadonlyMap<Slug, Wanted>;
  /** Disable the integrations that are not named. */
  readonly only: boolean;
}
