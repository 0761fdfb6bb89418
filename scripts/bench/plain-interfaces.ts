/** A hand-written client for Slack only: the reference for the speed of completion. */

/** Settings of Slack. */
export interface SlackSettings {
  /** URL of the incoming webhook. */
  webhook: string;
  /** Name under which messages appear. */
  username?: string | null;
  /** Channel of all messages. */
  channel?: string | null;
  notify_only_broken_pipelines?: boolean;
  /** Branches to be notified about. */
  branches_to_be_notified?: 'all' | 'default' | 'protected' | 'default_and_protected' | null;
  labels_to_be_notified?: string | null;
  labels_to_be_notified_behavior?: 'match_any' | 'match_all' | null;
  alert_events?: boolean;
  push_events?: boolean;
  issues_events?: boolean;
  confidential_issues_events?: boolean;
  merge_requests_events?: boolean;
  note_events?: boolean;
  confidential_note_events?: boolean;
  tag_push_events?: boolean;
  pipeline_events?: boolean;
  wiki_page_events?: boolean;
  deployment_events?: boolean;
  incidents_events?: boolean;
  vulnerability_events?: boolean;
  push_channel?: string | null;
  issue_channel?: string | null;
  confidential_issue_channel?: string | null;
  merge_request_channel?: string | null;
  note_channel?: string | null;
  confidential_note_channel?: string | null;
  tag_push_channel?: string | null;
  pipeline_channel?: string | null;
  wiki_page_channel?: string | null;
  deployment_channel?: string | null;
  vulnerability_channel?: string | null;
  use_inherited_settings?: boolean;
}

/** Slack as GitLab returns it. */
export interface SlackIntegration {
  readonly id: number;
  readonly slug: 'slack';
  readonly title: string;
  readonly active: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly push_events: boolean;
  readonly properties: Readonly<Omit<SlackSettings, 'webhook'>>;
}

/** The one method that the benchmark completes. */
export interface PlainClient {
  set(project: string | number, slug: 'slack', settings: SlackSettings): Promise<SlackIntegration>;
}
