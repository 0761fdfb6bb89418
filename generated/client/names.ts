// Generated from spec/ by `npm run generate`. Do not edit.
// What people call the integrations. Only a program that asks for an unknown name needs it.

/** An integration that no project can have: GitLab removed it, or offers it nowhere. */
export interface AbsentIntegration {
  readonly slug: string;
  readonly title: string;
  /** First version without it, `major.minor`. Default: GitLab still knows it. */
  readonly removed?: string;
  /** Why no project can have it, and what to use instead: one sentence. */
  readonly description: string;
  /** Where that is written: a URL, or a file of GitLab's source tree. */
  readonly source: string;
}

/** Names of each integration beside its slug: titles, misprints, and what else people call it. */
export const namesBySlug: Readonly<Record<string, readonly string[]>> = {
  'apple-app-store': ['Apple App Store Connect'],
  asana: [],
  assembla: [],
  bamboo: ['Atlassian Bamboo'],
  bugzilla: [],
  buildkite: [],
  campfire: ['Campfire Classic'],
  clickup: [],
  confluence: ['Confluence Workspace'],
  'custom-issue-tracker': [],
  datadog: [],
  'diffblue-cover': [],
  discord: ['Discord Notifications'],
  'drone-ci': ['Drone'],
  'emails-on-push': [],
  ewm: ['Engineering Workflow Management (EWM)'],
  'external-wiki': [],
  'git-guardian': [],
  github: [],
  'gitlab-slack-application': ['GitLab for Slack app', 'GitLab for Slack', 'Slack app'],
  'google-cloud-platform-artifact-registry': ['Google Artifact Management', 'Google Artifact Registry', 'Google Cloud Artifact Registry'],
  'google-cloud-platform-workload-identity-federation': ['Google Cloud IAM', 'Google Cloud Identity and Access Management (IAM)', 'Google Cloud Workload Identity Federation'],
  'google-play': [],
  'hangouts-chat': ['Google Chat'],
  harbor: [],
  irker: ['irker (IRC gateway)'],
  jenkins: [],
  jira: ['Jira issues'],
  'jira-cloud-app': ['GitLab for Jira Cloud app', 'Jira Cloud'],
  linear: [],
  matrix: ['Matrix notifications'],
  mattermost: ['Mattermost notifications'],
  'mattermost-slash-commands': [],
  'microsoft-teams': ['Microsoft Teams notifications', 'MS Teams'],
  'mock-ci': [],
  packagist: [],
  phorge: [],
  'pipelines-email': ['Pipeline status emails'],
  pivotaltracker: [],
  pumble: [],
  pushover: [],
  redmine: [],
  slack: ['Slack notifications'],
  'slack-slash-commands': [],
  'squash-tm': [],
  teamcity: ['JetBrains TeamCity'],
  telegram: [],
  'unify-circuit': [],
  'webex-teams': ['Webex'],
  youtrack: ['JetBrains YouTrack'],
};

/** The integrations that no project can have. */
export const absentIntegrations: readonly AbsentIntegration[] = [
  { slug: 'flowdock', title: 'Flowdock', description: 'The service was shut down in August 2022.', source: 'doc/update/removals.md, "Removed in 15.7"', removed: '15.7' },
  { slug: 'mock-monitoring', title: 'MockMonitoring', description: 'It has no settings and exists on development servers only.', source: 'lib/api/helpers/integrations_helpers.rb' },
  { slug: 'prometheus', title: 'Prometheus', description: 'Metrics of a Prometheus server are no longer shown, and its alerts arrive through an HTTP endpoint instead.', source: 'https://docs.gitlab.com/update/deprecations/#monitor-performance-metrics-through-prometheus', removed: '16.0' },
  { slug: 'shimo', title: 'Shimo', description: 'The wiki of Shimo is no longer linked; external-wiki links any wiki.', source: 'https://docs.gitlab.com/update/deprecations/#shimo-integration', removed: '16.0' },
  { slug: 'zentao', title: 'ZenTao', description: 'Every server knows the slug and refuses it to projects.', source: 'app/models/integrations/zentao.rb' },
];
