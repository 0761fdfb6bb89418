// Generated from spec/ by `npm run generate`. Do not edit.
// The facts that the client needs while it runs, as small as possible.

/** Endings of the names of properties that are flags. */
export const isFlag = /(ail|efs|ext|ffs|ges|ication|led|lity|nes|t_branch|ting|vents)$/;

/** Endings of the names of properties that are numbers; any other number was meant as a text. */
export const isNumber = /(h_type|ort)$/;

/** Names of settings that sound like secrets; all that are known do. */
export const soundsSecret = /auth|cert|channel|credential|key|pass|private|secret|token|webhook/i;

/** The settings that sound like secrets and are none, of the integrations that have any. */
export const openBySlug: Readonly<Record<string, string>> = {
  'apple-app-store': 'app_store_key_id app_store_private_key_file_name',
  'diffblue-cover': 'diffblue_access_token_name',
  'gitlab-slack-application': 'alert_channel channel confidential_issue_channel confidential_note_channel deployment_channel incident_channel issue_channel merge_request_channel note_channel pipeline_channel push_channel tag_push_channel vulnerability_channel wiki_page_channel',
  'google-play': 'service_account_key_file_name',
  jira: 'jira_auth_type project_key project_keys',
  mattermost: 'channel confidential_issue_channel confidential_note_channel deployment_channel incident_channel issue_channel merge_request_channel note_channel pipeline_channel push_channel tag_push_channel vulnerability_channel wiki_page_channel',
  slack: 'alert_channel channel confidential_issue_channel confidential_note_channel deployment_channel incident_channel issue_channel merge_request_channel note_channel pipeline_channel push_channel tag_push_channel vulnerability_channel wiki_page_channel',
};
