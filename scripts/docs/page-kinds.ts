/** One page of every kind, and the extremes of the most frequent kind. */
export const pageKinds = [
  'index.html',
  'integrations/slack.html',
  'integrations/jira.html',
  'integrations/jira-cloud-app.html',
  'integrations/slack-slash-commands.html',
  'errata.html',
  'api/behaviour.html',
  'api/authentication.html',
  'api/errors.html',
  'api/server-checks.html',
  'api/differences.html',
  'api/many-projects.html',
  'changes.html',
  'releases.html',
  'playground.html',
] as const;
