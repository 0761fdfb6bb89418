/** A plan: what would be done, and what cannot be known. Plain data without secrets, which JSON can hold. */
import type { Slug } from '../../client/index.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import type { Target } from '../target.ts';

export interface Plan {
  /** Version of this format. */
  readonly version: 1;
  /** Address of the server. */
  readonly host: string;
  readonly server: { readonly version: string; readonly enterprise: boolean | null };
  /**
   * The configuration file, from the working directory: the files of secrets are relative to its folder.
   * Missing where there is none, as for a backup.
   */
  readonly file?: string;
  /** SHA-256 of the changes: the same for the same changes, in hexadecimal digits. */
  readonly fingerprint: string;
  /** Sorted by target and slug; those of groups last. `inOrder` sorts them as they are to be made. */
  readonly changes: readonly Change[];
  /** Targets whose integrations could not be read, with the reason. */
  readonly skipped: readonly { readonly target: Target; readonly reason: string; readonly failed?: true }[];
  readonly summary: Summary;
}

/**
 * `create`: there is none, or it is disabled; `update`: settings differ; `inherit`: take over the settings of
 * the group or instance; `disable`: switch it off, which resets its settings.
 */
export type Action = 'create' | 'update' | 'inherit' | 'disable';

export interface Change {
  readonly target: Target;
  readonly slug: Slug;
  readonly action: Action;
  readonly settings: readonly SettingChange[];
  /**
   * What a PUT sends, secrets aside: the settings that differ, and what GitLab demands with every request. Of
   * `disable` it is empty, unless settings of its own have to be sent before the DELETE.
   */
  readonly request: Readonly<Record<string, Value>>;
  /**
   * Names in `request` that the file does not name, with the values that the server has. A plan file may lack
   * them; `completed` fills in what was read since.
   */
  readonly fromServer: readonly string[];
  /** Secrets of the file, and whether they go along. */
  readonly secrets: readonly PlannedSecret[];
  /** What the reader has to know: sentences. */
  readonly notes: readonly string[];
  /** `updated_at` of what was read, ISO 8601; null when nothing was stored. `apply` skips what has moved. */
  readonly seen: string | null;
  /** What a change of a group reaches below it. */
  readonly handedOn?: HandedOn;
}

/** A setting that differs. */
export interface SettingChange {
  readonly name: string;
  /** Missing where it is not known or nothing was stored. */
  readonly before?: Value;
  readonly after: Value;
  /** What the file has, where `after` is of this project alone. */
  readonly template?: Value;
}

/** Numbers of projects and groups. */
export interface HandedOn {
  /** They inherit the integration. */
  readonly changes: number;
  /**
   * They get the integration because they have none; those where it is switched off are among them, and may
   * not.
   */
  readonly creates: number;
  /** Of `creates`, those where the file wants it off: the plan after this one has to disable it. */
  readonly unwanted?: number;
  /** Their integrations were not read. */
  readonly unread?: number;
}

export interface PlannedSecret {
  readonly name: string;
  readonly reference: SecretReference;
  readonly verdict: SecretVerdict;
  readonly sent: boolean;
}

/**
 * What is known of a stored secret. `nothing stored`: the integration is not active, or has no settings of
 * its own.
 */
export type SecretVerdict =
  | 'not comparable'
  | 'rotated since the last save'
  | 'saved since the rotation'
  | 'nothing stored';

export interface Summary {
  readonly create: number;
  readonly update: number;
  readonly disable: number;
  /** Projects and groups: all that the file names, those with changes, and those that could not be read. */
  readonly targets: number;
  readonly changed: number;
  readonly skipped: number;
  readonly secretsNotComparable: number;
  /** Settings that the server does not show, though others do: those of a higher tier, for example. */
  readonly settingsNotComparable: number;
  /** What options such as `--first`, or `restore` without a secret, leave out; missing when nothing is. */
  readonly leftOut?: { readonly changes: number; readonly targets: number };
  /** What groups hand on, in projects and groups, at most. */
  readonly handedOn: number;
}
