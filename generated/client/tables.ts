// Generated from spec/ by `npm run generate`. Do not edit.
// The facts that the client needs while it runs, as small as possible.

/** Endings of the names of properties that are flags. */
export const isFlag = /(ail|efs|ext|ffs|ges|ication|led|lity|nes|t_branch|ting|vents)$/;

/** Endings of the names of properties that are numbers; any other number was meant as a text. */
export const isNumber = /(h_type|ort)$/;

/** The secret settings of the integrations that have any. */
export const secretsBySlug: Readonly<Record<string, string>> = {
  'apple-app-store': 'app_store_private_key',
  asana: 'api_key',
  assembla: 'token',
  bamboo: 'build_key password',
  bugzilla: '',
  buildkite: 'token',
  campfire: 'token',
  clickup: '',
  confluence: '',
  'custom-issue-tracker': '',
  datadog: 'api_key',
  'diffblue-cover': 'diffblue_access_token_secret diffblue_license_key',
  discord: 'confidential_issue_channel confidential_note_channel deployment_channel incident_channel issue_channel merge_request_channel note_channel pipeline_channel push_channel tag_push_channel vulnerability_channel webhook wiki_page_channel',
  'drone-ci': 'token',
  'emails-on-push': '',
  ewm: '',
  'external-wiki': '',
  'git-guardian': 'token',
  github: 'token',
  'gitlab-slack-application': '',
  'google-cloud-platform-artifact-registry': '',
  'google-cloud-platform-workload-identity-federation': '',
  'google-play': 'service_account_key',
  'hangouts-chat': 'webhook',
  harbor: 'password',
  irker: '',
  jenkins: 'password',
  jira: 'password',
  'jira-cloud-app': '',
  linear: '',
  matrix: 'token',
  mattermost: 'webhook',
  'mattermost-slash-commands': 'token',
  'microsoft-teams': 'webhook',
  'mock-ci': '',
  packagist: 'token',
  phorge: '',
  'pipelines-email': '',
  pivotaltracker: 'token',
  pumble: 'webhook',
  pushover: 'api_key user_key',
  redmine: '',
  slack: 'webhook',
  'slack-slash-commands': 'token',
  'squash-tm': 'token',
  teamcity: 'password',
  telegram: 'token',
  'unify-circuit': 'webhook',
  'webex-teams': 'webhook',
  youtrack: '',
};
