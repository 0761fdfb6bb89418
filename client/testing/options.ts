/** What a fake GitLab is made of. */
import type { CatalogIntegration } from '../catalog-types.js';

/** Settings of an integration as a request sends them. */
export type FakeSettings = Readonly<Record<string, unknown>>;

/** Settings of several integrations by slug. */
export type FakeSettingsBySlug = Readonly<Record<string, FakeSettings>>;

/** A project of the fake. */
export interface FakeProject {
  /** Full path, such as `group/project`. No two projects have the same one. */
  readonly path: string;
  /** Number, 1 or more; the first one that no project has when left out. */
  readonly id?: number | undefined;
  /** Paths that it had before it was renamed or moved. */
  readonly formerPaths?: readonly string[] | undefined;
  /** Integrations that are active from the start. An app has to be among the `installed` ones too. */
  readonly integrations?: FakeSettingsBySlug | undefined;
  /** Integrations of its group: it inherits them unless it has its own. They take precedence over those of the instance. */
  readonly groupIntegrations?: FakeSettingsBySlug | undefined;
  /** Apps that are installed, and active from the start: `gitlab-slack-application`, `jira-cloud-app`. */
  readonly installed?: readonly string[] | undefined;
}

/** A token that the fake knows, and what its owner may do. */
export interface FakeToken {
  readonly value: string;
  /** `['api']` when left out. Reading takes `api` or `read_api`, changing takes `api`. */
  readonly scopes?: readonly string[] | undefined;
  /** `maintainer` when left out. Maintainers and owners may read and change integrations. */
  readonly role?: 'guest' | 'planner' | 'reporter' | 'developer' | 'maintainer' | 'owner' | undefined;
  /** Numbers or paths of the projects that it can see; all when left out. */
  readonly projects?: readonly (number | string)[] | undefined;
  /** `active` when left out. */
  readonly state?: 'active' | 'revoked' | 'expired' | undefined;
}

/** How many requests the fake takes. */
export interface FakeRateLimit {
  /** Requests allowed in each period. */
  readonly requests: number;
  /** Length of a period in seconds. */
  readonly seconds: number;
}

/** Which kind of GitLab it is, and what is there from the start. */
export interface FakeGitLabOptions {
  /** Projects, or their paths. `group/project` with the number 1 when left out. */
  readonly projects?: readonly (FakeProject | string)[] | undefined;
  /** The one token that is accepted, with every right. Any token when neither this nor `tokens` is there. */
  readonly token?: string | undefined;
  /** Further tokens, with their rights. */
  readonly tokens?: readonly FakeToken[] | undefined;
  /** Address of the server, with a path if it is installed below one. Requests to other addresses fail then. Every server when left out. */
  readonly host?: string | undefined;
  /** Version of GitLab, such as `16.4`: newer integrations and settings are unknown. The catalog's when left out. */
  readonly version?: string | undefined;
  /** `ee` when left out. Community Edition lacks some integrations and settings. */
  readonly edition?: 'ce' | 'ee' | undefined;
  /** `ultimate` when left out. Integrations of a higher tier are not available. */
  readonly tier?: 'free' | 'premium' | 'ultimate' | undefined;
  /** `gitlab.com` when left out, which offers everything. */
  readonly offering?: 'gitlab.com' | 'self-managed' | 'dedicated' | undefined;
  /** Whether it is a development server, which has `mock-ci`. No when left out. */
  readonly development?: boolean | undefined;
  /** Whether it is an old server: it knows only the routes below `/services`, and returns booleans among the properties as texts. */
  readonly legacy?: boolean | undefined;
  /** Integrations of the instance: projects inherit them unless they have their own. */
  readonly instanceIntegrations?: FakeSettingsBySlug | undefined;
  /** The integrations that the server knows, in place of the catalog's: to add those of a newer version, for example. */
  readonly integrations?: readonly CatalogIntegration[] | undefined;
  /** More requests than this get 429. No limit when left out. */
  readonly rateLimit?: FakeRateLimit | undefined;
  /** The clock. The present time when left out. */
  readonly now?: (() => Date) | undefined;
}
