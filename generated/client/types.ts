// Generated from spec/ by `npm run generate`. Do not edit.
// Plain interfaces: editors complete and check them many times faster than the path map in paths.ts.
import type { Undistributed } from '#undistributed';

/** A string that the catalog does not know; keeps the known ones in the completion. */
type OtherText = string & {};

/** Properties common to all integrations. */
export interface IntegrationBase {
  /**
   * Number of the integration on this server.
   */
  readonly id: number;
  /**
   * Name of the integration.
   */
  readonly title: string;
  /**
   * When the integration was first set up.
   */
  readonly created_at: string;
  /**
   * When the integration was last changed, apart from the settings of an issue tracker.
   */
  readonly updated_at: string;
  /**
   * Whether the integration is on.
   */
  readonly active: boolean;
  /**
   * Whether commits trigger it.
   */
  readonly commit_events: boolean;
  /**
   * Whether pushes trigger it.
   */
  readonly push_events: boolean | null;
  /**
   * Whether issues trigger it.
   */
  readonly issues_events: boolean | null;
  /**
   * Whether incidents trigger it.
   */
  readonly incident_events: boolean;
  /**
   * Whether alerts trigger it.
   */
  readonly alert_events: boolean | null;
  /**
   * Whether confidential issues trigger it.
   */
  readonly confidential_issues_events: boolean;
  /**
   * Whether merge requests trigger it.
   */
  readonly merge_requests_events: boolean | null;
  /**
   * Whether tags trigger it.
   */
  readonly tag_push_events: boolean | null;
  /**
   * Whether deployments trigger it.
   */
  readonly deployment_events: boolean;
  /**
   * Whether comments trigger it.
   */
  readonly note_events: boolean;
  /**
   * Whether confidential comments trigger it.
   */
  readonly confidential_note_events: boolean | null;
  /**
   * Whether pipelines trigger it.
   */
  readonly pipeline_events: boolean;
  /**
   * Whether wiki pages trigger it.
   */
  readonly wiki_page_events: boolean | null;
  /**
   * Whether jobs trigger it.
   */
  readonly job_events: boolean;
  /**
   * Whether it comments on the issues that events mention.
   */
  readonly comment_on_event_enabled: boolean;
  /**
   * Whether the settings come from a group above or from the instance.
   *
   * Since GitLab 17.2, generally available since 17.3.
   */
  readonly inherited?: boolean;
  /**
   * Whether vulnerabilities trigger it.
   *
   * Since GitLab 16.4. Not in Community Edition.
   */
  readonly vulnerability_events?: boolean;
}

/**
 * Settings of Apple App Store Connect: what `set` sends.
 *
 * Gives CI/CD jobs the App Store Connect credentials they need to publish apps. It has no group or instance settings to inherit.
 *
 * Jobs find the credentials in CI/CD variables whose names start with `APP_STORE_CONNECT_API_KEY_`.
 * @see https://docs.gitlab.com/user/project/integrations/apple_app_store/
 */
export interface AppleAppStoreSettings {
  /**
   * Identifier of the issuer to which the API key belongs.
   *
   * It must be a UUID in lower-case letters. It is a UUID, and only lower-case letters are accepted in it.
   */
  app_store_issuer_id: string;
  /**
   * Identifier of the API key.
   *
   * It must consist of capital letters and digits, with at least one of each.
   */
  app_store_key_id: string;
  /**
   * Name of the file from which the private key was taken.
   */
  app_store_private_key_file_name: string;
  /**
   * Content of the private key file.
   *
   * The key comes back unmasked in `properties`, so keep responses secret too. GitLab refuses text that cannot be parsed as a key. Keep it secret: GitLab returns it in clear.
   */
  app_store_private_key: string;
  /**
   * Limits the CI/CD variables to pipelines of protected branches and tags.
   *
   * Server default: `true`.
   */
  app_store_protected_refs?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Apple App Store Connect that GitLab returns, including a secret: keep responses out of logs. */
export interface AppleAppStoreProperties {
  /**
   * Identifier of the issuer to which the API key belongs.
   */
  readonly app_store_issuer_id?: string | null;
  /**
   * Identifier of the API key.
   */
  readonly app_store_key_id?: string | null;
  /**
   * Name of the file from which the private key was taken.
   */
  readonly app_store_private_key_file_name?: string | null;
  /**
   * Content of the private key file.
   *
   * Keep it secret: GitLab returns it in clear.
   */
  readonly app_store_private_key?: string | null;
  /**
   * Limits the CI/CD variables to pipelines of protected branches and tags.
   */
  readonly app_store_protected_refs?: boolean | null;
}

/** Apple App Store Connect in a list. */
export interface AppleAppStoreSummary extends IntegrationBase {
  readonly slug: 'apple-app-store';
}

/** Apple App Store Connect with its settings. */
export interface AppleAppStoreIntegration extends AppleAppStoreSummary {
  readonly properties: AppleAppStoreProperties;
}

/**
 * Settings of Asana: what `set` sends.
 *
 * Adds a comment to each Asana task that a pushed commit message mentions.
 *
 * A commit message mentions a task by its web address or by `#` and its number.
 *
 * A word such as `fixes` or `closes` right before the mention completes the task.
 * @see https://docs.gitlab.com/user/project/integrations/asana/
 */
export interface AsanaSettings {
  /**
   * Personal access token of the Asana user who writes the comments.
   *
   * Tasks that this user cannot open get no comment. Keep it secret; GitLab never returns it.
   */
  api_key: string;
  /**
   * Branches whose commits are inspected, separated by commas, where blank means every branch.
   */
  restrict_to_branch?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Asana that GitLab returns; never a secret. */
export interface AsanaProperties {
  /**
   * Branches whose commits are inspected, separated by commas, where blank means every branch.
   */
  readonly restrict_to_branch?: string | null;
}

/** Asana in a list. */
export interface AsanaSummary extends IntegrationBase {
  readonly slug: 'asana';
}

/** Asana with its settings. */
export interface AsanaIntegration extends AsanaSummary {
  readonly properties: AsanaProperties;
}

/**
 * Settings of Assembla: what `set` sends.
 *
 * Forwards pushes to a space on Assembla.
 */
export interface AssemblaSettings {
  /**
   * Secret key with which GitLab authenticates at the Assembla space.
   *
   * Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Name of the Assembla space that receives the pushes.
   *
   * GitLab puts it into the address it calls, so without it no space is reached. A change clears the stored secrets that the same request does not send.
   */
  subdomain?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Assembla that GitLab returns; never a secret. */
export interface AssemblaProperties {
  /**
   * Name of the Assembla space that receives the pushes.
   */
  readonly subdomain?: string | null;
}

/** Assembla in a list. */
export interface AssemblaSummary extends IntegrationBase {
  readonly slug: 'assembla';
}

/** Assembla with its settings. */
export interface AssemblaIntegration extends AssemblaSummary {
  readonly properties: AssemblaProperties;
}

/**
 * Settings of Atlassian Bamboo: what `set` sends.
 *
 * Starts a Bamboo build for every push and reports its status.
 *
 * The Bamboo plan needs a repository trigger and automatic labels for revisions.
 * @see https://docs.gitlab.com/user/project/integrations/bamboo/
 */
export interface BambooSettings {
  /**
   * Root address of the Bamboo server.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  bamboo_url: string;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   *
   * Server default: `true`.
   */
  enable_ssl_verification?: boolean;
  /**
   * Key of the Bamboo plan that is built.
   *
   * GitLab treats this key as a secret although it is only a short plan name, and so never returns it. Keep it secret; GitLab never returns it.
   */
  build_key: string;
  /**
   * Bamboo account that may use the API of the server.
   */
  username: string;
  /**
   * Password of that account.
   *
   * Keep it secret; GitLab never returns it.
   */
  password: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Atlassian Bamboo that GitLab returns; never a secret. */
export interface BambooProperties {
  /**
   * Root address of the Bamboo server.
   */
  readonly bamboo_url?: string | null;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   */
  readonly enable_ssl_verification?: boolean | null;
  /**
   * Bamboo account that may use the API of the server.
   */
  readonly username?: string | null;
}

/** Atlassian Bamboo in a list. */
export interface BambooSummary extends IntegrationBase {
  readonly slug: 'bamboo';
}

/** Atlassian Bamboo with its settings. */
export interface BambooIntegration extends BambooSummary {
  readonly properties: BambooProperties;
}

/**
 * Settings of Bugzilla: what `set` sends.
 *
 * Links a project's issue references to a Bugzilla server. A project can have one active external issue tracker only.
 *
 * References look like `#123` or `ABC-123`, and only the number goes into the link.
 * @see https://docs.gitlab.com/user/project/integrations/bugzilla/
 */
export interface BugzillaSettings {
  /**
   * Address of the form that opens a new issue.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  new_issue_url: string;
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Bugzilla that GitLab returns; never a secret. */
export interface BugzillaProperties {
  /**
   * Address of the form that opens a new issue.
   */
  readonly new_issue_url?: string | null;
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** Bugzilla in a list. */
export interface BugzillaSummary extends IntegrationBase {
  readonly slug: 'bugzilla';
}

/** Bugzilla with its settings. */
export interface BugzillaIntegration extends BugzillaSummary {
  readonly properties: BugzillaProperties;
}

/**
 * Settings of Buildkite: what `set` sends.
 *
 * Starts a Buildkite build when code changes and reports its status.
 */
export interface BuildkiteSettings {
  /**
   * Token that Buildkite shows for a pipeline whose repository is on GitLab.
   *
   * It has two parts joined by a colon; GitLab uses the first to start builds and the second to read their status. The limit is that of the first part. Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Address of the pipeline on Buildkite.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  project_url: string;
  /**
   * Former switch for checking the TLS certificate of Buildkite.
   *
   * Deprecated: Certificates are checked in any case, so leave it out. Server default: `true`. GitLab accepts either value, keeps neither and always returns `true`.
   * @deprecated Certificates are checked in any case, so leave it out.
   */
  enable_ssl_verification?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Buildkite that GitLab returns; never a secret. */
export interface BuildkiteProperties {
  /**
   * Address of the pipeline on Buildkite.
   */
  readonly project_url?: string | null;
  /**
   * Former switch for checking the TLS certificate of Buildkite.
   */
  readonly enable_ssl_verification?: boolean | null;
}

/** Buildkite in a list. */
export interface BuildkiteSummary extends IntegrationBase {
  readonly slug: 'buildkite';
}

/** Buildkite with its settings. */
export interface BuildkiteIntegration extends BuildkiteSummary {
  readonly properties: BuildkiteProperties;
}

/**
 * Settings of Campfire: what `set` sends.
 *
 * Posts a message to a Campfire room for every push.
 *
 * Basecamp stopped selling Campfire Classic.
 *
 * A message needs `subdomain` and `room`, although GitLab lets both be left out.
 */
export interface CampfireSettings {
  /**
   * API token of the Campfire user who posts the messages.
   *
   * Campfire shows it on the user's `My info` page. Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * First part of the account's `campfirenow.com` host name.
   *
   * A change clears the stored secrets that the same request does not send.
   */
  subdomain?: string | null;
  /**
   * Number of the room, found at the end of the room's address.
   *
   * It must be a number greater than 0. The model accepts only a number but compares it with the names of the rooms, so a room with another name may never be found.
   */
  room?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Campfire that GitLab returns; never a secret. */
export interface CampfireProperties {
  /**
   * First part of the account's `campfirenow.com` host name.
   */
  readonly subdomain?: string | null;
  /**
   * Number of the room, found at the end of the room's address.
   */
  readonly room?: string | null;
}

/** Campfire in a list. */
export interface CampfireSummary extends IntegrationBase {
  readonly slug: 'campfire';
}

/** Campfire with its settings. */
export interface CampfireIntegration extends CampfireSummary {
  readonly properties: CampfireProperties;
}

/**
 * Settings of ClickUp: what `set` sends.
 *
 * Links a project's issue references to tasks in ClickUp. Since GitLab 16.1. A project can have one active external issue tracker only.
 *
 * References look like `#8xb2k1`, `CU-8xb2k1` or, with a custom task number, `DEMO-12`.
 * @see https://docs.gitlab.com/user/project/integrations/clickup/
 */
export interface ClickupSettings {
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of ClickUp that GitLab returns; never a secret. */
export interface ClickupProperties {
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** ClickUp in a list. */
export interface ClickupSummary extends IntegrationBase {
  readonly slug: 'clickup';
}

/** ClickUp with its settings. */
export interface ClickupIntegration extends ClickupSummary {
  readonly properties: ClickupProperties;
}

/**
 * Settings of Confluence Workspace: what `set` sends.
 *
 * Replaces the project's wiki link with one to a Confluence Cloud workspace. A project can have one active third-party wiki only.
 *
 * GitLab only links to Confluence and shows none of its content.
 *
 * The project's own wiki stays reachable by its address.
 * @see https://docs.gitlab.com/user/project/integrations/confluence/
 */
export interface ConfluenceSettings {
  /**
   * Address of the workspace, with a path that starts with `/wiki`.
   *
   * It must be an address on `atlassian.net` with a path that begins with `/wiki`. Only hosts below `atlassian.net` are accepted, so a self-hosted Confluence is not.
   */
  confluence_url: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Confluence Workspace that GitLab returns; never a secret. */
export interface ConfluenceProperties {
  /**
   * Address of the workspace, with a path that starts with `/wiki`.
   */
  readonly confluence_url?: string | null;
}

/** Confluence Workspace in a list. */
export interface ConfluenceSummary extends IntegrationBase {
  readonly slug: 'confluence';
}

/** Confluence Workspace with its settings. */
export interface ConfluenceIntegration extends ConfluenceSummary {
  readonly properties: ConfluenceProperties;
}

/**
 * Settings of Custom issue tracker: what `set` sends.
 *
 * Links a project's issue references to a tracker that has no integration of its own. A project can have one active external issue tracker only.
 *
 * References look like `#123` or `ABC-123`, and only the number goes into the link.
 * @see https://docs.gitlab.com/user/project/integrations/custom_issue_tracker/
 */
export interface CustomIssueTrackerSettings {
  /**
   * Address of the form that opens a new issue.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  new_issue_url: string;
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Custom issue tracker that GitLab returns; never a secret. */
export interface CustomIssueTrackerProperties {
  /**
   * Address of the form that opens a new issue.
   */
  readonly new_issue_url?: string | null;
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** Custom issue tracker in a list. */
export interface CustomIssueTrackerSummary extends IntegrationBase {
  readonly slug: 'custom-issue-tracker';
}

/** Custom issue tracker with its settings. */
export interface CustomIssueTrackerIntegration extends CustomIssueTrackerSummary {
  readonly properties: CustomIssueTrackerProperties;
}

/**
 * Settings of Datadog: what `set` sends.
 *
 * Sends repository events and, on request, pipeline and job data to Datadog.
 *
 * Job logs are collected only together with pipeline data.
 *
 * A blank Datadog site needs a complete address in its place.
 * @see https://docs.gitlab.com/integration/datadog/
 */
export type DatadogSettings = DatadogSettingsBase &
  // Job logs are collected only together with pipeline data.
  Undistributed<{ archive_trace_events?: false } | { datadog_ci_visibility: true }> &
  // A blank Datadog site needs a complete address in its place.
  Undistributed<{ datadog_site?: string } | { api_url: string }>;

/** The settings of Datadog, each for itself. */
export interface DatadogSettingsBase {
  /**
   * Key with which GitLab authenticates at Datadog.
   *
   * Keep it secret; GitLab never returns it.
   */
  api_key: string;
  /**
   * Sends pipeline and job events, so that Datadog can trace every pipeline.
   *
   * Server default: `false`. Datadog charges for CI Visibility by committer. The page prints "required" as its required. Nothing fails, since the setting may be sent or left out.
   */
  datadog_ci_visibility?: boolean;
  /**
   * Complete address for the data, used instead of the one that GitLab derives from `datadog_site`.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  api_url?: string | null;
  /**
   * Value of the `env` tag on all data that a self-managed server sends.
   *
   * The page prints "names the tag `env%`" as its description. The tag in Datadog is `env`, without a percent sign.
   */
  datadog_env?: string | null;
  /**
   * Service name that tells this GitLab server from others in Datadog.
   */
  datadog_service?: string | null;
  /**
   * Host name of the Datadog site that receives the data.
   *
   * Server default: `datadoghq.com`. The European site is `datadoghq.eu`. A leading `app.` does no harm because GitLab removes it. It has no effect while `api_url` is set. A change clears the stored secrets that the same request does not send.
   */
  datadog_site?: string | null;
  /**
   * Further tags for the data, one `key:value` pair on each line.
   */
  datadog_tags?: string | null;
  /**
   * Sends job logs, which Datadog shows beside the pipelines.
   *
   * Server default: `false`. Datadog charges for them as for other logs. Since GitLab 15.3.
   */
  archive_trace_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `false`. On every save GitLab copies `datadog_ci_visibility` into this flag and into `job_events`, whatever the request says.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Datadog that GitLab returns; never a secret. */
export interface DatadogProperties {
  /**
   * Sends pipeline and job events, so that Datadog can trace every pipeline.
   */
  readonly datadog_ci_visibility?: boolean | null;
  /**
   * Complete address for the data, used instead of the one that GitLab derives from `datadog_site`.
   */
  readonly api_url?: string | null;
  /**
   * Value of the `env` tag on all data that a self-managed server sends.
   */
  readonly datadog_env?: string | null;
  /**
   * Service name that tells this GitLab server from others in Datadog.
   */
  readonly datadog_service?: string | null;
  /**
   * Host name of the Datadog site that receives the data.
   */
  readonly datadog_site?: string | null;
  /**
   * Further tags for the data, one `key:value` pair on each line.
   */
  readonly datadog_tags?: string | null;
  /**
   * Sends job logs, which Datadog shows beside the pipelines.
   *
   * Since GitLab 15.3.
   */
  readonly archive_trace_events?: boolean | null;
}

/** Datadog in a list. */
export interface DatadogSummary extends IntegrationBase {
  readonly slug: 'datadog';
}

/** Datadog with its settings. */
export interface DatadogIntegration extends DatadogSummary {
  readonly properties: DatadogProperties;
}

/**
 * Settings of Diffblue Cover: what `set` sends.
 *
 * Gives CI/CD jobs the credentials with which Diffblue Cover writes Java unit tests.
 *
 * Jobs find the credentials in `DIFFBLUE_LICENSE_KEY`, `DIFFBLUE_ACCESS_TOKEN_NAME` and `DIFFBLUE_ACCESS_TOKEN`.
 * @see https://docs.gitlab.com/integration/diffblue_cover/
 */
export interface DiffblueCoverSettings {
  /**
   * Licence key of the Diffblue Cover product.
   *
   * Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
   */
  diffblue_license_key: string;
  /**
   * Name of the GitLab access token with which the jobs reach the project.
   *
   * The token needs the Developer role or a higher one, and the scopes `api` and `write_repository`.
   */
  diffblue_access_token_name: string;
  /**
   * Secret value of that GitLab access token.
   *
   * Keep it secret; GitLab never returns it.
   */
  diffblue_access_token_secret: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Diffblue Cover that GitLab returns; never a secret. */
export interface DiffblueCoverProperties {
  /**
   * Name of the GitLab access token with which the jobs reach the project.
   */
  readonly diffblue_access_token_name?: string | null;
}

/** Diffblue Cover in a list. */
export interface DiffblueCoverSummary extends IntegrationBase {
  readonly slug: 'diffblue-cover';
}

/** Diffblue Cover with its settings. */
export interface DiffblueCoverIntegration extends DiffblueCoverSummary {
  readonly properties: DiffblueCoverProperties;
}

/**
 * Settings of Discord Notifications: what `set` sends.
 *
 * Posts messages about events in the project to Discord channels.
 *
 * A channel setting holds the address of a webhook, not the name of a channel.
 *
 * Each channel setting takes a single webhook, and a blank one falls back to `webhook`.
 *
 * GitLab returns neither `webhook` nor any channel setting, because whoever knows such an address can post with it.
 * @see https://docs.gitlab.com/user/project/integrations/discord_notifications/
 */
export interface DiscordSettings {
  /**
   * Address of the Discord webhook that takes the messages.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to deployments that start or finish.
   *
   * Server default: `false`.
   */
  deployment_events?: boolean;
  /**
   * Trigger for confidential mentions of a group, which projects do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
   * @deprecated GitLab ignores it.
   */
  group_confidential_mentions_events?: boolean;
  /**
   * Trigger for public mentions of a group, which projects do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
   * @deprecated GitLab ignores it.
   */
  group_mentions_events?: boolean;
  /**
   * Address of another Discord webhook that takes the messages about confidential issues.
   *
   * It must be an address that begins with `https://discord.com`. When blank, the webhook in `issue_channel` is used before the main one. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  confidential_issue_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about confidential comments.
   *
   * It must be an address that begins with `https://discord.com`. When blank, the webhook in `note_channel` is used before the main one. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  confidential_note_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about deployments.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  deployment_channel?: string | null;
  /**
   * Webhook for confidential mentions of a group, which projects do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
   * @deprecated GitLab ignores it.
   */
  group_confidential_mentions_channel?: string | null;
  /**
   * Webhook for public mentions of a group, which projects do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
   * @deprecated GitLab ignores it.
   */
  group_mentions_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about issues.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  issue_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about merge requests.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  merge_request_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about comments.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  note_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about pipelines.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  pipeline_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about pushes.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  push_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about tags.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  tag_push_channel?: string | null;
  /**
   * Address of another Discord webhook that takes the messages about wiki pages.
   *
   * It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
   */
  wiki_page_channel?: string | null;
  /**
   * Address of another Discord webhook, kept for incidents.
   *
   * The server stores the value without checking it and never uses it, because Discord has no incident trigger. Keep it secret; GitLab never returns it.
   */
  incident_channel?: string | null;
  /**
   * Address of another Discord webhook, kept for vulnerabilities.
   *
   * The server stores the value without checking it and never uses it, because Discord has no vulnerability trigger. Keep it secret; GitLab never returns it. Not in Community Edition.
   */
  vulnerability_channel?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Discord Notifications that GitLab returns; never a secret. */
export interface DiscordProperties {
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Discord Notifications in a list. */
export interface DiscordSummary extends IntegrationBase {
  readonly slug: 'discord';
}

/** Discord Notifications with its settings. */
export interface DiscordIntegration extends DiscordSummary {
  readonly properties: DiscordProperties;
}

/**
 * Settings of Drone: what `set` sends.
 *
 * Starts Drone builds for pushes, tags and merge requests and shows their status.
 */
export interface DroneCiSettings {
  /**
   * Token of the project in Drone.
   *
   * Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Root address of the Drone server.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  drone_url: string;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   *
   * Server default: `true`.
   */
  enable_ssl_verification?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Drone that GitLab returns; never a secret. */
export interface DroneCiProperties {
  /**
   * Root address of the Drone server.
   */
  readonly drone_url?: string | null;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   */
  readonly enable_ssl_verification?: boolean | null;
}

/** Drone in a list. */
export interface DroneCiSummary extends IntegrationBase {
  readonly slug: 'drone-ci';
}

/** Drone with its settings. */
export interface DroneCiIntegration extends DroneCiSummary {
  readonly properties: DroneCiProperties;
}

/**
 * Settings of Emails on push: what `set` sends.
 *
 * Mails the commits of every push, with or without their diffs, to a list of people.
 *
 * The choice of branches does not apply to tags, which are mailed in every case.
 *
 * Nothing is sent while the project has its emails turned off.
 * @see https://docs.gitlab.com/user/project/integrations/emails_on_push/
 */
export interface EmailsOnPushSettings {
  /**
   * Email addresses that get the messages, separated by spaces or line breaks.
   *
   * It must contain at most 750 email addresses. Names around the addresses are allowed, and words that are not addresses are left out without an error. GitLab splits this list at white space only, so addresses joined by commas reach nobody.
   */
  recipients: string;
  /**
   * Leaves the changed code out of the mails.
   */
  disable_diffs?: boolean;
  /**
   * Uses the address of the committer as the sender.
   *
   * It takes effect only if that address belongs to the mail domain of the GitLab server.
   */
  send_from_committer_email?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `all`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Emails on push that GitLab returns; never a secret. */
export interface EmailsOnPushProperties {
  /**
   * Email addresses that get the messages, separated by spaces or line breaks.
   */
  readonly recipients?: string | null;
  /**
   * Leaves the changed code out of the mails.
   */
  readonly disable_diffs?: boolean | null;
  /**
   * Uses the address of the committer as the sender.
   */
  readonly send_from_committer_email?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Emails on push in a list. */
export interface EmailsOnPushSummary extends IntegrationBase {
  readonly slug: 'emails-on-push';
}

/** Emails on push with its settings. */
export interface EmailsOnPushIntegration extends EmailsOnPushSummary {
  readonly properties: EmailsOnPushProperties;
}

/**
 * Settings of EWM: what `set` sends.
 *
 * Links the project to IBM Engineering Workflow Management as its issue tracker. A project can have one active external issue tracker only.
 *
 * A keyword and a number, such as `bug 123`, become a link; the keywords are `bug`, `task`, `defect`, `rtcwi`, `workitem` and `work item`.
 * @see https://docs.gitlab.com/user/project/integrations/ewm/
 */
export interface EwmSettings {
  /**
   * Address of the form that opens a new issue.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  new_issue_url: string;
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of EWM that GitLab returns; never a secret. */
export interface EwmProperties {
  /**
   * Address of the form that opens a new issue.
   */
  readonly new_issue_url?: string | null;
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** EWM in a list. */
export interface EwmSummary extends IntegrationBase {
  readonly slug: 'ewm';
}

/** EWM with its settings. */
export interface EwmIntegration extends EwmSummary {
  readonly properties: EwmProperties;
}

/**
 * Settings of External wiki: what `set` sends.
 *
 * Adds a link to a wiki outside GitLab to the sidebar of the project.
 * @see https://docs.gitlab.com/user/project/wiki/#link-an-external-wiki
 */
export interface ExternalWikiSettings {
  /**
   * Address that the link in the sidebar opens.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  external_wiki_url: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of External wiki that GitLab returns; never a secret. */
export interface ExternalWikiProperties {
  /**
   * Address that the link in the sidebar opens.
   */
  readonly external_wiki_url?: string | null;
}

/** External wiki in a list. */
export interface ExternalWikiSummary extends IntegrationBase {
  readonly slug: 'external-wiki';
}

/** External wiki with its settings. */
export interface ExternalWikiIntegration extends ExternalWikiSummary {
  readonly properties: ExternalWikiProperties;
}

/**
 * Settings of GitGuardian: what `set` sends.
 *
 * Has GitGuardian scan every push and refuses commits that break its policies. Since GitLab 16.9, generally available since 17.8. Premium and Ultimate only.
 *
 * GitLab.com offers it from 17.7 on; until 17.8 the feature flag `git_guardian_integration` could hide it on other servers.
 * @see https://docs.gitlab.com/user/project/integrations/git_guardian/
 */
export interface GitGuardianSettings {
  /**
   * Personal access token for the GitGuardian API.
   *
   * The token needs the `scan` scope and no other. Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Address of the GitGuardian API, where it is not the usual one.
   *
   * Server default: `https://api.gitguardian.com`. The European API is at `https://api.eu1.gitguardian.com`; a server of your own is possible. Whether a change clears the token is not known. GitLab reaches GitGuardian by HTTPS only. Since GitLab 19.1.
   */
  api_url?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of GitGuardian that GitLab returns; never a secret. */
export interface GitGuardianProperties {
  /**
   * Address of the GitGuardian API, where it is not the usual one.
   *
   * Since GitLab 19.1.
   */
  readonly api_url?: string | null;
}

/** GitGuardian in a list. */
export interface GitGuardianSummary extends IntegrationBase {
  readonly slug: 'git-guardian';
}

/** GitGuardian with its settings. */
export interface GitGuardianIntegration extends GitGuardianSummary {
  readonly properties: GitGuardianProperties;
}

/**
 * Settings of GitHub: what `set` sends.
 *
 * Reports the status of pipelines to the commits and pull requests of a GitHub repository. Premium and Ultimate only. It has no group or instance settings to inherit.
 *
 * The GitHub repository has to be mirrored to this project.
 * @see https://docs.gitlab.com/user/project/integrations/github/
 */
export interface GithubSettings {
  /**
   * Personal access token for the GitHub API.
   *
   * The token needs the `repo:status` scope. Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Address of the repository on GitHub.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  repository_url: string;
  /**
   * Ends the name of the status check with the host name of the GitLab server instead of the branch name.
   *
   * Server default: `true`. GitHub can make a check mandatory only if its name stays the same on every branch.
   */
  static_context?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of GitHub that GitLab returns; never a secret. */
export interface GithubProperties {
  /**
   * Address of the repository on GitHub.
   */
  readonly repository_url?: string | null;
  /**
   * Ends the name of the status check with the host name of the GitLab server instead of the branch name.
   */
  readonly static_context?: boolean | null;
}

/** GitHub in a list. */
export interface GithubSummary extends IntegrationBase {
  readonly slug: 'github';
}

/** GitHub with its settings. */
export interface GithubIntegration extends GithubSummary {
  readonly properties: GithubProperties;
}

/**
 * Settings of GitLab for Slack app: what `set` sends.
 *
 * Posts messages about events in the project to Slack and runs slash commands from there. It cannot be created through the API: its app has to be installed first.
 *
 * The app has to be installed in the web interface first; the API only changes an existing integration and otherwise answers 422.
 *
 * A PUT does not activate it, unlike most other integrations.
 *
 * While it is inactive, `properties` of the response is an empty object.
 *
 * It is offered only where an administrator has set the app up for the server.
 *
 * An event is posted only if it has a channel of its own or `channel` is set.
 * @see https://docs.gitlab.com/user/project/integrations/gitlab_slack_application/
 */
export interface GitlabSlackApplicationSettings {
  /**
   * Channel for every message that has no channel of its own.
   *
   * It must name at most 10 channels, separated by commas.
   */
  channel?: string | null;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch for reporting the default branch only.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
   * @deprecated GitLab ignores it; use `branches_to_be_notified`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   *
   * Server default: `match_any`.
   */
  labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Reacts to new monitoring alerts.
   *
   * Server default: `false`.
   */
  alert_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `false`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `false`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `false`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `false`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `false`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to deployments that start or finish.
   *
   * Server default: `false`.
   */
  deployment_events?: boolean;
  /**
   * Misspelt name of the trigger for incidents.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `incident_events` instead.
   * @deprecated GitLab ignores it; use `incident_events`.
   */
  incidents_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `false`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `false`.
   */
  push_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `false`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to newly found vulnerabilities.
   *
   * Server default: `false`. Not in Community Edition.
   */
  vulnerability_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `false`.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to incidents that are opened or closed.
   *
   * Server default: `false`.
   */
  incident_events?: boolean;
  /**
   * Channel for push messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  push_channel?: string | null;
  /**
   * Channel for issue messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  wiki_page_channel?: string | null;
  /**
   * Channel for deployment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  deployment_channel?: string | null;
  /**
   * Channel for incident messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  incident_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * It must name at most 10 channels, separated by commas. Not in Community Edition.
   */
  vulnerability_channel?: string | null;
  /**
   * Channel for alert messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  alert_channel?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of GitLab for Slack app that GitLab returns; never a secret. */
export interface GitlabSlackApplicationProperties {
  /**
   * Channel for every message that has no channel of its own.
   */
  readonly channel?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  readonly labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   */
  readonly labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Channel for push messages.
   */
  readonly push_channel?: string | null;
  /**
   * Channel for issue messages.
   */
  readonly issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   */
  readonly confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   */
  readonly merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   */
  readonly note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   */
  readonly confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   */
  readonly tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   */
  readonly pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   */
  readonly wiki_page_channel?: string | null;
  /**
   * Channel for deployment messages.
   */
  readonly deployment_channel?: string | null;
  /**
   * Channel for incident messages.
   */
  readonly incident_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * Not in Community Edition.
   */
  readonly vulnerability_channel?: string | null;
  /**
   * Channel for alert messages.
   */
  readonly alert_channel?: string | null;
}

/** GitLab for Slack app in a list. */
export interface GitlabSlackApplicationSummary extends IntegrationBase {
  readonly slug: 'gitlab-slack-application';
}

/** GitLab for Slack app with its settings. */
export interface GitlabSlackApplicationIntegration extends GitlabSlackApplicationSummary {
  readonly properties: GitlabSlackApplicationProperties;
}

/**
 * Settings of Google Artifact Management: what `set` sends.
 *
 * Connects the project to a repository for container images in Google Artifact Registry. Since GitLab 16.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
 *
 * Only GitLab.com has it; elsewhere a PUT answers 400, a GET or DELETE 404.
 *
 * Until 17.1 it was behind the feature flag `google_cloud_support_feature_flag`, which was off.
 *
 * It authenticates through workload identity federation, so set up `google-cloud-platform-workload-identity-federation` as well.
 *
 * Jobs get the three settings as `GOOGLE_ARTIFACT_REGISTRY_PROJECT_ID`, `GOOGLE_ARTIFACT_REGISTRY_REPOSITORY_NAME` and `GOOGLE_ARTIFACT_REGISTRY_REPOSITORY_LOCATION`.
 * @see https://docs.gitlab.com/user/project/integrations/google_artifact_management/
 */
export interface GoogleCloudPlatformArtifactRegistrySettings {
  /**
   * Google Cloud project that owns the repository, given by its ID.
   */
  artifact_registry_project_id: string;
  /**
   * Google Cloud region or multi-region that holds the repository.
   */
  artifact_registry_location: string;
  /**
   * Name of the repository in Artifact Registry.
   *
   * Despite the plural, it takes one repository. The repository must have the Docker format and the standard mode.
   */
  artifact_registry_repositories: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Google Artifact Management that GitLab returns; never a secret. */
export interface GoogleCloudPlatformArtifactRegistryProperties {
  /**
   * Google Cloud project that owns the repository, given by its ID.
   */
  readonly artifact_registry_project_id?: string | null;
  /**
   * Google Cloud region or multi-region that holds the repository.
   */
  readonly artifact_registry_location?: string | null;
  /**
   * Name of the repository in Artifact Registry.
   */
  readonly artifact_registry_repositories?: string | null;
}

/** Google Artifact Management in a list. */
export interface GoogleCloudPlatformArtifactRegistrySummary extends IntegrationBase {
  readonly slug: 'google-cloud-platform-artifact-registry';
}

/** Google Artifact Management with its settings. */
export interface GoogleCloudPlatformArtifactRegistryIntegration extends GoogleCloudPlatformArtifactRegistrySummary {
  readonly properties: GoogleCloudPlatformArtifactRegistryProperties;
}

/**
 * Settings of Google Cloud IAM: what `set` sends.
 *
 * Lets GitLab and its jobs sign in to Google Cloud through workload identity federation, without stored keys. Since GitLab 16.10. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
 *
 * Only GitLab.com has it; elsewhere a PUT answers 400, a GET or DELETE 404.
 *
 * Until 17.1 it was behind the feature flag `google_cloud_support_feature_flag`, which was off.
 * @see https://docs.gitlab.com/integration/google_cloud_iam/
 */
export interface GoogleCloudPlatformWorkloadIdentityFederationSettings {
  /**
   * Google Cloud project that owns the workload identity pool, given by its ID.
   */
  workload_identity_federation_project_id: string;
  /**
   * Number of that Google Cloud project, which is not the same as its ID.
   *
   * The page prints "integer" as its type. A number sent as printed is stored and returned as text.
   */
  workload_identity_federation_project_number: string | number;
  /**
   * Workload identity pool that trusts GitLab, given by its ID.
   */
  workload_identity_pool_id: string;
  /**
   * Provider in that pool that stands for GitLab, given by its ID.
   */
  workload_identity_pool_provider_id: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Google Cloud IAM that GitLab returns; never a secret. */
export interface GoogleCloudPlatformWorkloadIdentityFederationProperties {
  /**
   * Google Cloud project that owns the workload identity pool, given by its ID.
   */
  readonly workload_identity_federation_project_id?: string | null;
  /**
   * Number of that Google Cloud project, which is not the same as its ID.
   */
  readonly workload_identity_federation_project_number?: string | null;
  /**
   * Workload identity pool that trusts GitLab, given by its ID.
   */
  readonly workload_identity_pool_id?: string | null;
  /**
   * Provider in that pool that stands for GitLab, given by its ID.
   */
  readonly workload_identity_pool_provider_id?: string | null;
}

/** Google Cloud IAM in a list. */
export interface GoogleCloudPlatformWorkloadIdentityFederationSummary extends IntegrationBase {
  readonly slug: 'google-cloud-platform-workload-identity-federation';
}

/** Google Cloud IAM with its settings. */
export interface GoogleCloudPlatformWorkloadIdentityFederationIntegration extends GoogleCloudPlatformWorkloadIdentityFederationSummary {
  readonly properties: GoogleCloudPlatformWorkloadIdentityFederationProperties;
}

/**
 * Settings of Google Play: what `set` sends.
 *
 * Gives CI/CD jobs what fastlane needs to release an Android app on Google Play. It has no group or instance settings to inherit.
 *
 * Jobs get the package name as `SUPPLY_PACKAGE_NAME` and the key, masked in their logs, as `SUPPLY_JSON_KEY_DATA`.
 * @see https://docs.gitlab.com/user/project/integrations/google_play/
 */
export interface GooglePlaySettings {
  /**
   * Identifier of the Android app, as registered with the store.
   */
  package_name: string;
  /**
   * JSON key of a Google Cloud service account that may publish the app.
   *
   * Send the whole key file as one text. Although it is a secret, GitLab does not mark it as one and returns it in clear text. All ten members that Google puts in a key file must be there. Keep it secret: GitLab returns it in clear.
   */
  service_account_key: string;
  /**
   * Name of the file that holds the key.
   */
  service_account_key_file_name: string;
  /**
   * Keeps the variables from jobs that run on unprotected branches and tags.
   *
   * Server default: `true`.
   */
  google_play_protected_refs?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Google Play that GitLab returns, including a secret: keep responses out of logs. */
export interface GooglePlayProperties {
  /**
   * Identifier of the Android app, as registered with the store.
   */
  readonly package_name?: string | null;
  /**
   * JSON key of a Google Cloud service account that may publish the app.
   *
   * Keep it secret: GitLab returns it in clear.
   */
  readonly service_account_key?: string | null;
  /**
   * Name of the file that holds the key.
   */
  readonly service_account_key_file_name?: string | null;
  /**
   * Keeps the variables from jobs that run on unprotected branches and tags.
   */
  readonly google_play_protected_refs?: boolean | null;
}

/** Google Play in a list. */
export interface GooglePlaySummary extends IntegrationBase {
  readonly slug: 'google-play';
}

/** Google Play with its settings. */
export interface GooglePlayIntegration extends GooglePlaySummary {
  readonly properties: GooglePlayProperties;
}

/**
 * Settings of Google Chat: what `set` sends.
 *
 * Posts messages about events in the project to a Google Chat space.
 *
 * Create the webhook in the settings of the Google Chat space first.
 *
 * Messages about the same issue, merge request or pipeline share a thread where the space allows it.
 * @see https://docs.gitlab.com/user/project/integrations/hangouts_chat/
 */
export interface HangoutsChatSettings {
  /**
   * Address of the webhook of the Google Chat space.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch for reporting the default branch only.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
   * @deprecated GitLab ignores it; use `branches_to_be_notified`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Google Chat that GitLab returns; never a secret. */
export interface HangoutsChatProperties {
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Google Chat in a list. */
export interface HangoutsChatSummary extends IntegrationBase {
  readonly slug: 'hangouts-chat';
}

/** Google Chat with its settings. */
export interface HangoutsChatIntegration extends HangoutsChatSummary {
  readonly properties: HangoutsChatProperties;
}

/**
 * Settings of Harbor: what `set` sends.
 *
 * Links a Harbor project as container registry and hands its login to CI/CD jobs.
 *
 * CI/CD jobs get the variables `HARBOR_URL`, `HARBOR_HOST`, `HARBOR_OCI`, `HARBOR_PROJECT`, `HARBOR_USERNAME` and `HARBOR_PASSWORD`.
 *
 * There are no triggers.
 * @see https://docs.gitlab.com/user/project/integrations/harbor/
 */
export interface HarborSettings {
  /**
   * Root address of the Harbor server.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  url: string;
  /**
   * Project on the Harbor server.
   */
  project_name: string;
  /**
   * Account on the Harbor server.
   *
   * The name of a robot account may start with `robot$`; in `HARBOR_USERNAME` that dollar sign is doubled.
   */
  username: string;
  /**
   * Password of that account.
   *
   * It must be fit for masking in job logs, hence the limited set of characters. Keep it secret; GitLab never returns it.
   */
  password: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Harbor that GitLab returns; never a secret. */
export interface HarborProperties {
  /**
   * Root address of the Harbor server.
   */
  readonly url?: string | null;
  /**
   * Project on the Harbor server.
   */
  readonly project_name?: string | null;
  /**
   * Account on the Harbor server.
   */
  readonly username?: string | null;
}

/** Harbor in a list. */
export interface HarborSummary extends IntegrationBase {
  readonly slug: 'harbor';
}

/** Harbor with its settings. */
export interface HarborIntegration extends HarborSummary {
  readonly properties: HarborProperties;
}

/**
 * Settings of irker (IRC gateway): what `set` sends.
 *
 * Announces pushes in IRC channels through an irker daemon.
 *
 * Recipients that are given by name only need the address of an IRC server.
 *
 * An irker daemon must run where GitLab can reach it.
 * @see https://docs.gitlab.com/user/project/integrations/irker/
 */
export interface IrkerSettings {
  /**
   * Channels and users that get the messages, separated by white space.
   *
   * Each one must be an `irc://` or `ircs://` address, by itself or once `default_irc_uri` is put in front; others are left out. The list is refused if `default_irc_uri` turns none of its entries into an `irc://` or `ircs://` address. The page prints "Channels or e-mail addresses, separated by commas" as its description. A list with commas is read as a single address.
   */
  recipients: string;
  /**
   * Address of the IRC server for recipients that are given by name only.
   *
   * The page prints "irc://irc.network.net:6697/" as its default. Recipients given by name only are left out unless this is sent.
   */
  default_irc_uri?: string | null;
  /**
   * Host on which the irker daemon runs.
   *
   * Server default: `localhost`.
   */
  server_host?: string | null;
  /**
   * Port on which the irker daemon listens.
   *
   * Server default: `6659`.
   */
  server_port?: number | null;
  /**
   * Adds colours to the messages.
   */
  colorize_messages?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of irker (IRC gateway) that GitLab returns; never a secret. */
export interface IrkerProperties {
  /**
   * Channels and users that get the messages, separated by white space.
   */
  readonly recipients?: string | null;
  /**
   * Address of the IRC server for recipients that are given by name only.
   */
  readonly default_irc_uri?: string | null;
  /**
   * Host on which the irker daemon runs.
   */
  readonly server_host?: string | null;
  /**
   * Port on which the irker daemon listens.
   */
  readonly server_port?: number | null;
  /**
   * Adds colours to the messages.
   */
  readonly colorize_messages?: boolean | null;
}

/** irker (IRC gateway) in a list. */
export interface IrkerSummary extends IntegrationBase {
  readonly slug: 'irker';
}

/** irker (IRC gateway) with its settings. */
export interface IrkerIntegration extends IrkerSummary {
  readonly properties: IrkerProperties;
}

/**
 * Settings of Jenkins: what `set` sends.
 *
 * Starts a Jenkins build for pushes, merge requests and tags. It has no group or instance settings to inherit.
 *
 * A user name needs a password.
 *
 * A password needs a user name.
 * @see https://docs.gitlab.com/integration/jenkins/
 */
export type JenkinsSettings = JenkinsSettingsBase &
  // A user name needs a password.
  Undistributed<{ username?: '' | null } | { password: string }> &
  // A password needs a user name.
  Undistributed<{ password?: '' | null } | { username: string }>;

/** The settings of Jenkins, each for itself. */
export interface JenkinsSettingsBase {
  /**
   * Root address of the Jenkins server.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  jenkins_url: string;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   *
   * Server default: `true`.
   */
  enable_ssl_verification?: boolean;
  /**
   * Project on the Jenkins server that is built.
   *
   * It must be written as in a URL, with `%20` for a space. GitLab sends the events to `project/<project_name>` below `jenkins_url`.
   */
  project_name: string;
  /**
   * Account on the Jenkins server, if it asks for one.
   */
  username?: string | null;
  /**
   * Password of that Jenkins account.
   *
   * Keep it secret; GitLab never returns it.
   */
  password?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `false`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `false`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Jenkins that GitLab returns; never a secret. */
export interface JenkinsProperties {
  /**
   * Root address of the Jenkins server.
   */
  readonly jenkins_url?: string | null;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   */
  readonly enable_ssl_verification?: boolean | null;
  /**
   * Project on the Jenkins server that is built.
   */
  readonly project_name?: string | null;
  /**
   * Account on the Jenkins server, if it asks for one.
   */
  readonly username?: string | null;
}

/** Jenkins in a list. */
export interface JenkinsSummary extends IntegrationBase {
  readonly slug: 'jenkins';
}

/** Jenkins with its settings. */
export interface JenkinsIntegration extends JenkinsSummary {
  readonly properties: JenkinsProperties;
}

/**
 * Settings of Jira issues: what `set` sends.
 *
 * Links commits and merge requests to Jira issues and shows those issues in GitLab. A project can have one active external issue tracker only.
 *
 * Basic authentication needs a user name.
 *
 * A service account of Jira Cloud needs the address of its API. (Since GitLab 19.1.)
 *
 * Jira Cloud takes basic authentication or a service account. (Since GitLab 19.1.)
 *
 * Issues from vulnerabilities need an issue type and a project.
 * @see https://docs.gitlab.com/integration/jira/configure/
 */
export type JiraSettings = JiraSettingsBase &
  // Basic authentication needs a user name.
  Undistributed<{ jira_auth_type: 1 | 2 } | { username: string }> &
  // A service account of Jira Cloud needs the address of its API.
  Undistributed<{ jira_auth_type?: 0 | 1 } | { api_url: string }> &
  // Issues from vulnerabilities need an issue type and a project.
  Undistributed<{ vulnerabilities_enabled?: false } | { vulnerabilities_issuetype: string | number; project_key: string }>;

/** The settings of Jira issues, each for itself. */
export interface JiraSettingsBase {
  /**
   * Address of the Jira server's web interface.
   *
   * A slash at the end is dropped. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  url: string;
  /**
   * Address of the Jira server's API, where it is not the one in `url`.
   *
   * A service account of Jira Cloud needs `https://api.atlassian.com/ex/jira/<cloud id>`. (Since GitLab 19.1.) GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  api_url?: string | null;
  /**
   * Account with which GitLab signs in to Jira.
   *
   * Jira Cloud expects an e-mail address, the Data Center and Server editions expect a user name. It is not needed with a personal access token. Nor is it needed with a service account of Jira Cloud. (Since GitLab 19.1.)
   */
  username?: string | null;
  /**
   * Password, API token or personal access token for Jira.
   *
   * With basic authentication, Jira Cloud takes an API token, the Data Center and Server editions take a password. With `jira_auth_type` set to `1`, it is the personal access token. With `jira_auth_type` set to `2`, it is the API token of the service account. (Since GitLab 19.1.) Keep it secret; GitLab never returns it.
   */
  password: string;
  /**
   * Selects how GitLab signs in to Jira.
   *
   * Server default: `0`. The value `2` came with GitLab 19.1. `0` is basic authentication, `1` a personal access token of Jira. `2` is a service account of Jira Cloud. (Since GitLab 19.1.) Jira Cloud refuses `1`; GitLab recognises it by an `https` address in `url` on a host that ends in `.atlassian.net`. (Since GitLab 19.1.)
   */
  jira_auth_type?: 0 | 1 | 2;
  /**
   * Regular expression for the text that stands before a Jira issue key.
   *
   * It must be a regular expression in the syntax of RE2, without look-around and back-references. The parentheses of the expression must match. Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000. Its Unicode classes must exist, unlike `\p{Klingon}`.
   */
  jira_issue_prefix?: string | null;
  /**
   * Regular expression that recognises Jira issue keys.
   *
   * It must be a regular expression in the syntax of RE2, without look-around and back-references. GitLab's own expression for issue keys is used while this is blank. The parentheses of the expression must match. Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000. Its Unicode classes must exist, unlike `\p{Klingon}`.
   */
  jira_issue_regex?: string | null;
  /**
   * Would move a closed issue to the first status that Jira counts as done.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it in the API; the settings form has it.
   * @deprecated GitLab ignores it.
   */
  jira_issue_transition_automatic?: boolean;
  /**
   * Transitions that GitLab runs, in this order, when it closes an issue.
   *
   * Several IDs are separated by `,` or `;`, and the first one that fails ends the sequence. Blank means that no such transition runs. It has no effect while automatic transitions are enabled in the settings form.
   */
  jira_issue_transition_id?: string | null;
  /**
   * Adds a comment to every Jira issue that is mentioned, in addition to the link.
   *
   * Server default: `true`.
   */
  comment_on_event_enabled?: boolean;
  /**
   * Shows Jira issues in GitLab.
   *
   * Server default: `false`. Since GitLab 17.0. Premium and Ultimate only. The page prints "boolean" as its type.
   */
  issues_enabled?: string | boolean;
  /**
   * Jira projects whose issues are shown in GitLab.
   *
   * Server default: `[]`. An empty list means all projects. It filters what is shown and does not limit what the token can reach. White space around the keys, blank keys and repeated keys are removed. A text with commas instead of a list is refused. Since GitLab 17.0. Premium and Ultimate only.
   */
  project_keys?: readonly string[];
  /**
   * Lets people create Jira issues from vulnerabilities.
   *
   * Server default: `false`. Ultimate only.
   */
  vulnerabilities_enabled?: boolean;
  /**
   * ID of the type that those issues get in Jira.
   *
   * Ultimate only. The page prints "number" as its type. A number is stored as text and comes back as text.
   */
  vulnerabilities_issuetype?: string | number | null;
  /**
   * Jira project in which those issues are created.
   *
   * Ultimate only.
   */
  project_key?: string | null;
  /**
   * Opens Jira's form with the details filled in, instead of creating the issue at once.
   *
   * Server default: `false`. Ultimate only.
   */
  customize_jira_issue_enabled?: boolean;
  /**
   * Refuses a push unless the Jira issues in its commit messages pass the enabled checks.
   *
   * Server default: `false`. It does nothing unless at least one of `jira_exists_check_enabled`, `jira_assignee_check_enabled` and `jira_status_check_enabled` is on. A commit message without an issue key is then refused, and only the first key in a message is looked at. Premium and Ultimate only.
   */
  jira_check_enabled?: boolean;
  /**
   * Checks that the issue exists in Jira.
   *
   * Server default: `false`. While this is off, an issue that Jira does not know passes the other checks. Premium and Ultimate only.
   */
  jira_exists_check_enabled?: boolean;
  /**
   * Checks that the issue is assigned to the author of the commit.
   *
   * Server default: `false`. The e-mail address or the name has to match; an issue without assignee passes. Premium and Ultimate only.
   */
  jira_assignee_check_enabled?: boolean;
  /**
   * Checks that the issue has one of the allowed statuses.
   *
   * Server default: `false`. Premium and Ultimate only.
   */
  jira_status_check_enabled?: boolean;
  /**
   * Allowed statuses of an issue, separated by commas.
   *
   * White space around the names is removed, and every status passes while the list is blank. Premium and Ultimate only.
   */
  jira_allowed_statuses_as_string?: string | null;
  /**
   * Tells Jira about commits that mention an issue.
   *
   * Server default: `true`.
   */
  commit_events?: boolean;
  /**
   * Tells Jira about merge requests that mention an issue.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Jira issues that GitLab returns; never a secret. */
export interface JiraProperties {
  /**
   * Address of the Jira server's web interface.
   */
  readonly url?: string | null;
  /**
   * Address of the Jira server's API, where it is not the one in `url`.
   */
  readonly api_url?: string | null;
  /**
   * Account with which GitLab signs in to Jira.
   */
  readonly username?: string | null;
  /**
   * Selects how GitLab signs in to Jira.
   */
  readonly jira_auth_type?: 0 | 1 | 2 | null;
  /**
   * Regular expression for the text that stands before a Jira issue key.
   */
  readonly jira_issue_prefix?: string | null;
  /**
   * Regular expression that recognises Jira issue keys.
   */
  readonly jira_issue_regex?: string | null;
  /**
   * Transitions that GitLab runs, in this order, when it closes an issue.
   */
  readonly jira_issue_transition_id?: string | null;
  /**
   * Shows Jira issues in GitLab.
   *
   * Since GitLab 17.0. Premium and Ultimate only.
   */
  readonly issues_enabled?: boolean | null;
  /**
   * Jira projects whose issues are shown in GitLab.
   *
   * Since GitLab 17.0. Premium and Ultimate only.
   */
  readonly project_keys?: readonly string[] | null;
  /**
   * Lets people create Jira issues from vulnerabilities.
   *
   * Ultimate only.
   */
  readonly vulnerabilities_enabled?: boolean | null;
  /**
   * ID of the type that those issues get in Jira.
   *
   * Ultimate only.
   */
  readonly vulnerabilities_issuetype?: string | null;
  /**
   * Jira project in which those issues are created.
   *
   * Ultimate only.
   */
  readonly project_key?: string | null;
  /**
   * Opens Jira's form with the details filled in, instead of creating the issue at once.
   *
   * Ultimate only.
   */
  readonly customize_jira_issue_enabled?: boolean | null;
  /**
   * Refuses a push unless the Jira issues in its commit messages pass the enabled checks.
   *
   * Premium and Ultimate only.
   */
  readonly jira_check_enabled?: boolean | null;
  /**
   * Checks that the issue exists in Jira.
   *
   * Premium and Ultimate only.
   */
  readonly jira_exists_check_enabled?: boolean | null;
  /**
   * Checks that the issue is assigned to the author of the commit.
   *
   * Premium and Ultimate only.
   */
  readonly jira_assignee_check_enabled?: boolean | null;
  /**
   * Checks that the issue has one of the allowed statuses.
   *
   * Premium and Ultimate only.
   */
  readonly jira_status_check_enabled?: boolean | null;
  /**
   * Allowed statuses of an issue, separated by commas.
   *
   * Premium and Ultimate only.
   */
  readonly jira_allowed_statuses_as_string?: string | null;
}

/** Jira issues in a list. */
export interface JiraSummary extends IntegrationBase {
  readonly slug: 'jira';
}

/** Jira issues with its settings. */
export interface JiraIntegration extends JiraSummary {
  readonly properties: JiraProperties;
}

/**
 * Settings of GitLab for Jira Cloud app: what `set` sends.
 *
 * Sends development data to Jira Cloud and lets Jira Service Management approve deployments. It cannot be created through the API: its app has to be installed first.
 *
 * Deployment gating needs at least one environment tier.
 *
 * Linking a group in Jira switches it on and unlinking switches it off; neither the API nor the settings form can do so.
 *
 * A PUT for a project that does not have it answers 422, and so does every DELETE.
 *
 * It exists only on servers with a `jira_connect_application_key`.
 * @see https://docs.gitlab.com/integration/jira/connect-app/
 */
export type JiraCloudAppSettings = JiraCloudAppSettingsBase &
  // Deployment gating needs at least one environment tier.
  Undistributed<{ jira_cloud_app_enable_deployment_gating?: false } | { jira_cloud_app_deployment_gating_environments: string }>;

/** The settings of GitLab for Jira Cloud app, each for itself. */
export interface JiraCloudAppSettingsBase {
  /**
   * Services of Jira Service Management that deployments belong to, as IDs separated by commas.
   *
   * White space between IDs is refused, and so are more than 100 IDs.
   */
  jira_cloud_app_service_ids?: string | null;
  /**
   * Lets Jira Service Management approve or reject deployments that are blocked in GitLab.
   */
  jira_cloud_app_enable_deployment_gating?: boolean;
  /**
   * Environment tiers whose deployments wait for Jira, separated by commas.
   *
   * The tiers are `production`, `staging`, `testing` and `development`. White space around the names and repeated names are removed.
   */
  jira_cloud_app_deployment_gating_environments?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of GitLab for Jira Cloud app that GitLab returns; never a secret. */
export interface JiraCloudAppProperties {
  /**
   * Services of Jira Service Management that deployments belong to, as IDs separated by commas.
   */
  readonly jira_cloud_app_service_ids?: string | null;
  /**
   * Lets Jira Service Management approve or reject deployments that are blocked in GitLab.
   */
  readonly jira_cloud_app_enable_deployment_gating?: boolean | null;
  /**
   * Environment tiers whose deployments wait for Jira, separated by commas.
   */
  readonly jira_cloud_app_deployment_gating_environments?: string | null;
}

/** GitLab for Jira Cloud app in a list. */
export interface JiraCloudAppSummary extends IntegrationBase {
  readonly slug: 'jira-cloud-app';
}

/** GitLab for Jira Cloud app with its settings. */
export interface JiraCloudAppIntegration extends JiraCloudAppSummary {
  readonly properties: JiraCloudAppProperties;
}

/**
 * Settings of Linear: what `set` sends.
 *
 * Links issue keys in GitLab to the issues of a Linear workspace. Since GitLab 18.3. A project can have one active external issue tracker only.
 * @see https://docs.gitlab.com/user/project/integrations/linear/
 */
export interface LinearSettings {
  /**
   * Address of the Linear workspace.
   *
   * It must be the address of a workspace, `https://linear.app/<name>`. The addresses of the issues are made from it. The page prints "Address of an issue" as its description. The address of an issue is refused.
   */
  workspace_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Linear that GitLab returns; never a secret. */
export interface LinearProperties {
  /**
   * Address of the Linear workspace.
   */
  readonly workspace_url?: string | null;
}

/** Linear in a list. */
export interface LinearSummary extends IntegrationBase {
  readonly slug: 'linear';
}

/** Linear with its settings. */
export interface LinearIntegration extends LinearSummary {
  readonly properties: LinearProperties;
}

/**
 * Settings of Matrix notifications: what `set` sends.
 *
 * Posts messages about project events to a Matrix room.
 * @see https://docs.gitlab.com/user/project/integrations/matrix/
 */
export interface MatrixSettings {
  /**
   * Root address of the Matrix server, with the scheme.
   *
   * Server default: `https://matrix-client.matrix.org`. GitLab puts it in front of the path of the room, so leave out a slash at the end. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. The page prints "https://matrix.org" as its default. Messages go to another host than the page says unless this is sent.
   */
  hostname?: string | null;
  /**
   * Access token of the Matrix account that posts the messages.
   *
   * Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
   */
  token: string;
  /**
   * ID of the Matrix room that gets the messages.
   *
   * It is the internal ID, which starts with `!`.
   */
  room: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to incidents that are opened or closed.
   *
   * Server default: `false`.
   */
  incident_events?: boolean;
  /**
   * Reacts to newly found vulnerabilities.
   *
   * Server default: `false`. Not in Community Edition.
   */
  vulnerability_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Matrix notifications that GitLab returns; never a secret. */
export interface MatrixProperties {
  /**
   * Root address of the Matrix server, with the scheme.
   */
  readonly hostname?: string | null;
  /**
   * ID of the Matrix room that gets the messages.
   */
  readonly room?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Matrix notifications in a list. */
export interface MatrixSummary extends IntegrationBase {
  readonly slug: 'matrix';
}

/** Matrix notifications with its settings. */
export interface MatrixIntegration extends MatrixSummary {
  readonly properties: MatrixProperties;
}

/**
 * Settings of Mattermost notifications: what `set` sends.
 *
 * Posts messages about project events to Mattermost channels.
 *
 * Messages about confidential issues and comments go to the channel of their public counterpart while they have none of their own.
 * @see https://docs.gitlab.com/user/project/integrations/mattermost/
 */
export interface MattermostSettings {
  /**
   * Address of the incoming webhook in Mattermost.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Name under which the messages appear.
   */
  username?: string | null;
  /**
   * Channel for every message that has no channel of its own.
   *
   * It must name at most 10 channels, separated by commas. Several channels are separated by commas; the same holds for the channel of each event.
   */
  channel?: string | null;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch for reporting the default branch only.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
   * @deprecated GitLab ignores it; use `branches_to_be_notified`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   *
   * Server default: `match_any`.
   */
  labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to deployments that start or finish.
   *
   * Server default: `false`.
   */
  deployment_events?: boolean;
  /**
   * Reacts to incidents that are opened or closed.
   *
   * Server default: `false`.
   */
  incident_events?: boolean;
  /**
   * Reacts to newly found vulnerabilities.
   *
   * Server default: `false`. Not in Community Edition.
   */
  vulnerability_events?: boolean;
  /**
   * Channel for push messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  push_channel?: string | null;
  /**
   * Channel for issue messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  wiki_page_channel?: string | null;
  /**
   * Channel for incident messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  incident_channel?: string | null;
  /**
   * Channel for deployment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  deployment_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * It must name at most 10 channels, separated by commas. Not in Community Edition.
   */
  vulnerability_channel?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Mattermost notifications that GitLab returns; never a secret. */
export interface MattermostProperties {
  /**
   * Name under which the messages appear.
   */
  readonly username?: string | null;
  /**
   * Channel for every message that has no channel of its own.
   */
  readonly channel?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  readonly labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   */
  readonly labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Channel for push messages.
   */
  readonly push_channel?: string | null;
  /**
   * Channel for issue messages.
   */
  readonly issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   */
  readonly confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   */
  readonly merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   */
  readonly note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   */
  readonly confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   */
  readonly tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   */
  readonly pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   */
  readonly wiki_page_channel?: string | null;
  /**
   * Channel for incident messages.
   */
  readonly incident_channel?: string | null;
  /**
   * Channel for deployment messages.
   */
  readonly deployment_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * Not in Community Edition.
   */
  readonly vulnerability_channel?: string | null;
}

/** Mattermost notifications in a list. */
export interface MattermostSummary extends IntegrationBase {
  readonly slug: 'mattermost';
}

/** Mattermost notifications with its settings. */
export interface MattermostIntegration extends MattermostSummary {
  readonly properties: MattermostProperties;
}

/**
 * Settings of Mattermost slash commands: what `set` sends.
 *
 * Lets people run GitLab commands from a Mattermost chat.
 * @see https://docs.gitlab.com/user/project/integrations/mattermost_slash_commands/
 */
export interface MattermostSlashCommandsSettings {
  /**
   * Token that Mattermost issued for the slash command.
   *
   * Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** GitLab returns no setting of Mattermost slash commands. */
export interface MattermostSlashCommandsProperties {
}

/** Mattermost slash commands in a list. */
export interface MattermostSlashCommandsSummary extends IntegrationBase {
  readonly slug: 'mattermost-slash-commands';
}

/** Mattermost slash commands with its settings. */
export interface MattermostSlashCommandsIntegration extends MattermostSlashCommandsSummary {
  readonly properties: MattermostSlashCommandsProperties;
}

/**
 * Settings of Microsoft Teams notifications: what `set` sends.
 *
 * Posts messages about project events to a Microsoft Teams channel.
 * @see https://docs.gitlab.com/user/project/integrations/microsoft_teams/
 */
export interface MicrosoftTeamsSettings {
  /**
   * Address of the incoming webhook in Microsoft Teams.
   *
   * The webhook decides on the channel, so there is no setting for it. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch for reporting the default branch only.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
   * @deprecated GitLab ignores it; use `branches_to_be_notified`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Microsoft Teams notifications that GitLab returns; never a secret. */
export interface MicrosoftTeamsProperties {
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Microsoft Teams notifications in a list. */
export interface MicrosoftTeamsSummary extends IntegrationBase {
  readonly slug: 'microsoft-teams';
}

/** Microsoft Teams notifications with its settings. */
export interface MicrosoftTeamsIntegration extends MicrosoftTeamsSummary {
  readonly properties: MicrosoftTeamsProperties;
}

/**
 * Settings of MockCI: what `set` sends.
 *
 * Reads made-up build results from a Mock CI server, for work on GitLab itself. Exists on development servers only.
 *
 * The project `gitlab-mock-ci-service` of the group `gitlab-org` on GitLab.com is an example of such a server.
 */
export interface MockCiSettings {
  /**
   * Root address of the Mock CI server.
   *
   * The state of a commit is read from `<namespace>/<project>/status/<sha>.json` below it. GitLab refuses addresses in its own network unless an administrator allows them.
   */
  mock_service_url: string;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   *
   * Server default: `true`.
   */
  enable_ssl_verification?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of MockCI that GitLab returns; never a secret. */
export interface MockCiProperties {
  /**
   * Root address of the Mock CI server.
   */
  readonly mock_service_url?: string | null;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   */
  readonly enable_ssl_verification?: boolean | null;
}

/** MockCI in a list. */
export interface MockCiSummary extends IntegrationBase {
  readonly slug: 'mock-ci';
}

/** MockCI with its settings. */
export interface MockCiIntegration extends MockCiSummary {
  readonly properties: MockCiProperties;
}

/**
 * Settings of Packagist: what `set` sends.
 *
 * Tells a Packagist server to refresh the package after code changes.
 */
export interface PackagistSettings {
  /**
   * Account on the Packagist server.
   */
  username: string;
  /**
   * API token of that account.
   *
   * Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Root address of the Packagist server.
   *
   * Server default: `https://packagist.org`. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. The page prints "boolean" as its type. A boolean sent as printed is stored as text.
   */
  server?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Packagist that GitLab returns; never a secret. */
export interface PackagistProperties {
  /**
   * Account on the Packagist server.
   */
  readonly username?: string | null;
  /**
   * Root address of the Packagist server.
   */
  readonly server?: string | null;
}

/** Packagist in a list. */
export interface PackagistSummary extends IntegrationBase {
  readonly slug: 'packagist';
}

/** Packagist with its settings. */
export interface PackagistIntegration extends PackagistSummary {
  readonly properties: PackagistProperties;
}

/**
 * Settings of Phorge: what `set` sends.
 *
 * Links a project's issue references to tasks in Phorge. Since GitLab 16.11. A project can have one active external issue tracker only.
 *
 * Commit messages, descriptions and comments refer to a task by its Maniphest ID, such as `T123`, and `:id` in `issues_url` stands for all of it.
 * @see https://docs.gitlab.com/user/project/integrations/phorge/
 */
export interface PhorgeSettings {
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Phorge that GitLab returns; never a secret. */
export interface PhorgeProperties {
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** Phorge in a list. */
export interface PhorgeSummary extends IntegrationBase {
  readonly slug: 'phorge';
}

/** Phorge with its settings. */
export interface PhorgeIntegration extends PhorgeSummary {
  readonly properties: PhorgeProperties;
}

/**
 * Settings of Pipeline status emails: what `set` sends.
 *
 * Mails the outcome of pipelines to a list of people.
 * @see https://docs.gitlab.com/user/project/integrations/pipeline_status_emails/
 */
export interface PipelinesEmailSettings {
  /**
   * Addresses that get the mail, separated by commas.
   *
   * It must contain at most 30 email addresses. Spaces and line breaks separate addresses as well. Names around the addresses are allowed, and words that are not addresses are left out without an error.
   */
  recipients: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch that limits the mail to pipelines of the default branch.
   *
   * It counts only while `branches_to_be_notified` has no value; `true` then means `default` and `false` means `all`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Mails the outcome of child pipelines too.
   *
   * Server default: `true`. It works, and responses show it, only where the feature flag `pipelines_email_notify_child_pipelines` is on; it is stored anyway. Since GitLab 19.0.
   */
  notify_child_pipelines?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Pipeline status emails that GitLab returns; never a secret. */
export interface PipelinesEmailProperties {
  /**
   * Addresses that get the mail, separated by commas.
   */
  readonly recipients?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch that limits the mail to pipelines of the default branch.
   */
  readonly notify_only_default_branch?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Mails the outcome of child pipelines too.
   *
   * Since GitLab 19.0.
   */
  readonly notify_child_pipelines?: boolean | null;
}

/** Pipeline status emails in a list. */
export interface PipelinesEmailSummary extends IntegrationBase {
  readonly slug: 'pipelines-email';
}

/** Pipeline status emails with its settings. */
export interface PipelinesEmailIntegration extends PipelinesEmailSummary {
  readonly properties: PipelinesEmailProperties;
}

/**
 * Settings of Pivotal Tracker: what `set` sends.
 *
 * Copies commit messages to the Pivotal Tracker stories that they mention.
 * @see https://docs.gitlab.com/user/project/integrations/pivotal_tracker/
 */
export interface PivotaltrackerSettings {
  /**
   * API token of the Pivotal Tracker user who signs the comments.
   *
   * That user needs access to the stories. Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Branches whose commits are inspected, separated by commas, where blank means every branch.
   *
   * The page prints "boolean" as its type. A boolean sent as printed is stored as text and taken for the name of a branch.
   */
  restrict_to_branch?: string | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Pivotal Tracker that GitLab returns; never a secret. */
export interface PivotaltrackerProperties {
  /**
   * Branches whose commits are inspected, separated by commas, where blank means every branch.
   */
  readonly restrict_to_branch?: string | null;
}

/** Pivotal Tracker in a list. */
export interface PivotaltrackerSummary extends IntegrationBase {
  readonly slug: 'pivotaltracker';
}

/** Pivotal Tracker with its settings. */
export interface PivotaltrackerIntegration extends PivotaltrackerSummary {
  readonly properties: PivotaltrackerProperties;
}

/**
 * Settings of Pumble: what `set` sends.
 *
 * Posts messages about events in the project to a Pumble channel.
 * @see https://docs.gitlab.com/user/project/integrations/pumble/
 */
export interface PumbleSettings {
  /**
   * Address of the incoming webhook that Pumble created for the channel.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Pumble that GitLab returns; never a secret. */
export interface PumbleProperties {
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
}

/** Pumble in a list. */
export interface PumbleSummary extends IntegrationBase {
  readonly slug: 'pumble';
}

/** Pumble with its settings. */
export interface PumbleIntegration extends PumbleSummary {
  readonly properties: PumbleProperties;
}

/**
 * Settings of Pushover: what `set` sends.
 *
 * Sends a push notification to Pushover devices after every push to the repository.
 */
export interface PushoverSettings {
  /**
   * API token of the application that is registered at Pushover.
   *
   * Keep it secret; GitLab never returns it.
   */
  api_key: string;
  /**
   * Pushover key of the user who gets the notifications.
   *
   * Keep it secret; GitLab never returns it.
   */
  user_key: string;
  /**
   * Urgency of the notifications, from lowest to high.
   *
   * Known values: `-2`, `-1`, `0`, `1`. `-2` is the lowest priority, `-1` low, `0` normal and `1` high.
   */
  priority: '-2' | '-1' | '0' | '1' | OtherText | number;
  /**
   * Name of the device that shows the notifications.
   *
   * Without a value, every active device of the user shows them.
   */
  device?: string | null;
  /**
   * Sound that the device plays.
   *
   * Known values: `pushover`, `bike`, `bugle`, `cashregister`, `classical`, `cosmic`, `falling`, `gamelan`, `incoming`, `intermission`, `magic`, `mechanical`, `pianobar`, `siren`, `spacealarm`, `tugboat`, `alien`, `climb`, `persistent`, `echo`, `updown`, `none`. Without a value (`null`), the device plays its own default sound. `none` makes the notifications silent.
   */
  sound?: 'pushover' | 'bike' | 'bugle' | 'cashregister' | 'classical' | 'cosmic' | 'falling' | 'gamelan' | 'incoming' | 'intermission' | 'magic' | 'mechanical' | 'pianobar' | 'siren' | 'spacealarm' | 'tugboat' | 'alien' | 'climb' | 'persistent' | 'echo' | 'updown' | 'none' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Pushover that GitLab returns; never a secret. */
export interface PushoverProperties {
  /**
   * Urgency of the notifications, from lowest to high.
   */
  readonly priority?: '-2' | '-1' | '0' | '1' | OtherText | null;
  /**
   * Name of the device that shows the notifications.
   */
  readonly device?: string | null;
  /**
   * Sound that the device plays.
   */
  readonly sound?: 'pushover' | 'bike' | 'bugle' | 'cashregister' | 'classical' | 'cosmic' | 'falling' | 'gamelan' | 'incoming' | 'intermission' | 'magic' | 'mechanical' | 'pianobar' | 'siren' | 'spacealarm' | 'tugboat' | 'alien' | 'climb' | 'persistent' | 'echo' | 'updown' | 'none' | OtherText | null;
}

/** Pushover in a list. */
export interface PushoverSummary extends IntegrationBase {
  readonly slug: 'pushover';
}

/** Pushover with its settings. */
export interface PushoverIntegration extends PushoverSummary {
  readonly properties: PushoverProperties;
}

/**
 * Settings of Redmine: what `set` sends.
 *
 * Links a project's issue references to issues in Redmine. A project can have one active external issue tracker only.
 * @see https://docs.gitlab.com/user/project/integrations/redmine/
 */
export interface RedmineSettings {
  /**
   * Address of the form that opens a new issue.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  new_issue_url: string;
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Redmine that GitLab returns; never a secret. */
export interface RedmineProperties {
  /**
   * Address of the form that opens a new issue.
   */
  readonly new_issue_url?: string | null;
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** Redmine in a list. */
export interface RedmineSummary extends IntegrationBase {
  readonly slug: 'redmine';
}

/** Redmine with its settings. */
export interface RedmineIntegration extends RedmineSummary {
  readonly properties: RedmineProperties;
}

/**
 * Settings of Slack notifications: what `set` sends.
 *
 * Posts messages about events in the project to Slack channels.
 *
 * GitLab has called this integration deprecated since 15.9 and recommends its own Slack app, `gitlab-slack-application`.
 *
 * A blank `confidential_issue_channel` falls back to `issue_channel`, and a blank `confidential_note_channel` to `note_channel`.
 * @see https://docs.gitlab.com/user/project/integrations/slack/
 */
export interface SlackSettings {
  /**
   * Address of the incoming webhook that Slack created.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Name under which the messages appear in Slack.
   */
  username?: string | null;
  /**
   * Channel for every message that has no channel of its own.
   *
   * It must name at most 10 channels, separated by commas.
   */
  channel?: string | null;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Older switch for reporting the default branch only.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
   * @deprecated GitLab ignores it; use `branches_to_be_notified`.
   */
  notify_only_default_branch?: boolean;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   *
   * Server default: `match_any`.
   */
  labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Reacts to new monitoring alerts.
   *
   * Server default: `true`.
   */
  alert_events?: boolean;
  /**
   * Trigger for commits, which Slack notifications do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it.
   * @deprecated GitLab ignores it.
   */
  commit_events?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to deployments that start or finish.
   *
   * Server default: `false`.
   */
  deployment_events?: boolean;
  /**
   * Misspelt name of the trigger for incidents.
   *
   * Ignored: it is on the documentation page, but the server drops it. Use `incident_events` instead.
   * @deprecated GitLab ignores it; use `incident_events`.
   */
  incidents_events?: boolean;
  /**
   * Trigger for jobs, which Slack notifications do not have.
   *
   * Ignored: it is on the documentation page, but the server drops it. Nothing replaces it.
   * @deprecated GitLab ignores it.
   */
  job_events?: boolean;
  /**
   * Reacts to incidents that are opened or closed.
   *
   * Server default: `false`.
   */
  incident_events?: boolean;
  /**
   * Reacts to newly found vulnerabilities.
   *
   * Server default: `false`. Not in Community Edition.
   */
  vulnerability_events?: boolean;
  /**
   * Channel for alert messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  alert_channel?: string | null;
  /**
   * Channel for push messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  push_channel?: string | null;
  /**
   * Channel for issue messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   *
   * It must name at most 10 channels, separated by commas.
   */
  confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  wiki_page_channel?: string | null;
  /**
   * Channel for deployment messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  deployment_channel?: string | null;
  /**
   * Channel for incident messages.
   *
   * It must name at most 10 channels, separated by commas.
   */
  incident_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * It must name at most 10 channels, separated by commas. Not in Community Edition.
   */
  vulnerability_channel?: string | null;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Slack notifications that GitLab returns; never a secret. */
export interface SlackProperties {
  /**
   * Name under which the messages appear in Slack.
   */
  readonly username?: string | null;
  /**
   * Channel for every message that has no channel of its own.
   */
  readonly channel?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Limits issue, merge request and comment messages to these labels, separated by commas.
   */
  readonly labels_to_be_notified?: string | null;
  /**
   * Decides whether one of the listed labels is enough or all of them must be present.
   */
  readonly labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  /**
   * Channel for alert messages.
   */
  readonly alert_channel?: string | null;
  /**
   * Channel for push messages.
   */
  readonly push_channel?: string | null;
  /**
   * Channel for issue messages.
   */
  readonly issue_channel?: string | null;
  /**
   * Channel for messages about confidential issues.
   */
  readonly confidential_issue_channel?: string | null;
  /**
   * Channel for merge request messages.
   */
  readonly merge_request_channel?: string | null;
  /**
   * Channel for comment messages.
   */
  readonly note_channel?: string | null;
  /**
   * Channel for messages about confidential comments.
   */
  readonly confidential_note_channel?: string | null;
  /**
   * Channel for tag messages.
   */
  readonly tag_push_channel?: string | null;
  /**
   * Channel for pipeline messages.
   */
  readonly pipeline_channel?: string | null;
  /**
   * Channel for wiki messages.
   */
  readonly wiki_page_channel?: string | null;
  /**
   * Channel for deployment messages.
   */
  readonly deployment_channel?: string | null;
  /**
   * Channel for incident messages.
   */
  readonly incident_channel?: string | null;
  /**
   * Channel for vulnerability messages.
   *
   * Not in Community Edition.
   */
  readonly vulnerability_channel?: string | null;
}

/** Slack notifications in a list. */
export interface SlackSummary extends IntegrationBase {
  readonly slug: 'slack';
}

/** Slack notifications with its settings. */
export interface SlackIntegration extends SlackSummary {
  readonly properties: SlackProperties;
}

/**
 * Settings of Slack slash commands: what `set` sends.
 *
 * Lets people run GitLab commands from a Slack workspace. Until GitLab 18.11.
 *
 * GitLab has deprecated this integration in favour of its own Slack app, `gitlab-slack-application`, which knows the same commands.
 *
 * A server where the GitLab for Slack app is enabled, such as GitLab.com, does not offer this integration.
 *
 * The route that Slack calls, which ends in `/trigger`, left with it.
 * @see https://docs.gitlab.com/user/project/integrations/slack_slash_commands/
 */
export interface SlackSlashCommandsSettings {
  /**
   * Verification token that Slack shows for the slash command.
   *
   * Keep it secret; GitLab never returns it.
   */
  token: string;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** GitLab returns no setting of Slack slash commands. */
export interface SlackSlashCommandsProperties {
}

/** Slack slash commands in a list. */
export interface SlackSlashCommandsSummary extends IntegrationBase {
  readonly slug: 'slack-slash-commands';
}

/** Slack slash commands with its settings. */
export interface SlackSlashCommandsIntegration extends SlackSlashCommandsSummary {
  readonly properties: SlackSlashCommandsProperties;
}

/**
 * Settings of Squash TM: what `set` sends.
 *
 * Updates the requirements in Squash TM when issues of a project change. Since GitLab 15.10.
 * @see https://docs.gitlab.com/user/project/integrations/squash_tm/
 */
export interface SquashTmSettings {
  /**
   * Address of the webhook that the Squash TM server offers for issues.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  url: string;
  /**
   * Token by which Squash TM recognises the calls.
   *
   * GitLab adds it to the webhook address as the query parameter `token`. Keep it secret; GitLab never returns it.
   */
  token?: string | null;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Squash TM that GitLab returns; never a secret. */
export interface SquashTmProperties {
  /**
   * Address of the webhook that the Squash TM server offers for issues.
   */
  readonly url?: string | null;
}

/** Squash TM in a list. */
export interface SquashTmSummary extends IntegrationBase {
  readonly slug: 'squash-tm';
}

/** Squash TM with its settings. */
export interface SquashTmIntegration extends SquashTmSummary {
  readonly properties: SquashTmProperties;
}

/**
 * Settings of JetBrains TeamCity: what `set` sends.
 *
 * Starts a TeamCity build for pushes and merge requests and reports its status.
 *
 * The build configuration needs `%build.vcs.number%` as its build number format.
 *
 * Merge requests are built only if the VCS root in TeamCity watches all branches.
 *
 * A push to the source branch of an open merge request starts no build of its own, so keep `merge_requests_events` on where those matter.
 *
 * After the integration was disabled, send `enable_ssl_verification` again, because without a stored value only `*.teamcity.com` servers are verified.
 */
export interface TeamcitySettings {
  /**
   * Root address of the TeamCity server.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
   */
  teamcity_url: string;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   *
   * Server default: `true`.
   */
  enable_ssl_verification?: boolean;
  /**
   * ID of the build configuration that is started.
   */
  build_type: string;
  /**
   * TeamCity account that may start builds by hand.
   */
  username: string;
  /**
   * Password of that account.
   *
   * Keep it secret; GitLab never returns it.
   */
  password: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of JetBrains TeamCity that GitLab returns; never a secret. */
export interface TeamcityProperties {
  /**
   * Root address of the TeamCity server.
   */
  readonly teamcity_url?: string | null;
  /**
   * Refuses a server whose TLS certificate cannot be verified.
   */
  readonly enable_ssl_verification?: boolean | null;
  /**
   * ID of the build configuration that is started.
   */
  readonly build_type?: string | null;
  /**
   * TeamCity account that may start builds by hand.
   */
  readonly username?: string | null;
}

/** JetBrains TeamCity in a list. */
export interface TeamcitySummary extends IntegrationBase {
  readonly slug: 'teamcity';
}

/** JetBrains TeamCity with its settings. */
export interface TeamcityIntegration extends TeamcitySummary {
  readonly properties: TeamcityProperties;
}

/**
 * Settings of Telegram: what `set` sends.
 *
 * Posts messages about events in the project to a Telegram chat or channel.
 * @see https://docs.gitlab.com/user/project/integrations/telegram/
 */
export interface TelegramSettings {
  /**
   * Root address of the Telegram Bot API, including the scheme.
   *
   * Server default: `https://api.telegram.org`. The address has to be a URL together with the path `/bot<token>/sendMessage`, to which GitLab posts. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. Since GitLab 17.1.
   */
  hostname?: string | null;
  /**
   * Token of the Telegram bot that posts the messages.
   *
   * Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
   */
  token: string;
  /**
   * Chat that receives the messages, as its ID or as a channel name with a leading `@`.
   */
  room: string;
  /**
   * ID of the topic that receives the messages, for a supergroup with topics.
   *
   * It must be an integer. GitLab returns it as text. Since GitLab 16.11. The page prints "integer" as its type. A number is accepted as printed, but comes back as text.
   */
  thread?: string | number | null;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`. Since GitLab 16.5.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`. The page prints "required" as its required.
   */
  wiki_page_events?: boolean;
  /**
   * Reacts to incidents that are opened or closed.
   *
   * Server default: `false`.
   */
  incident_events?: boolean;
  /**
   * Reacts to newly found vulnerabilities.
   *
   * Server default: `false`. Not in Community Edition.
   */
  vulnerability_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Telegram that GitLab returns; never a secret. */
export interface TelegramProperties {
  /**
   * Root address of the Telegram Bot API, including the scheme.
   *
   * Since GitLab 17.1.
   */
  readonly hostname?: string | null;
  /**
   * Chat that receives the messages, as its ID or as a channel name with a leading `@`.
   */
  readonly room?: string | null;
  /**
   * ID of the topic that receives the messages, for a supergroup with topics.
   *
   * Since GitLab 16.11.
   */
  readonly thread?: string | null;
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   *
   * Since GitLab 16.5.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Telegram in a list. */
export interface TelegramSummary extends IntegrationBase {
  readonly slug: 'telegram';
}

/** Telegram with its settings. */
export interface TelegramIntegration extends TelegramSummary {
  readonly properties: TelegramProperties;
}

/**
 * Settings of Unify Circuit: what `set` sends.
 *
 * Posts messages about events in the project to a Unify Circuit conversation.
 * @see https://docs.gitlab.com/user/project/integrations/unify_circuit/
 */
export interface UnifyCircuitSettings {
  /**
   * Address of the incoming webhook that Circuit created for the conversation.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Unify Circuit that GitLab returns; never a secret. */
export interface UnifyCircuitProperties {
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
}

/** Unify Circuit in a list. */
export interface UnifyCircuitSummary extends IntegrationBase {
  readonly slug: 'unify-circuit';
}

/** Unify Circuit with its settings. */
export interface UnifyCircuitIntegration extends UnifyCircuitSummary {
  readonly properties: UnifyCircuitProperties;
}

/**
 * Settings of Webex Teams: what `set` sends.
 *
 * Posts messages about events in the project to a Webex space.
 * @see https://docs.gitlab.com/user/project/integrations/webex_teams/
 */
export interface WebexTeamsSettings {
  /**
   * Address of the incoming webhook that Webex created for the space.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
   */
  webhook: string;
  /**
   * Reports failed pipelines only.
   *
   * Server default: `true`.
   */
  notify_only_broken_pipelines?: boolean;
  /**
   * Selects the branches whose events are reported.
   *
   * Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
   */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   *
   * Server default: `false`.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Reacts to changes of issues that everyone can see.
   *
   * Server default: `true`.
   */
  issues_events?: boolean;
  /**
   * Reacts to changes of confidential issues.
   *
   * Server default: `true`.
   */
  confidential_issues_events?: boolean;
  /**
   * Reacts to changes of merge requests.
   *
   * Server default: `true`.
   */
  merge_requests_events?: boolean;
  /**
   * Reacts to new comments that everyone can see.
   *
   * Server default: `true`.
   */
  note_events?: boolean;
  /**
   * Reacts to new confidential comments, such as internal notes.
   *
   * Server default: `true`.
   */
  confidential_note_events?: boolean;
  /**
   * Reacts to tags that are pushed or removed.
   *
   * Server default: `true`.
   */
  tag_push_events?: boolean;
  /**
   * Reacts to status changes of pipelines.
   *
   * Server default: `true`.
   */
  pipeline_events?: boolean;
  /**
   * Reacts to wiki pages that are created or edited.
   *
   * Server default: `true`.
   */
  wiki_page_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of Webex Teams that GitLab returns; never a secret. */
export interface WebexTeamsProperties {
  /**
   * Reports failed pipelines only.
   */
  readonly notify_only_broken_pipelines?: boolean | null;
  /**
   * Selects the branches whose events are reported.
   */
  readonly branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | OtherText | null;
  /**
   * Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.
   */
  readonly notify_only_when_pipeline_status_changes?: boolean | null;
}

/** Webex Teams in a list. */
export interface WebexTeamsSummary extends IntegrationBase {
  readonly slug: 'webex-teams';
}

/** Webex Teams with its settings. */
export interface WebexTeamsIntegration extends WebexTeamsSummary {
  readonly properties: WebexTeamsProperties;
}

/**
 * Settings of JetBrains YouTrack: what `set` sends.
 *
 * Links a project's issue references to issues in YouTrack. A project can have one active external issue tracker only.
 *
 * Commit messages, descriptions and comments refer to an issue by its project key and number, such as `DEMO-1`.
 * @see https://docs.gitlab.com/user/project/integrations/youtrack/
 */
export interface YoutrackSettings {
  /**
   * Address of the project in the issue tracker.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  project_url: string;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   *
   * GitLab refuses addresses in its own network unless an administrator allows them.
   */
  issues_url: string;
  /**
   * Reacts to pushes.
   *
   * Server default: `true`.
   */
  push_events?: boolean;
  /**
   * Inherits the settings of the nearest group above, or else those of the instance.
   *
   * Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
   */
  use_inherited_settings?: boolean;
}

/** The settings of JetBrains YouTrack that GitLab returns; never a secret. */
export interface YoutrackProperties {
  /**
   * Address of the project in the issue tracker.
   */
  readonly project_url?: string | null;
  /**
   * Address of an issue, with `:id` where the issue number goes.
   */
  readonly issues_url?: string | null;
}

/** JetBrains YouTrack in a list. */
export interface YoutrackSummary extends IntegrationBase {
  readonly slug: 'youtrack';
}

/** JetBrains YouTrack with its settings. */
export interface YoutrackIntegration extends YoutrackSummary {
  readonly properties: YoutrackProperties;
}

/**
 * An entry of the list: narrow it by its `slug`.
 * A newer server may list integrations that this version does not know; keep a `default` for them.
 */
export type Integration =
  | AppleAppStoreSummary
  | AsanaSummary
  | AssemblaSummary
  | BambooSummary
  | BugzillaSummary
  | BuildkiteSummary
  | CampfireSummary
  | ClickupSummary
  | ConfluenceSummary
  | CustomIssueTrackerSummary
  | DatadogSummary
  | DiffblueCoverSummary
  | DiscordSummary
  | DroneCiSummary
  | EmailsOnPushSummary
  | EwmSummary
  | ExternalWikiSummary
  | GitGuardianSummary
  | GithubSummary
  | GitlabSlackApplicationSummary
  | GoogleCloudPlatformArtifactRegistrySummary
  | GoogleCloudPlatformWorkloadIdentityFederationSummary
  | GooglePlaySummary
  | HangoutsChatSummary
  | HarborSummary
  | IrkerSummary
  | JenkinsSummary
  | JiraSummary
  | JiraCloudAppSummary
  | LinearSummary
  | MatrixSummary
  | MattermostSummary
  | MattermostSlashCommandsSummary
  | MicrosoftTeamsSummary
  | MockCiSummary
  | PackagistSummary
  | PhorgeSummary
  | PipelinesEmailSummary
  | PivotaltrackerSummary
  | PumbleSummary
  | PushoverSummary
  | RedmineSummary
  | SlackSummary
  | SlackSlashCommandsSummary
  | SquashTmSummary
  | TeamcitySummary
  | TelegramSummary
  | UnifyCircuitSummary
  | WebexTeamsSummary
  | YoutrackSummary;

/** Every slug that GitLab knows. */
export type Slug =
  | 'apple-app-store'
  | 'asana'
  | 'assembla'
  | 'bamboo'
  | 'bugzilla'
  | 'buildkite'
  | 'campfire'
  | 'clickup'
  | 'confluence'
  | 'custom-issue-tracker'
  | 'datadog'
  | 'diffblue-cover'
  | 'discord'
  | 'drone-ci'
  | 'emails-on-push'
  | 'ewm'
  | 'external-wiki'
  | 'git-guardian'
  | 'github'
  | 'gitlab-slack-application'
  | 'google-cloud-platform-artifact-registry'
  | 'google-cloud-platform-workload-identity-federation'
  | 'google-play'
  | 'hangouts-chat'
  | 'harbor'
  | 'irker'
  | 'jenkins'
  | 'jira'
  | 'jira-cloud-app'
  | 'linear'
  | 'matrix'
  | 'mattermost'
  | 'mattermost-slash-commands'
  | 'microsoft-teams'
  | 'mock-ci'
  | 'packagist'
  | 'phorge'
  | 'pipelines-email'
  | 'pivotaltracker'
  | 'pumble'
  | 'pushover'
  | 'redmine'
  | 'slack'
  | 'slack-slash-commands'
  | 'squash-tm'
  | 'teamcity'
  | 'telegram'
  | 'unify-circuit'
  | 'webex-teams'
  | 'youtrack';

/** A slug of an integration that only projects can have. */
export type ProjectOnlySlug =
  | 'apple-app-store'
  | 'github'
  | 'google-cloud-platform-artifact-registry'
  | 'google-play'
  | 'jenkins'
  | 'mock-ci';

/** Every slug of an integration that groups can have too. */
export type GroupSlug = Exclude<Slug, ProjectOnlySlug>;

/** The settings that `set` takes, by slug. */
export interface SettingsBySlug {
  /** Apple App Store Connect */
  'apple-app-store': AppleAppStoreSettings;
  /** @deprecated Misprint of GitLab's documentation page: write `apple-app-store`. */
  apple_app_store: AppleAppStoreSettings;
  /** Asana */
  asana: AsanaSettings;
  /** Assembla */
  assembla: AssemblaSettings;
  /** Atlassian Bamboo */
  bamboo: BambooSettings;
  /** Bugzilla */
  bugzilla: BugzillaSettings;
  /** Buildkite */
  buildkite: BuildkiteSettings;
  /** Campfire */
  campfire: CampfireSettings;
  /** ClickUp */
  clickup: ClickupSettings;
  /** Confluence Workspace */
  confluence: ConfluenceSettings;
  /** Custom issue tracker */
  'custom-issue-tracker': CustomIssueTrackerSettings;
  /** Datadog */
  datadog: DatadogSettings;
  /** Diffblue Cover */
  'diffblue-cover': DiffblueCoverSettings;
  /** Discord Notifications */
  discord: DiscordSettings;
  /** Drone */
  'drone-ci': DroneCiSettings;
  /** Emails on push */
  'emails-on-push': EmailsOnPushSettings;
  /** EWM */
  ewm: EwmSettings;
  /** External wiki */
  'external-wiki': ExternalWikiSettings;
  /** GitGuardian */
  'git-guardian': GitGuardianSettings;
  /** GitHub */
  github: GithubSettings;
  /** GitLab for Slack app */
  'gitlab-slack-application': GitlabSlackApplicationSettings;
  /** Google Artifact Management */
  'google-cloud-platform-artifact-registry': GoogleCloudPlatformArtifactRegistrySettings;
  /** Google Cloud IAM */
  'google-cloud-platform-workload-identity-federation': GoogleCloudPlatformWorkloadIdentityFederationSettings;
  /** Google Play */
  'google-play': GooglePlaySettings;
  /** Google Chat */
  'hangouts-chat': HangoutsChatSettings;
  /** Harbor */
  harbor: HarborSettings;
  /** irker (IRC gateway) */
  irker: IrkerSettings;
  /** Jenkins */
  jenkins: JenkinsSettings;
  /** Jira issues */
  jira: JiraSettings;
  /** GitLab for Jira Cloud app */
  'jira-cloud-app': JiraCloudAppSettings;
  /** Linear */
  linear: LinearSettings;
  /** Matrix notifications */
  matrix: MatrixSettings;
  /** Mattermost notifications */
  mattermost: MattermostSettings;
  /** Mattermost slash commands */
  'mattermost-slash-commands': MattermostSlashCommandsSettings;
  /** Microsoft Teams notifications */
  'microsoft-teams': MicrosoftTeamsSettings;
  /** MockCI */
  'mock-ci': MockCiSettings;
  /** Packagist */
  packagist: PackagistSettings;
  /** Phorge */
  phorge: PhorgeSettings;
  /** Pipeline status emails */
  'pipelines-email': PipelinesEmailSettings;
  /** Pivotal Tracker */
  pivotaltracker: PivotaltrackerSettings;
  /** Pumble */
  pumble: PumbleSettings;
  /** Pushover */
  pushover: PushoverSettings;
  /** Redmine */
  redmine: RedmineSettings;
  /** Slack notifications */
  slack: SlackSettings;
  /** Slack slash commands */
  'slack-slash-commands': SlackSlashCommandsSettings;
  /** Squash TM */
  'squash-tm': SquashTmSettings;
  /** JetBrains TeamCity */
  teamcity: TeamcitySettings;
  /** Telegram */
  telegram: TelegramSettings;
  /** Unify Circuit */
  'unify-circuit': UnifyCircuitSettings;
  /** Webex Teams */
  'webex-teams': WebexTeamsSettings;
  /** JetBrains YouTrack */
  youtrack: YoutrackSettings;
}

/** What `get` and `set` return, by slug. */
export interface IntegrationBySlug {
  /** Apple App Store Connect */
  'apple-app-store': AppleAppStoreIntegration;
  /** @deprecated Misprint of GitLab's documentation page: write `apple-app-store`. */
  apple_app_store: AppleAppStoreIntegration;
  /** Asana */
  asana: AsanaIntegration;
  /** Assembla */
  assembla: AssemblaIntegration;
  /** Atlassian Bamboo */
  bamboo: BambooIntegration;
  /** Bugzilla */
  bugzilla: BugzillaIntegration;
  /** Buildkite */
  buildkite: BuildkiteIntegration;
  /** Campfire */
  campfire: CampfireIntegration;
  /** ClickUp */
  clickup: ClickupIntegration;
  /** Confluence Workspace */
  confluence: ConfluenceIntegration;
  /** Custom issue tracker */
  'custom-issue-tracker': CustomIssueTrackerIntegration;
  /** Datadog */
  datadog: DatadogIntegration;
  /** Diffblue Cover */
  'diffblue-cover': DiffblueCoverIntegration;
  /** Discord Notifications */
  discord: DiscordIntegration;
  /** Drone */
  'drone-ci': DroneCiIntegration;
  /** Emails on push */
  'emails-on-push': EmailsOnPushIntegration;
  /** EWM */
  ewm: EwmIntegration;
  /** External wiki */
  'external-wiki': ExternalWikiIntegration;
  /** GitGuardian */
  'git-guardian': GitGuardianIntegration;
  /** GitHub */
  github: GithubIntegration;
  /** GitLab for Slack app */
  'gitlab-slack-application': GitlabSlackApplicationIntegration;
  /** Google Artifact Management */
  'google-cloud-platform-artifact-registry': GoogleCloudPlatformArtifactRegistryIntegration;
  /** Google Cloud IAM */
  'google-cloud-platform-workload-identity-federation': GoogleCloudPlatformWorkloadIdentityFederationIntegration;
  /** Google Play */
  'google-play': GooglePlayIntegration;
  /** Google Chat */
  'hangouts-chat': HangoutsChatIntegration;
  /** Harbor */
  harbor: HarborIntegration;
  /** irker (IRC gateway) */
  irker: IrkerIntegration;
  /** Jenkins */
  jenkins: JenkinsIntegration;
  /** Jira issues */
  jira: JiraIntegration;
  /** GitLab for Jira Cloud app */
  'jira-cloud-app': JiraCloudAppIntegration;
  /** Linear */
  linear: LinearIntegration;
  /** Matrix notifications */
  matrix: MatrixIntegration;
  /** Mattermost notifications */
  mattermost: MattermostIntegration;
  /** Mattermost slash commands */
  'mattermost-slash-commands': MattermostSlashCommandsIntegration;
  /** Microsoft Teams notifications */
  'microsoft-teams': MicrosoftTeamsIntegration;
  /** MockCI */
  'mock-ci': MockCiIntegration;
  /** Packagist */
  packagist: PackagistIntegration;
  /** Phorge */
  phorge: PhorgeIntegration;
  /** Pipeline status emails */
  'pipelines-email': PipelinesEmailIntegration;
  /** Pivotal Tracker */
  pivotaltracker: PivotaltrackerIntegration;
  /** Pumble */
  pumble: PumbleIntegration;
  /** Pushover */
  pushover: PushoverIntegration;
  /** Redmine */
  redmine: RedmineIntegration;
  /** Slack notifications */
  slack: SlackIntegration;
  /** Slack slash commands */
  'slack-slash-commands': SlackSlashCommandsIntegration;
  /** Squash TM */
  'squash-tm': SquashTmIntegration;
  /** JetBrains TeamCity */
  teamcity: TeamcityIntegration;
  /** Telegram */
  telegram: TelegramIntegration;
  /** Unify Circuit */
  'unify-circuit': UnifyCircuitIntegration;
  /** Webex Teams */
  'webex-teams': WebexTeamsIntegration;
  /** JetBrains YouTrack */
  youtrack: YoutrackIntegration;
}

/** The settings that GitLab never returns, by slug. */
export interface SecretsBySlug {
  /** Apple App Store Connect */
  'apple-app-store': Pick<AppleAppStoreSettings, never>;
  /** Asana */
  asana: Pick<AsanaSettings, 'api_key'>;
  /** Assembla */
  assembla: Pick<AssemblaSettings, 'token'>;
  /** Atlassian Bamboo */
  bamboo: Pick<BambooSettings, 'build_key' | 'password'>;
  /** Bugzilla */
  bugzilla: Pick<BugzillaSettings, never>;
  /** Buildkite */
  buildkite: Pick<BuildkiteSettings, 'token'>;
  /** Campfire */
  campfire: Pick<CampfireSettings, 'token'>;
  /** ClickUp */
  clickup: Pick<ClickupSettings, never>;
  /** Confluence Workspace */
  confluence: Pick<ConfluenceSettings, never>;
  /** Custom issue tracker */
  'custom-issue-tracker': Pick<CustomIssueTrackerSettings, never>;
  /** Datadog */
  datadog: Pick<DatadogSettingsBase, 'api_key'>;
  /** Diffblue Cover */
  'diffblue-cover': Pick<DiffblueCoverSettings, 'diffblue_license_key' | 'diffblue_access_token_secret'>;
  /** Discord Notifications */
  discord: Pick<DiscordSettings, 'webhook' | 'confidential_issue_channel' | 'confidential_note_channel' | 'deployment_channel' | 'issue_channel' | 'merge_request_channel' | 'note_channel' | 'pipeline_channel' | 'push_channel' | 'tag_push_channel' | 'wiki_page_channel' | 'incident_channel' | 'vulnerability_channel'>;
  /** Drone */
  'drone-ci': Pick<DroneCiSettings, 'token'>;
  /** Emails on push */
  'emails-on-push': Pick<EmailsOnPushSettings, never>;
  /** EWM */
  ewm: Pick<EwmSettings, never>;
  /** External wiki */
  'external-wiki': Pick<ExternalWikiSettings, never>;
  /** GitGuardian */
  'git-guardian': Pick<GitGuardianSettings, 'token'>;
  /** GitHub */
  github: Pick<GithubSettings, 'token'>;
  /** GitLab for Slack app */
  'gitlab-slack-application': Pick<GitlabSlackApplicationSettings, never>;
  /** Google Artifact Management */
  'google-cloud-platform-artifact-registry': Pick<GoogleCloudPlatformArtifactRegistrySettings, never>;
  /** Google Cloud IAM */
  'google-cloud-platform-workload-identity-federation': Pick<GoogleCloudPlatformWorkloadIdentityFederationSettings, never>;
  /** Google Play */
  'google-play': Pick<GooglePlaySettings, never>;
  /** Google Chat */
  'hangouts-chat': Pick<HangoutsChatSettings, 'webhook'>;
  /** Harbor */
  harbor: Pick<HarborSettings, 'password'>;
  /** irker (IRC gateway) */
  irker: Pick<IrkerSettings, never>;
  /** Jenkins */
  jenkins: Pick<JenkinsSettingsBase, 'password'>;
  /** Jira issues */
  jira: Pick<JiraSettingsBase, 'password'>;
  /** GitLab for Jira Cloud app */
  'jira-cloud-app': Pick<JiraCloudAppSettingsBase, never>;
  /** Linear */
  linear: Pick<LinearSettings, never>;
  /** Matrix notifications */
  matrix: Pick<MatrixSettings, 'token'>;
  /** Mattermost notifications */
  mattermost: Pick<MattermostSettings, 'webhook'>;
  /** Mattermost slash commands */
  'mattermost-slash-commands': Pick<MattermostSlashCommandsSettings, 'token'>;
  /** Microsoft Teams notifications */
  'microsoft-teams': Pick<MicrosoftTeamsSettings, 'webhook'>;
  /** MockCI */
  'mock-ci': Pick<MockCiSettings, never>;
  /** Packagist */
  packagist: Pick<PackagistSettings, 'token'>;
  /** Phorge */
  phorge: Pick<PhorgeSettings, never>;
  /** Pipeline status emails */
  'pipelines-email': Pick<PipelinesEmailSettings, never>;
  /** Pivotal Tracker */
  pivotaltracker: Pick<PivotaltrackerSettings, 'token'>;
  /** Pumble */
  pumble: Pick<PumbleSettings, 'webhook'>;
  /** Pushover */
  pushover: Pick<PushoverSettings, 'api_key' | 'user_key'>;
  /** Redmine */
  redmine: Pick<RedmineSettings, never>;
  /** Slack notifications */
  slack: Pick<SlackSettings, 'webhook'>;
  /** Slack slash commands */
  'slack-slash-commands': Pick<SlackSlashCommandsSettings, 'token'>;
  /** Squash TM */
  'squash-tm': Pick<SquashTmSettings, 'token'>;
  /** JetBrains TeamCity */
  teamcity: Pick<TeamcitySettings, 'password'>;
  /** Telegram */
  telegram: Pick<TelegramSettings, 'token'>;
  /** Unify Circuit */
  'unify-circuit': Pick<UnifyCircuitSettings, 'webhook'>;
  /** Webex Teams */
  'webex-teams': Pick<WebexTeamsSettings, 'webhook'>;
  /** JetBrains YouTrack */
  youtrack: Pick<YoutrackSettings, never>;
}

/** The integrations that can be disabled. */
export interface DisableBySlug {
  /** Apple App Store Connect */
  'apple-app-store': true;
  /** @deprecated Misprint of GitLab's documentation page: write `apple-app-store`. */
  apple_app_store: true;
  /** Asana */
  asana: true;
  /** Assembla */
  assembla: true;
  /** Atlassian Bamboo */
  bamboo: true;
  /** Bugzilla */
  bugzilla: true;
  /** Buildkite */
  buildkite: true;
  /** Campfire */
  campfire: true;
  /** ClickUp */
  clickup: true;
  /** Confluence Workspace */
  confluence: true;
  /** Custom issue tracker */
  'custom-issue-tracker': true;
  /** Datadog */
  datadog: true;
  /** Diffblue Cover */
  'diffblue-cover': true;
  /** Discord Notifications */
  discord: true;
  /** Drone */
  'drone-ci': true;
  /** Emails on push */
  'emails-on-push': true;
  /** EWM */
  ewm: true;
  /** External wiki */
  'external-wiki': true;
  /** GitGuardian */
  'git-guardian': true;
  /** GitHub */
  github: true;
  /** GitLab for Slack app */
  'gitlab-slack-application': true;
  /** Google Artifact Management */
  'google-cloud-platform-artifact-registry': true;
  /** Google Cloud IAM */
  'google-cloud-platform-workload-identity-federation': true;
  /** Google Play */
  'google-play': true;
  /** Google Chat */
  'hangouts-chat': true;
  /** Harbor */
  harbor: true;
  /** irker (IRC gateway) */
  irker: true;
  /** Jenkins */
  jenkins: true;
  /** Jira issues */
  jira: true;
  /** Linear */
  linear: true;
  /** Matrix notifications */
  matrix: true;
  /** Mattermost notifications */
  mattermost: true;
  /** Mattermost slash commands */
  'mattermost-slash-commands': true;
  /** Microsoft Teams notifications */
  'microsoft-teams': true;
  /** MockCI */
  'mock-ci': true;
  /** Packagist */
  packagist: true;
  /** Phorge */
  phorge: true;
  /** Pipeline status emails */
  'pipelines-email': true;
  /** Pivotal Tracker */
  pivotaltracker: true;
  /** Pumble */
  pumble: true;
  /** Pushover */
  pushover: true;
  /** Redmine */
  redmine: true;
  /** Slack notifications */
  slack: true;
  /** Slack slash commands */
  'slack-slash-commands': true;
  /** Squash TM */
  'squash-tm': true;
  /** JetBrains TeamCity */
  teamcity: true;
  /** Telegram */
  telegram: true;
  /** Unify Circuit */
  'unify-circuit': true;
  /** Webex Teams */
  'webex-teams': true;
  /** JetBrains YouTrack */
  youtrack: true;
}
