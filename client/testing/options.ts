/** The options of a fake GitLab. */
import type { CatalogIntegration } from '../catalog-types.js';

/** Settings of an integration as a request sends them. */
export type FakeSettings = Readonly<Record<string, unknown>>;

/** Settings of several integrations by slug. */
export type FakeSettingsBySlug = Readonly<Record<string, FakeSettings>>;

/** What projects and groups of the fake have in common. */
interface FakeTarget {
  /**
   * Full path, such as `acme/web` or `acme/web/shop`. No two have the same one. The groups that it names exist,
   * declared or not.
   */
  readonly path: string;
  /** ID, 1 or more. Default: the first free one; groups and projects count apart. */
  readonly id?: number | undefined;
  /** Integrations that are active initially. An app must also be in `installed`. */
  readonly integrations?: FakeSettingsBySlug | undefined;
  /**
   * The same, saved in GitLab's own form instead of the API: numbers are then stored and returned as strings,
   * such as `server_port: '6659'`. Issue trackers have no such difference.
   */
  readonly integrationsFromForm?: FakeSettingsBySlug | undefined;
  /** Apps that are installed, and initially active: `gitlab-slack-application`, `jira-cloud-app`. */
  readonly installed?: readonly string[] | undefined;
  /** Default: false. What is in an archived group is archived too. */
  readonly archived?: boolean | undefined;
  /** Whether its deletion was asked for, and waits. Default: false. */
  readonly markedForDeletion?: boolean | undefined;
}

/** A group of the fake. Its subgroups and projects inherit its integrations unless they have their own. */
export interface FakeGroup extends FakeTarget {}

/** A project of the fake. */
export interface FakeProject extends FakeTarget {
  /** Paths that it had before it was renamed or moved. */
  readonly formerPaths?: readonly string[] | undefined;
  /** Default: none. */
  readonly topics?: readonly string[] | undefined;
  /** Other groups that it is shared with, by ID or path. Default: none. */
  readonly sharedWith?: readonly (number | string)[] | undefined;
}

/** What changes of a group while a test runs. */
export type FakeGroupChanges = Partial<Omit<FakeGroup, 'id'>>;

/** What changes of a project while a test runs. */
export type FakeProjectChanges = Partial<Omit<FakeProject, 'id' | 'formerPaths'>>;

/** What somebody may do in a project or group. */
export type FakeRole = 'guest' | 'planner' | 'reporter' | 'developer' | 'maintainer' | 'owner';

/** A token that the fake knows, and what its owner may do. */
export interface FakeToken {
  /** A job token, which begins with `glcbt-`, is never accepted. */
  readonly value: string;
  /** Reading requires `api` or `read_api`, changing requires `api`. Default: `['api']`. */
  readonly scopes?: readonly string[] | undefined;
  /**
   * Maintainers and owners may read and change the integrations of projects, only owners those of groups.
   * Default: `maintainer`.
   */
  readonly role?: FakeRole | undefined;
  /**
   * Other roles by the path of a project or group, which hold for everything in it too; the nearest one
   * counts. Default: `role` everywhere.
   */
  readonly roles?: Readonly<Record<string, FakeRole>> | undefined;
  /**
   * Whether its owner has a custom role with the permission *Manage integrations* (`admin_integrations`),
   * which allows what a maintainer of projects and an owner of groups may do. Default: false.
   */
  readonly canManageIntegrations?: boolean | undefined;
  /** IDs or paths of the projects that it can see. Default: all. */
  readonly projects?: readonly (number | string)[] | undefined;
  /** IDs or paths of the groups that it can see, without the groups in them. Default: all. */
  readonly groups?: readonly (number | string)[] | undefined;
  /** Name of the user that it belongs to. Default: `user`. */
  readonly user?: string | undefined;
  /** Default: `active`. */
  readonly state?: 'active' | 'revoked' | 'expired' | undefined;
}

/** How many requests the fake accepts. */
export interface FakeRateLimit {
  /** Requests allowed in each period. */
  readonly requests: number;
  /** Length of a period in seconds. */
  readonly seconds: number;
  /**
   * What the 429 is: `text` with the headers of the limit, or `json` with only `Retry-After`, which is a
   * whole period. GitLab sends both, depending on which of its limits is exceeded. Default: `text`.
   */
  readonly format?: 'text' | 'json' | undefined;
}

/** What kind of GitLab it is, and what it contains initially. */
export interface FakeGitLabOptions {
  /** Groups, or their paths. Default: those that the paths of the projects name. */
  readonly groups?: readonly (FakeGroup | string)[] | undefined;
  /** Projects, or their paths. Default: `group/project` with the ID 1. */
  readonly projects?: readonly (FakeProject | string)[] | undefined;
  /**
   * The only accepted token, with all permissions. Without this and `tokens`, any token is
   * accepted, with all permissions too.
   */
  readonly token?: string | undefined;
  /** Further tokens with their permissions. */
  readonly tokens?: readonly FakeToken[] | undefined;
  /**
   * URL of the server, with a path if it is installed below one; requests to other URLs then fail. Default:
   * every server.
   */
  readonly host?: string | undefined;
  /**
   * Version of GitLab, such as `16.4` or `18.9.3-ee`: it has the integrations, settings, known values and
   * requirements of that version. Default: the newest of the catalog.
   */
  readonly version?: string | undefined;
  /** Community Edition (`ce`) lacks some integrations and settings. Default: `ee`. */
  readonly edition?: 'ce' | 'ee' | undefined;
  /** Integrations of a higher tier are not available. Default: `ultimate`. */
  readonly tier?: 'free' | 'premium' | 'ultimate' | undefined;
  /** Default: `gitlab.com`, which offers everything. */
  readonly offering?: 'gitlab.com' | 'self-managed' | 'dedicated' | undefined;
  /** Whether it is a development server, which has `mock-ci`. Default: false. */
  readonly development?: boolean | undefined;
  /**
   * Whether its administrator allows requests to the local network from webhooks and integrations, so that
   * addresses such as `http://localhost` are accepted. Default: false, as on GitLab.com.
   */
  readonly allowLocalAddresses?: boolean | undefined;
  /**
   * Whether it is an old server, which only has the routes below `/services` and returns booleans in
   * `properties` as strings.
   */
  readonly legacy?: boolean | undefined;
  /** Integrations of the instance: groups and projects inherit them unless they have their own. */
  readonly instanceIntegrations?: FakeSettingsBySlug | undefined;
  /**
   * Whether what a change of a group's integration does to its subgroups and projects waits for `propagate()`.
   * GitLab does it in the background. Default: it is done at once.
   */
  readonly holdsPropagation?: boolean | undefined;
  /**
   * The integrations that the server knows instead of those in the catalog, for example to add those of a
   * newer version.
   */
  readonly integrations?: readonly CatalogIntegration[] | undefined;
  /** Requests beyond this limit get 429. Default: no limit. */
  readonly rateLimit?: FakeRateLimit | undefined;
  /**
   * Whether single routes have limits too, as on GitLab.com: 600 requests a minute for the projects of a group,
   * 2,000 in ten minutes for all projects, 400 a minute for one project and for one group. Their 429 is JSON.
   * Default: no.
   */
  readonly endpointLimits?: boolean | undefined;
  /** Milliseconds before each response. Default: 0. */
  readonly latency?: number | undefined;
  /** How many of the last requests `requests` keeps; 0 for none. Default: all. */
  readonly keptRequests?: number | undefined;
  /** The clock. Default: the current time. */
  readonly now?: (() => Date) | undefined;
}
