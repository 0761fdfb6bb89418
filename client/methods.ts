/** The types of a client's methods. */
import type {
  DisableBySlug,
  GroupSlug,
  Integration,
  IntegrationBySlug,
  SettingsBySlug,
} from '../generated/client/types.js';
import type { Applied } from './not-applied.js';
import type { UntypedIntegration } from './responses.js';
import type { GitLabServer } from './server.js';
import type { CallOptions } from './transport.js';
import type { Group, Project } from './urls.js';

export interface IntegrationsClient {
  /** The active integrations of a project, without their settings. */
  list(project: Project, options?: CallOptions): Promise<Integration[]>;
  /** An integration with its settings, also one that is disabled. Undefined when it was never configured. */
  get<Slug extends keyof IntegrationBySlug>(
    project: Project,
    slug: Slug,
    options?: CallOptions,
  ): Promise<IntegrationBySlug[Slug] | undefined>;
  /**
   * Creates or changes an integration and activates it. Every required setting is needed every time, secrets
   * included.
   *
   * Sends `use_inherited_settings: false` unless the settings say otherwise: without it, a request to an
   * integration that inherits its settings succeeds and changes nothing.
   *
   * A success says nothing of each setting: `notApplied` of what it returns names those that did not take.
   */
  set<Slug extends keyof SettingsBySlug>(
    project: Project,
    slug: Slug,
    settings: SettingsBySlug[Slug],
    options?: CallOptions,
  ): Promise<Applied<IntegrationBySlug[Slug]>>;
  /**
   * Switches an integration off and resets its settings. False when it was never configured, so that there
   * was nothing to do.
   *
   * One that inherits its settings goes on inheriting, and the next change of those settings activates it
   * again. To keep it off, `set` settings of its own first.
   */
  disable(project: Project, slug: keyof DisableBySlug, options?: CallOptions): Promise<boolean>;
  /**
   * The same methods for slugs and settings that are newer than this version. Responses are returned as they
   * come.
   */
  readonly untyped: UntypedClient;
  /** The same methods for groups. */
  readonly groups: GroupIntegrationsClient;
  /** The version and edition of the server. Any valid token may ask, but GitLab tells them to nobody else. */
  server(options?: CallOptions): Promise<GitLabServer>;
}

/**
 * The integrations of groups, since GitLab 17.9. They need the role Owner, or a custom role that may manage
 * integrations. A slug that only projects can have is refused before anything is sent.
 */
export interface GroupIntegrationsClient {
  /** The active integrations that are the group's own, without their settings: not those of groups above it. */
  list(group: Group, options?: CallOptions): Promise<Integration[]>;
  /** An integration with its settings, also one that is disabled. Undefined when it was never configured. */
  get<Slug extends GroupSlug>(
    group: Group,
    slug: Slug,
    options?: CallOptions,
  ): Promise<IntegrationBySlug[Slug] | undefined>;
  /**
   * Creates or changes an integration and activates it, for all that is below the group too: a little later
   * GitLab updates every subgroup and project whose integration inherits, and creates it, active, wherever there
   * is none. New ones get it when they are created. Those with settings of their own keep them.
   *
   * Sends `use_inherited_settings: false` unless the settings say otherwise. With `true` the group takes over
   * the settings of the nearest group above it that has its own, or else those of the instance; what is sent
   * beside it does not count, and the response still shows the old settings. When there are none to take over,
   * it is an `InvalidSettingsError` ("Default integration not found.").
   *
   * A success says nothing of each setting: `notApplied` of what it returns names those that did not take.
   */
  set<Slug extends GroupSlug>(
    group: Group,
    slug: Slug,
    settings: SettingsBySlug[Slug],
    options?: CallOptions,
  ): Promise<Applied<IntegrationBySlug[Slug]>>;
  /**
   * Switches an integration of the group off and resets its settings. False when it was never configured, so
   * that there was nothing to do.
   *
   * It is not handed on: subgroups and projects that inherit keep what they have.
   */
  disable(group: Group, slug: keyof DisableBySlug & GroupSlug, options?: CallOptions): Promise<boolean>;
  /**
   * The same methods for slugs and settings that are newer than this version. Responses are returned as they
   * come.
   */
  readonly untyped: UntypedClient;
}

/**
 * The methods for projects or for groups, without types. `meaningOf` tells which slug people mean by another
 * name, such as `google-chat`.
 */
export interface UntypedClient {
  list(owner: Project | Group, options?: CallOptions): Promise<UntypedIntegration[]>;
  get(owner: Project | Group, slug: string, options?: CallOptions): Promise<UntypedIntegration | undefined>;
  set(
    owner: Project | Group,
    slug: string,
    settings: object,
    options?: CallOptions,
  ): Promise<Applied<UntypedIntegration>>;
  disable(owner: Project | Group, slug: string, options?: CallOptions): Promise<boolean>;
}
