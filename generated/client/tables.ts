// Generated from spec/ by `npm run generate`. Do not edit.
// The facts that the client needs while it runs.

/** Version of the description, by Semantic Versioning. */
export const version: string = '0.1.0';

/** Names of the properties that are boolean in every integration that has them. */
export const booleanProperties: readonly string[] = [
  'app_store_protected_refs',
  'archive_trace_events',
  'colorize_messages',
  'customize_jira_issue_enabled',
  'datadog_ci_visibility',
  'disable_diffs',
  'enable_ssl_verification',
  'google_play_protected_refs',
  'issues_enabled',
  'jira_assignee_check_enabled',
  'jira_check_enabled',
  'jira_cloud_app_enable_deployment_gating',
  'jira_exists_check_enabled',
  'jira_status_check_enabled',
  'notify_child_pipelines',
  'notify_only_broken_pipelines',
  'notify_only_default_branch',
  'notify_only_when_pipeline_status_changes',
  'send_from_committer_email',
  'static_context',
  'vulnerabilities_enabled',
];

/** Names of the properties that are numbers in every integration that has them. */
export const numberProperties: readonly string[] = [
  'jira_auth_type',
  'server_port',
];

/** Names of the properties that are arrays in every integration that has them. */
export const arrayProperties: readonly string[] = [
  'project_keys',
];

/** Names of what is always boolean next to the properties. */
export const flags: readonly string[] = [
  'active',
  'comment_on_event_enabled',
  'commit_events',
  'confidential_issues_events',
  'deployment_events',
  'incident_events',
  'inherited',
  'job_events',
  'note_events',
  'pipeline_events',
  'vulnerability_events',
];

/** Names of what is boolean or null next to the properties. */
export const nullableFlags: readonly string[] = [
  'alert_events',
  'confidential_note_events',
  'issues_events',
  'merge_requests_events',
  'push_events',
  'tag_push_events',
  'wiki_page_events',
];

/** Names of settings that sound like secrets; those of all known secrets do. */
export const soundsSecret = /auth|bearer|cert|channel|cookie|credential|jwt|key|pass|private|pwd|secret|session|^sig$|signature|token|webhook/i;

/** The settings that only sound like secrets, of the integrations that have any. */
export const openBySlug: Readonly<Record<string, readonly string[]>> = {
  'apple-app-store': [
    'app_store_key_id',
    'app_store_private_key_file_name',
  ],
  'diffblue-cover': [
    'diffblue_access_token_name',
  ],
  'gitlab-slack-application': [
    'alert_channel',
    'channel',
    'confidential_issue_channel',
    'confidential_note_channel',
    'deployment_channel',
    'incident_channel',
    'issue_channel',
    'merge_request_channel',
    'note_channel',
    'pipeline_channel',
    'push_channel',
    'tag_push_channel',
    'vulnerability_channel',
    'wiki_page_channel',
  ],
  'google-play': [
    'service_account_key_file_name',
  ],
  jira: [
    'jira_auth_type',
    'project_key',
    'project_keys',
  ],
  mattermost: [
    'channel',
    'confidential_issue_channel',
    'confidential_note_channel',
    'deployment_channel',
    'incident_channel',
    'issue_channel',
    'merge_request_channel',
    'note_channel',
    'pipeline_channel',
    'push_channel',
    'tag_push_channel',
    'vulnerability_channel',
    'wiki_page_channel',
  ],
  slack: [
    'alert_channel',
    'channel',
    'confidential_issue_channel',
    'confidential_note_channel',
    'deployment_channel',
    'incident_channel',
    'issue_channel',
    'merge_request_channel',
    'note_channel',
    'pipeline_channel',
    'push_channel',
    'tag_push_channel',
    'vulnerability_channel',
    'wiki_page_channel',
  ],
};
