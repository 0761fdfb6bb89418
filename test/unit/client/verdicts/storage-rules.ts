/**
 * Where GitLab stores a setting, and what it refuses there. What is stored nowhere else is in the column
 * `encrypted_properties` of `integrations`, as JSON without a limit.
 */
import type { CatalogField, CatalogIntegration } from '../../../../client/catalog-types.ts';
import { accepts, type Reading, refuses } from '../../../../scripts/verdicts/reading.ts';

const schema = 'db/structure.sql';
const properties = 'app/models/concerns/integrations/base/integration.rb';

type Columns = Readonly<Record<string, 'not null' | 'nullable'>>;

/** Booleans in the table `integrations`. */
const columns: Columns = {
  alert_events: 'nullable',
  archive_trace_events: 'not null',
  comment_on_event_enabled: 'not null',
  commit_events: 'not null',
  confidential_issues_events: 'not null',
  confidential_note_events: 'nullable',
  deployment_events: 'not null',
  incident_events: 'not null',
  issues_events: 'nullable',
  merge_requests_events: 'nullable',
  note_events: 'not null',
  pipeline_events: 'not null',
  push_events: 'nullable',
  tag_push_events: 'nullable',
  vulnerability_events: 'not null',
  wiki_page_events: 'nullable',
};

/** Booleans in the table `jira_tracker_data`. */
const jiraColumns: Columns = {
  customize_jira_issue_enabled: 'nullable',
  issues_enabled: 'not null',
  jira_assignee_check_enabled: 'not null',
  jira_check_enabled: 'not null',
  jira_exists_check_enabled: 'not null',
  jira_status_check_enabled: 'not null',
  vulnerabilities_enabled: 'not null',
};

/** The verdict on null for a boolean that no validation looks at. */
export function missingFlag({ name }: CatalogField, slug: string): Reading {
  const known = slug === 'jira' ? { ...columns, ...jiraColumns } : columns;
  const column = known[name];
  if (column === undefined) return accepts(properties);
  return column === 'not null' ? refuses(schema) : accepts(schema);
}

/** Variables of the web hook that these integrations save with themselves. */
const hookVariables: readonly string[] = [
  'buildkite.token',
  'datadog.api_key',
  'drone-ci.token',
  'packagist.token',
  'packagist.username',
];

/** The file with the limit of a text. */
export function limitIn(
  { name }: CatalogField,
  { slug, exclusive }: Pick<CatalogIntegration, 'slug' | 'exclusive'>,
  model: string,
): string {
  if (hookVariables.includes(`${slug}.${name}`))
    return 'app/validators/json_schemas/web_hooks_url_variables.json';
  if (slug === 'jira') return jiraLimitIn(name);
  return exclusive === 'issue-tracker' ? 'app/models/integrations/issue_tracker_data.rb' : model;
}

function jiraLimitIn(name: string): string {
  if (['url', 'api_url', 'username', 'password'].includes(name))
    return 'app/models/integrations/jira_tracker_data.rb';
  return name.startsWith('jira_issue_') ? 'app/models/integrations/jira.rb' : schema;
}
