// Generated from spec/ by `npm run generate`. Do not edit.
// The catalog as data. Each integration is a constant of its own, so that bundlers drop those that are not used.
import type { CatalogCategory, CatalogEntityProperty, CatalogErratum, CatalogField, CatalogIntegration, CatalogLevel } from '../../client/catalog-types.js';

export { availableIn, type CatalogEntry, type CatalogServer } from '../../client/available-in.js';
export type * from '../../client/catalog-types.js';

/** The GitLab version that the catalog describes: the newest whose facts were read. */
export const gitlabVersion = '19.5';

/**
 * The GitLab versions whose facts were read whole, the oldest first. What changed between two of them is dated
 * by its mark; versions before the first follow from the marks alone.
 */
export const gitlabVersions: readonly string[] = ['18.9', '19.5'];

/** What integrations can be set on. */
export const levels: readonly CatalogLevel[] = [
  { level: 'project' },
  { level: 'group', since: '17.9' },
];

/** The groups of integrations, in the order in which they are shown. */
export const categories: readonly CatalogCategory[] = [
  { id: 'chat', title: 'Chat', description: 'Messages about a project\'s events in a chat room.' },
  { id: 'issue-tracker', title: 'Issue trackers', description: 'Links from GitLab to the issues of another tracker.' },
  { id: 'ci', title: 'CI/CD and testing', description: 'Builds, tests and statuses on other servers.' },
  { id: 'mail', title: 'Email and push', description: 'Messages about a project\'s events by email or to a phone.' },
  { id: 'wiki', title: 'Wikis', description: 'A wiki elsewhere in place of the project\'s own.' },
  { id: 'cloud', title: 'Cloud', description: 'Access to the services of a cloud provider.' },
  { id: 'mobile', title: 'Mobile', description: 'Release of apps to an app store.' },
  { id: 'security', title: 'Security', description: 'Checks of what is pushed.' },
  { id: 'package-registry', title: 'Package registries', description: 'Registries that hold a project\'s images and packages.' },
  { id: 'monitoring', title: 'Monitoring', description: 'Traces and logs of pipelines.' },
];

/** The properties that every response contains, apart from `slug` and `properties`. */
export const entity: readonly CatalogEntityProperty[] = [
  { name: 'id', type: 'integer', description: 'Number of the integration on this server.', example: 75 },
  { name: 'title', type: 'string', description: 'Name of the integration.', example: 'Jenkins' },
  { name: 'created_at', type: 'string', format: 'date-time', description: 'When the integration was first set up.', example: '2026-01-20T11:20:25.297Z' },
  { name: 'updated_at', type: 'string', format: 'date-time', description: 'When the integration was last changed, apart from the settings of an issue tracker.', example: '2026-02-03T12:24:37.498Z' },
  { name: 'active', type: 'boolean', description: 'Whether the integration is on.', example: true },
  { name: 'commit_events', type: 'boolean', description: 'Whether commits trigger it.', example: true },
  { name: 'push_events', type: 'boolean', nullable: true, description: 'Whether pushes trigger it.', example: true },
  { name: 'issues_events', type: 'boolean', nullable: true, description: 'Whether issues trigger it.', example: true },
  { name: 'incident_events', type: 'boolean', description: 'Whether incidents trigger it.', example: false },
  { name: 'alert_events', type: 'boolean', nullable: true, description: 'Whether alerts trigger it.', example: true },
  { name: 'confidential_issues_events', type: 'boolean', description: 'Whether confidential issues trigger it.', example: true },
  { name: 'merge_requests_events', type: 'boolean', nullable: true, description: 'Whether merge requests trigger it.', example: true },
  { name: 'tag_push_events', type: 'boolean', nullable: true, description: 'Whether tags trigger it.', example: true },
  { name: 'deployment_events', type: 'boolean', description: 'Whether deployments trigger it.', example: false },
  { name: 'note_events', type: 'boolean', description: 'Whether comments trigger it.', example: true },
  { name: 'confidential_note_events', type: 'boolean', nullable: true, description: 'Whether confidential comments trigger it.', example: true },
  { name: 'pipeline_events', type: 'boolean', description: 'Whether pipelines trigger it.', example: true },
  { name: 'wiki_page_events', type: 'boolean', nullable: true, description: 'Whether wiki pages trigger it.', example: true },
  { name: 'job_events', type: 'boolean', description: 'Whether jobs trigger it.', example: true },
  { name: 'comment_on_event_enabled', type: 'boolean', description: 'Whether it comments on the issues that events mention.', example: true },
  { name: 'inherited', type: 'boolean', optional: true, since: '17.2', generallyAvailable: '17.3', description: 'Whether the settings come from a group above or from the instance.', example: false },
  { name: 'vulnerability_events', type: 'boolean', optional: true, since: '16.4', edition: 'ee', description: 'Whether vulnerabilities trigger it.', example: false },
];

/** Where GitLab's documentation page is wrong about the API as a whole. */
export const errata: readonly CatalogErratum[] = [
  { subject: 'response', printed: 'The list example shows an integration with the slug `alerts`.', actual: 'No integration has this slug.', evidence: 'lib/api/helpers/integrations_helpers.rb names every slug' },
  { subject: 'response', printed: 'The list example has no `incident_events`.', actual: 'Every entry has the flag.', evidence: 'lib/api/entities/project_integration_basic.rb' },
  { subject: 'response', printed: 'The list example gives `jenkins` the title `Jenkins CI`.', actual: 'Its title is `Jenkins`.', evidence: 'app/models/integrations/jenkins.rb' },
  { subject: 'description', printed: '`use_inherited_settings` is `false` when it is left out.', actual: 'An integration that inherits goes on doing so when it is left out.', evidence: 'lib/api/integrations.rb', effect: 'The request answers 200, and the settings that it sends are lost.' },
  { subject: 'description', page: 'group', printed: 'The token needs at least the Maintainer role.', actual: 'It needs the Owner role, or a custom role that may manage integrations.', evidence: 'app/policies/group_policy.rb:334-341, doc/user/permissions.md:91', effect: 'Every request of a Maintainer answers 403.' },
  { subject: 'response', page: 'group', printed: 'The list example shows `jenkins`.', actual: 'Groups cannot have it.', evidence: 'app/models/concerns/integrations/base/integration.rb:26 names it as one of projects only' },
];

// Settings that several integrations have with exactly the same facts.
const use_inherited_settings_1: CatalogField = { name: 'use_inherited_settings', type: 'boolean', description: 'Inherits the settings of the nearest group above, or else those of the instance.', notes: ['Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect.'], returned: 'never', since: '17.2', generallyAvailable: '17.3', group: 'behaviour', example: false };
const enable_ssl_verification_1: CatalogField = { name: 'enable_ssl_verification', type: 'boolean', description: 'Refuses a server whose TLS certificate cannot be verified.', default: true, example: true, group: 'connection' };
const password_1: CatalogField = { name: 'password', type: 'string', description: 'Password of that account.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<password>', group: 'connection' };
const new_issue_url_1: CatalogField = { name: 'new_issue_url', type: 'string', description: 'Address of the form that opens a new issue.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, maxLength: 2048, example: 'https://tracker.example.com/projects/demo/issues/new', group: 'connection' };
const project_url_1: CatalogField = { name: 'project_url', type: 'string', description: 'Address of the project in the issue tracker.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, maxLength: 2048, example: 'https://tracker.example.com/projects/demo', group: 'connection' };
const issues_url_1: CatalogField = { name: 'issues_url', type: 'string', description: 'Address of an issue, with `:id` where the issue number goes.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, maxLength: 2048, example: 'https://tracker.example.com/issues/:id', group: 'connection' };
const push_events_1: CatalogField = { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', notes: ['A push makes GitLab check whether `project_url` answers, and nothing else.'], default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/issue_tracker.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' };
const push_events_2: CatalogField = { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const merge_requests_events_1: CatalogField = { name: 'merge_requests_events', type: 'boolean', description: 'Reacts to changes of merge requests.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const tag_push_events_1: CatalogField = { name: 'tag_push_events', type: 'boolean', description: 'Reacts to tags that are pushed or removed.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const notify_only_broken_pipelines_1: CatalogField = { name: 'notify_only_broken_pipelines', type: 'boolean', description: 'Reports failed pipelines only.', default: true, group: 'behaviour', example: true };
const notify_only_when_pipeline_status_changes_1: CatalogField = { name: 'notify_only_when_pipeline_status_changes', type: 'boolean', description: 'Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.', default: false, group: 'behaviour', example: false };
const branches_to_be_notified_1: CatalogField = { name: 'branches_to_be_notified', type: 'string', description: 'Selects the branches whose events are reported.', nullable: true, default: 'default', knownValues: ['all', 'default', 'protected', 'default_and_protected'], group: 'behaviour', example: 'default' };
const issues_events_1: CatalogField = { name: 'issues_events', type: 'boolean', description: 'Reacts to changes of issues that everyone can see.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const confidential_issues_events_1: CatalogField = { name: 'confidential_issues_events', type: 'boolean', description: 'Reacts to changes of confidential issues.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true };
const note_events_1: CatalogField = { name: 'note_events', type: 'boolean', description: 'Reacts to new comments that everyone can see.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true };
const confidential_note_events_1: CatalogField = { name: 'confidential_note_events', type: 'boolean', description: 'Reacts to new confidential comments, such as internal notes.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const pipeline_events_1: CatalogField = { name: 'pipeline_events', type: 'boolean', description: 'Reacts to status changes of pipelines.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true };
const wiki_page_events_1: CatalogField = { name: 'wiki_page_events', type: 'boolean', description: 'Reacts to wiki pages that are created or edited.', default: true, returned: 'topLevel', group: 'triggers', example: true };
const deployment_events_1: CatalogField = { name: 'deployment_events', type: 'boolean', description: 'Reacts to deployments that start or finish.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false };
const push_events_3: CatalogField = { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/issue_tracker.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' };
const channel_1: CatalogField = { name: 'channel', type: 'string', description: 'Channel for every message that has no channel of its own.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#general' };
const notify_only_default_branch_1: CatalogField = { name: 'notify_only_default_branch', type: 'boolean', description: 'Older switch for reporting the default branch only.', returned: 'never', group: 'behaviour', ignored: { replacement: 'branches_to_be_notified' }, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'the model declares no such field, so the route drops it' }] };
const labels_to_be_notified_1: CatalogField = { name: 'labels_to_be_notified', type: 'string', description: 'Limits issue, merge request and comment messages to these labels, separated by commas.', nullable: true, group: 'behaviour', example: '~bug,~regression' };
const labels_to_be_notified_behavior_1: CatalogField = { name: 'labels_to_be_notified_behavior', type: 'string', description: 'Decides whether one of the listed labels is enough or all of them must be present.', nullable: true, default: 'match_any', knownValues: ['match_any', 'match_all'], enforced: true, group: 'behaviour', example: 'match_any' };
const merge_requests_events_2: CatalogField = { name: 'merge_requests_events', type: 'boolean', description: 'Reacts to changes of merge requests.', default: false, returned: 'topLevel', group: 'triggers', example: false };
const incidents_events_1: CatalogField = { name: 'incidents_events', type: 'boolean', description: 'Misspelt name of the trigger for incidents.', returned: 'never', group: 'triggers', ignored: { replacement: 'incident_events' }, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'lib/api/integrations.rb names the flag after the model\'s event, which is `incident`' }] };
const tag_push_events_2: CatalogField = { name: 'tag_push_events', type: 'boolean', description: 'Reacts to tags that are pushed or removed.', default: false, returned: 'topLevel', group: 'triggers', example: false };
const push_channel_1: CatalogField = { name: 'push_channel', type: 'string', description: 'Channel for push messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#pushes' };
const issue_channel_1: CatalogField = { name: 'issue_channel', type: 'string', description: 'Channel for issue messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#issues' };
const confidential_issue_channel_1: CatalogField = { name: 'confidential_issue_channel', type: 'string', description: 'Channel for messages about confidential issues.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#confidential' };
const merge_request_channel_1: CatalogField = { name: 'merge_request_channel', type: 'string', description: 'Channel for merge request messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#merge-requests' };
const note_channel_1: CatalogField = { name: 'note_channel', type: 'string', description: 'Channel for comment messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#comments' };
const confidential_note_channel_1: CatalogField = { name: 'confidential_note_channel', type: 'string', description: 'Channel for messages about confidential comments.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#confidential' };
const tag_push_channel_1: CatalogField = { name: 'tag_push_channel', type: 'string', description: 'Channel for tag messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#tags' };
const pipeline_channel_1: CatalogField = { name: 'pipeline_channel', type: 'string', description: 'Channel for pipeline messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#pipelines' };
const wiki_page_channel_1: CatalogField = { name: 'wiki_page_channel', type: 'string', description: 'Channel for wiki messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#wiki' };
const deployment_channel_1: CatalogField = { name: 'deployment_channel', type: 'string', description: 'Channel for deployment messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#deployments' };
const incident_channel_1: CatalogField = { name: 'incident_channel', type: 'string', description: 'Channel for incident messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#incidents' };
const alert_channel_1: CatalogField = { name: 'alert_channel', type: 'string', description: 'Channel for alert messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#alerts' };
const incident_events_1: CatalogField = { name: 'incident_events', type: 'boolean', description: 'Reacts to incidents that are opened or closed.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/chat_notification.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' };
const vulnerability_events_1: CatalogField = { name: 'vulnerability_events', type: 'boolean', description: 'Reacts to newly found vulnerabilities.', refusesNull: 500, default: false, returned: 'topLevel', edition: 'ee', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' };
const vulnerability_channel_1: CatalogField = { name: 'vulnerability_channel', type: 'string', description: 'Channel for vulnerability messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', edition: 'ee', group: 'channels', example: '#security', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/lib/ee/api/helpers/integrations_helpers.rb:41' }], documented: 'absent' };
const push_events_4: CatalogField = { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/issue_tracker.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' };
const vulnerability_events_2: CatalogField = { name: 'vulnerability_events', type: 'boolean', description: 'Reacts to newly found vulnerabilities.', refusesNull: 500, default: false, returned: 'topLevel', edition: 'ee', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb supports `vulnerability`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' };

/** Apple App Store Connect */
export const appleAppStore: CatalogIntegration<'apple-app-store'> = {
  slug: 'apple-app-store',
  title: 'Apple App Store Connect',
  description: 'Gives CI/CD jobs the App Store Connect credentials they need to publish apps.',
  category: 'mobile',
  notes: ['Jobs find the credentials in CI/CD variables whose names start with `APP_STORE_CONNECT_API_KEY_`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/apple_app_store/',
  levels: ['project'],
  inheritable: false,
  errata: [{ subject: 'slug', printed: 'apple_app_store', actual: 'apple-app-store', evidence: 'lib/api/helpers/integrations_helpers.rb uses the dashed name as key; the printed one was run on a rebuilt Grape server', effect: 'The printed address answers 404 to PUT and 400 to GET and DELETE.' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#apple-app-store-connect', 'app/models/integrations/apple_app_store.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { app_store_issuer_id: '01234567-89ab-cdef-0123-456789abcdef', app_store_key_id: 'ABC123DEFG', app_store_private_key_file_name: 'AuthKey_ABC123DEFG.p8', app_store_private_key: '<private key>' } }, { name: 'full', summary: 'Every setting', settings: { app_store_issuer_id: '01234567-89ab-cdef-0123-456789abcdef', app_store_key_id: 'ABC123DEFG', app_store_private_key_file_name: 'AuthKey_ABC123DEFG.p8', app_store_private_key: '<private key>', app_store_protected_refs: true, use_inherited_settings: false } }],
  fields: [
    { name: 'app_store_issuer_id', type: 'string', description: 'Identifier of the issuer to which the API key belongs.', required: true, notes: ['It is a UUID, and only lower-case letters are accepted in it.'], pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', patternMeaning: 'be a UUID in lower-case letters', minLength: 1, example: '01234567-89ab-cdef-0123-456789abcdef', group: 'connection' },
    { name: 'app_store_key_id', type: 'string', description: 'Identifier of the API key.', required: true, pattern: '^(?:[A-Z]+[0-9]|[0-9]+[A-Z])[A-Z0-9]*$', patternMeaning: 'consist of capital letters and digits, with at least one of each', minLength: 1, example: 'ABC123DEFG', group: 'connection' },
    { name: 'app_store_private_key_file_name', type: 'string', description: 'Name of the file from which the private key was taken.', required: true, pattern: '\\S', minLength: 1, example: 'AuthKey_ABC123DEFG.p8', group: 'connection' },
    { name: 'app_store_private_key', type: 'string', description: 'Content of the private key file.', required: true, notes: ['The key comes back unmasked in `properties`, so keep responses secret too.'], serverChecks: ['GitLab refuses text that cannot be parsed as a key.'], pattern: '\\S', minLength: 1, credential: true, example: '<private key>', group: 'connection' },
    { name: 'app_store_protected_refs', type: 'boolean', description: 'Limits the CI/CD variables to pipelines of protected branches and tags.', refusesNull: 400, default: true, group: 'behaviour', example: true },
    use_inherited_settings_1,
  ],
};

/** Asana */
export const asana: CatalogIntegration<'asana'> = {
  slug: 'asana',
  title: 'Asana',
  description: 'Adds a comment to each Asana task that a pushed commit message mentions.',
  category: 'issue-tracker',
  notes: ['A commit message mentions a task by its web address or by `#` and its number.', 'A word such as `fixes` or `closes` right before the mention completes the task.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/asana/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#asana', 'app/models/integrations/asana.rb', 'app/models/concerns/integrations/base/asana.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { api_key: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { api_key: '<token>', restrict_to_branch: 'main,stable', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'api_key', type: 'string', description: 'Personal access token of the Asana user who writes the comments.', required: true, notes: ['Tasks that this user cannot open get no comment.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'restrict_to_branch', type: 'string', description: 'Branches whose commits are inspected, separated by commas, where blank means every branch.', nullable: true, group: 'behaviour', example: 'main,stable' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/asana.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Assembla */
export const assembla: CatalogIntegration<'assembla'> = {
  slug: 'assembla',
  title: 'Assembla',
  description: 'Forwards pushes to a space on Assembla.',
  category: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#assembla', 'app/models/integrations/assembla.rb', 'app/models/concerns/integrations/base/assembla.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', subdomain: 'demo-space', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Secret key with which GitLab authenticates at the Assembla space.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'subdomain', type: 'string', description: 'Name of the Assembla space that receives the pushes.', nullable: true, notes: ['GitLab puts it into the address it calls, so without it no space is reached.'], clearsSecrets: true, example: 'demo-space', group: 'connection' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/assembla.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Atlassian Bamboo */
export const bamboo: CatalogIntegration<'bamboo'> = {
  slug: 'bamboo',
  title: 'Atlassian Bamboo',
  description: 'Starts a Bamboo build for every push and reports its status.',
  category: 'ci',
  notes: ['The Bamboo plan needs a repository trigger and automatic labels for revisions.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/bamboo/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#atlassian-bamboo', 'app/models/integrations/bamboo.rb', 'app/models/concerns/integrations/base/bamboo.rb', 'app/models/concerns/integrations/base/ci.rb', 'app/models/concerns/integrations/enable_ssl_verification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { bamboo_url: 'https://bamboo.example.com', build_key: '<build key>', username: 'gitlab', password: '<password>' } }, { name: 'full', summary: 'Every setting', settings: { bamboo_url: 'https://bamboo.example.com', enable_ssl_verification: true, build_key: '<build key>', username: 'gitlab', password: '<password>', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'bamboo_url', type: 'string', description: 'Root address of the Bamboo server.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://bamboo.example.com', group: 'connection' },
    enable_ssl_verification_1,
    { name: 'build_key', type: 'string', description: 'Key of the Bamboo plan that is built.', required: true, notes: ['GitLab treats this key as a secret although it is only a short plan name, and so never returns it.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<build key>', group: 'connection' },
    { name: 'username', type: 'string', description: 'Bamboo account that may use the API of the server.', required: true, pattern: '\\S', minLength: 1, example: 'gitlab', group: 'connection' },
    password_1,
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/ci.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Bugzilla */
export const bugzilla: CatalogIntegration<'bugzilla'> = {
  slug: 'bugzilla',
  title: 'Bugzilla',
  description: 'Links a project\'s issue references to a Bugzilla server.',
  category: 'issue-tracker',
  notes: ['References look like `#123` or `ABC-123`, and only the number goes into the link.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/bugzilla/',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#bugzilla', 'app/models/integrations/bugzilla.rb', 'app/models/concerns/integrations/base/bugzilla.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    new_issue_url_1,
    project_url_1,
    issues_url_1,
    push_events_1,
    use_inherited_settings_1,
  ],
};

/** Buildkite */
export const buildkite: CatalogIntegration<'buildkite'> = {
  slug: 'buildkite',
  title: 'Buildkite',
  description: 'Starts a Buildkite build when code changes and reports its status.',
  category: 'ci',
  sources: ['https://docs.gitlab.com/api/project_integrations/#buildkite', 'app/models/integrations/buildkite.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>', project_url: 'https://buildkite.com/acme/web-shop' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', project_url: 'https://buildkite.com/acme/web-shop', push_events: true, merge_requests_events: true, tag_push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Token that Buildkite shows for a pipeline whose repository is on GitLab.', required: true, notes: ['It has two parts joined by a colon; GitLab uses the first to start builds and the second to read their status.', 'The limit is that of the first part.'], pattern: '\\S', minLength: 1, maxLength: 2048, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'project_url', type: 'string', description: 'Address of the pipeline on Buildkite.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://buildkite.com/acme/web-shop', group: 'connection' },
    { name: 'enable_ssl_verification', type: 'boolean', description: 'Former switch for checking the TLS certificate of Buildkite.', savedAs: true, notes: ['GitLab accepts either value, keeps neither and always returns `true`.'], default: true, deprecated: 'Certificates are checked in any case, so leave it out.', example: true, group: 'connection' },
    push_events_2,
    merge_requests_events_1,
    tag_push_events_1,
    use_inherited_settings_1,
  ],
};

/** Campfire */
export const campfire: CatalogIntegration<'campfire'> = {
  slug: 'campfire',
  title: 'Campfire',
  pageTitle: 'Campfire Classic',
  description: 'Posts a message to a Campfire room for every push.',
  category: 'chat',
  notes: ['Basecamp stopped selling Campfire Classic.', 'A message needs `subdomain` and `room`, although GitLab lets both be left out.'],
  sources: ['https://docs.gitlab.com/api/project_integrations/#campfire-classic', 'app/models/integrations/campfire.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', subdomain: 'acme', room: '123456', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'API token of the Campfire user who posts the messages.', required: true, notes: ['Campfire shows it on the user\'s `My info` page.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'subdomain', type: 'string', description: 'First part of the account\'s `campfirenow.com` host name.', nullable: true, pattern: '^\\s*$|^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$', maxLength: 63, clearsSecrets: true, example: 'acme', group: 'connection' },
    { name: 'room', type: 'string', description: 'Number of the room, found at the end of the room\'s address.', nullable: true, notes: ['The model accepts only a number but compares it with the names of the rooms, so a room with another name may never be found.'], pattern: '^\\s*$|^\\+?0*[1-9][0-9]*$', patternMeaning: 'be a number greater than 0', example: '123456', group: 'connection' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/campfire.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** ClickUp */
export const clickup: CatalogIntegration<'clickup'> = {
  slug: 'clickup',
  title: 'ClickUp',
  description: 'Links a project\'s issue references to tasks in ClickUp.',
  category: 'issue-tracker',
  notes: ['References look like `#8xb2k1`, `CU-8xb2k1` or, with a custom task number, `DEMO-12`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/clickup/',
  since: '16.1',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#clickup', 'app/models/integrations/clickup.rb', 'app/models/concerns/integrations/base/clickup.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    project_url_1,
    issues_url_1,
    push_events_1,
    use_inherited_settings_1,
  ],
};

/** Confluence Workspace */
export const confluence: CatalogIntegration<'confluence'> = {
  slug: 'confluence',
  title: 'Confluence Workspace',
  description: 'Replaces the project\'s wiki link with one to a Confluence Cloud workspace.',
  category: 'wiki',
  notes: ['GitLab only links to Confluence and shows none of its content.', 'The project\'s own wiki stays reachable by its address.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/confluence/',
  exclusive: 'third-party-wiki',
  sources: ['https://docs.gitlab.com/api/project_integrations/#confluence-workspace', 'app/models/integrations/confluence.rb', 'app/models/concerns/integrations/base/confluence.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { confluence_url: 'https://example.atlassian.net/wiki' } }, { name: 'full', summary: 'Every setting', settings: { confluence_url: 'https://example.atlassian.net/wiki', use_inherited_settings: false } }],
  fields: [
    { name: 'confluence_url', type: 'string', description: 'Address of the workspace, with a path that starts with `/wiki`.', required: true, notes: ['Only hosts below `atlassian.net` are accepted, so a self-hosted Confluence is not.'], pattern: '^https?://(?:[^/?#@]*@)?[^/?#@:]+\\.atlassian\\.net(?::[0-9]*)?/wiki(?:[/?#]|$)', patternMeaning: 'be an address on `atlassian.net` with a path that begins with `/wiki`', minLength: 1, example: 'https://example.atlassian.net/wiki', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Custom issue tracker */
export const customIssueTracker: CatalogIntegration<'custom-issue-tracker'> = {
  slug: 'custom-issue-tracker',
  title: 'Custom issue tracker',
  description: 'Links a project\'s issue references to a tracker that has no integration of its own.',
  category: 'issue-tracker',
  notes: ['References look like `#123` or `ABC-123`, and only the number goes into the link.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/custom_issue_tracker/',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#custom-issue-tracker', 'app/models/integrations/custom_issue_tracker.rb', 'app/models/concerns/integrations/base/custom_issue_tracker.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    new_issue_url_1,
    project_url_1,
    issues_url_1,
    push_events_1,
    use_inherited_settings_1,
  ],
};

/** Datadog */
export const datadog: CatalogIntegration<'datadog'> = {
  slug: 'datadog',
  title: 'Datadog',
  description: 'Sends repository events and, on request, pipeline and job data to Datadog.',
  category: 'monitoring',
  documentation: 'https://docs.gitlab.com/integration/datadog/',
  conditions: [{ description: 'Job logs are collected only together with pipeline data.', when: { field: 'archive_trace_events', is: true }, expect: { datadog_ci_visibility: true } }, { description: 'A blank Datadog site needs a complete address in its place.', when: { field: 'datadog_site', blank: true }, require: ['api_url'] }],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { api_key: 'your_api_key' } }, { name: 'full', summary: 'Every setting', settings: { api_key: 'your_api_key', datadog_ci_visibility: false, api_url: 'https://datadog-intake.example.com/api/v2/webhook', datadog_env: 'ci', datadog_service: 'gitlab-ci', datadog_site: 'datadoghq.com', datadog_tags: 'team:web\nregion:eu', archive_trace_events: false, pipeline_events: false, push_events: true, merge_requests_events: true, note_events: true, tag_push_events: true, use_inherited_settings: false } }, { name: 'jobLogs', summary: 'Pipelines and job logs on the European site', settings: { api_key: 'your_api_key', datadog_site: 'datadoghq.eu', datadog_ci_visibility: true, archive_trace_events: true } }],
  errata: [{ subject: 'settings', page: 'group', printed: 'The parameters lack `datadog_ci_visibility`.', actual: 'GitLab takes it from groups as from projects.', evidence: 'lib/api/integrations/integratable_operations.rb declares the same parameters for projects and groups' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#datadog', 'app/models/integrations/datadog.rb'],
  fields: [
    { name: 'api_key', type: 'string', description: 'Key with which GitLab authenticates at Datadog.', required: true, pattern: '^\\w+$', minLength: 1, maxLength: 2048, secret: true, returned: 'never', example: 'your_api_key', group: 'connection' },
    { name: 'datadog_ci_visibility', type: 'boolean', description: 'Sends pipeline and job events, so that Datadog can trace every pipeline.', refusesNull: 400, notes: ['Datadog charges for CI Visibility by committer.'], default: false, group: 'behaviour', example: false, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'app/models/integrations/datadog.rb:72', effect: 'Nothing fails, since the setting may be sent or left out.' }] },
    { name: 'api_url', type: 'string', description: 'Complete address for the data, used instead of the one that GitLab derives from `datadog_site`.', nullable: true, format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, asciiOnly: true, clearsSecrets: true, example: 'https://datadog-intake.example.com/api/v2/webhook', group: 'connection' },
    { name: 'datadog_env', type: 'string', description: 'Value of the `env` tag on all data that a self-managed server sends.', nullable: true, group: 'behaviour', example: 'ci', documented: { description: 'names the tag `env%`' }, errata: [{ subject: 'description', printed: 'names the tag `env%`', actual: 'Value of the `env` tag on all data that a self-managed server sends.', evidence: 'app/models/integrations/datadog.rb:104', effect: 'The tag in Datadog is `env`, without a percent sign.' }] },
    { name: 'datadog_service', type: 'string', description: 'Service name that tells this GitLab server from others in Datadog.', nullable: true, group: 'behaviour', example: 'gitlab-ci' },
    { name: 'datadog_site', type: 'string', description: 'Host name of the Datadog site that receives the data.', nullable: true, notes: ['The European site is `datadoghq.eu`.', 'A leading `app.` does no harm because GitLab removes it.', 'It has no effect while `api_url` is set.'], pattern: '^(?:\\w+(?:[-.]\\w+)*\\.[a-zA-Z]{2,5}(?::[0-9]{1,5})?)?$', default: 'datadoghq.com', clearsSecrets: true, example: 'datadoghq.com', group: 'connection' },
    { name: 'datadog_tags', type: 'string', description: 'Further tags for the data, one `key:value` pair on each line.', nullable: true, pattern: '^(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*)(?:\\n(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*))*$', group: 'behaviour', example: 'team:web\nregion:eu' },
    { name: 'archive_trace_events', type: 'boolean', description: 'Sends job logs, which Datadog shows beside the pipelines.', refusesNull: 500, notes: ['Datadog charges for them as for other logs.'], default: false, since: '15.3', group: 'behaviour', example: false },
    { name: 'pipeline_events', type: 'boolean', description: 'Reacts to status changes of pipelines.', refusesNull: 500, savedAs: 'datadog_ci_visibility', notes: ['On every save GitLab copies `datadog_ci_visibility` into this flag and into `job_events`, whatever the request says.'], default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/datadog.rb supports `pipeline`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/datadog.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    { name: 'merge_requests_events', type: 'boolean', description: 'Reacts to changes of merge requests.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/datadog.rb supports `merge_request`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    { name: 'note_events', type: 'boolean', description: 'Reacts to new comments that everyone can see.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/datadog.rb supports `note`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    { name: 'tag_push_events', type: 'boolean', description: 'Reacts to tags that are pushed or removed.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/datadog.rb supports `tag_push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Diffblue Cover */
export const diffblueCover: CatalogIntegration<'diffblue-cover'> = {
  slug: 'diffblue-cover',
  title: 'Diffblue Cover',
  description: 'Gives CI/CD jobs the credentials with which Diffblue Cover writes Java unit tests.',
  category: 'ci',
  notes: ['Jobs find the credentials in `DIFFBLUE_LICENSE_KEY`, `DIFFBLUE_ACCESS_TOKEN_NAME` and `DIFFBLUE_ACCESS_TOKEN`.'],
  documentation: 'https://docs.gitlab.com/integration/diffblue_cover/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#diffblue-cover', 'app/models/integrations/diffblue_cover.rb', 'app/models/concerns/integrations/base/diffblue_cover.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { diffblue_license_key: '<license key>', diffblue_access_token_name: 'diffblue-cover', diffblue_access_token_secret: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { diffblue_license_key: '<license key>', diffblue_access_token_name: 'diffblue-cover', diffblue_access_token_secret: '<token>', use_inherited_settings: false } }],
  fields: [
    { name: 'diffblue_license_key', type: 'string', description: 'Licence key of the Diffblue Cover product.', required: true, pattern: '\\S', minLength: 1, secret: true, clearsSecrets: true, returned: 'never', example: '<license key>', group: 'connection' },
    { name: 'diffblue_access_token_name', type: 'string', description: 'Name of the GitLab access token with which the jobs reach the project.', required: true, notes: ['The token needs the Developer role or a higher one, and the scopes `api` and `write_repository`.'], pattern: '\\S', minLength: 1, example: 'diffblue-cover', group: 'connection' },
    { name: 'diffblue_access_token_secret', type: 'string', description: 'Secret value of that GitLab access token.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Discord Notifications */
export const discord: CatalogIntegration<'discord'> = {
  slug: 'discord',
  title: 'Discord Notifications',
  description: 'Posts messages about events in the project to Discord channels.',
  category: 'chat',
  notes: ['A channel setting holds the address of a webhook, not the name of a channel.', 'Each channel setting takes a single webhook, and a blank one falls back to `webhook`.', 'GitLab returns neither `webhook` nor any channel setting, because whoever knows such an address can post with it.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/discord_notifications/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#discord-notifications', 'app/models/integrations/discord.rb', 'app/models/concerns/integrations/base/discord.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'lib/api/helpers/integrations_helpers.rb', 'ee/lib/ee/api/helpers/integrations_helpers.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://discord.com/api/webhooks/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://discord.com/api/webhooks/your-webhook-path', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, deployment_events: false, confidential_issue_channel: 'https://discord.com/api/webhooks/your-confidential-issue-webhook', confidential_note_channel: 'https://discord.com/api/webhooks/your-confidential-comment-webhook', deployment_channel: 'https://discord.com/api/webhooks/your-deployment-webhook', issue_channel: 'https://discord.com/api/webhooks/your-issue-webhook', merge_request_channel: 'https://discord.com/api/webhooks/your-merge-request-webhook', note_channel: 'https://discord.com/api/webhooks/your-comment-webhook', pipeline_channel: 'https://discord.com/api/webhooks/your-pipeline-webhook', push_channel: 'https://discord.com/api/webhooks/your-push-webhook', tag_push_channel: 'https://discord.com/api/webhooks/your-tag-webhook', wiki_page_channel: 'https://discord.com/api/webhooks/your-wiki-webhook', incident_channel: 'https://discord.com/api/webhooks/your-incident-webhook', vulnerability_channel: 'https://discord.com/api/webhooks/your-vulnerability-webhook', use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the Discord webhook that takes the messages.', required: true, pattern: '^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', minLength: 1, credential: true, returned: 'never', example: 'https://discord.com/api/webhooks/your-webhook-path', group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    deployment_events_1,
    { name: 'group_confidential_mentions_events', type: 'boolean', description: 'Trigger for confidential mentions of a group, which projects do not have.', notes: ['Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.'], returned: 'never', group: 'triggers', ignored: {}, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/discord.rb offers group mentions to groups only, so the project route drops the setting' }] },
    { name: 'group_mentions_events', type: 'boolean', description: 'Trigger for public mentions of a group, which projects do not have.', notes: ['Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.'], returned: 'never', group: 'triggers', ignored: {}, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/discord.rb offers group mentions to groups only, so the project route drops the setting' }] },
    { name: 'confidential_issue_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about confidential issues.', nullable: true, notes: ['When blank, the webhook in `issue_channel` is used before the main one.'], pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-confidential-issue-webhook' },
    { name: 'confidential_note_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about confidential comments.', nullable: true, notes: ['When blank, the webhook in `note_channel` is used before the main one.'], pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-confidential-comment-webhook' },
    { name: 'deployment_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about deployments.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-deployment-webhook' },
    { name: 'group_confidential_mentions_channel', type: 'string', description: 'Webhook for confidential mentions of a group, which projects do not have.', nullable: true, notes: ['Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.'], returned: 'never', group: 'channels', ignored: {}, example: 'text', errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/discord.rb offers group mentions to groups only, so the project route drops the setting' }] },
    { name: 'group_mentions_channel', type: 'string', description: 'Webhook for public mentions of a group, which projects do not have.', nullable: true, notes: ['Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.'], returned: 'never', group: 'channels', ignored: {}, example: 'text', errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/discord.rb offers group mentions to groups only, so the project route drops the setting' }] },
    { name: 'issue_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about issues.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-issue-webhook' },
    { name: 'merge_request_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about merge requests.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-merge-request-webhook' },
    { name: 'note_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about comments.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-comment-webhook' },
    { name: 'pipeline_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about pipelines.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-pipeline-webhook' },
    { name: 'push_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about pushes.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-push-webhook' },
    { name: 'tag_push_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about tags.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-tag-webhook' },
    { name: 'wiki_page_channel', type: 'string', description: 'Address of another Discord webhook that takes the messages about wiki pages.', nullable: true, pattern: '^\\s*$|^https://discord\\.com(?:/.*)?$', patternMeaning: 'be an address that begins with `https://discord.com`', credential: true, returned: 'never', since: '16.3', group: 'channels', example: 'https://discord.com/api/webhooks/your-wiki-webhook' },
    { name: 'incident_channel', type: 'string', description: 'Address of another Discord webhook, kept for incidents.', nullable: true, notes: ['The server stores the value without checking it and never uses it, because Discord has no incident trigger.'], credential: true, returned: 'never', group: 'channels', example: 'https://discord.com/api/webhooks/your-incident-webhook', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'lib/api/helpers/integrations_helpers.rb:26' }], documented: 'absent' },
    { name: 'vulnerability_channel', type: 'string', description: 'Address of another Discord webhook, kept for vulnerabilities.', nullable: true, notes: ['The server stores the value without checking it and never uses it, because Discord has no vulnerability trigger.'], credential: true, returned: 'never', edition: 'ee', group: 'channels', example: 'https://discord.com/api/webhooks/your-vulnerability-webhook', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/lib/ee/api/helpers/integrations_helpers.rb:41' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Drone */
export const droneCi: CatalogIntegration<'drone-ci'> = {
  slug: 'drone-ci',
  title: 'Drone',
  description: 'Starts Drone builds for pushes, tags and merge requests and shows their status.',
  category: 'ci',
  sources: ['https://docs.gitlab.com/api/project_integrations/#drone', 'app/models/integrations/drone_ci.rb', 'app/models/concerns/integrations/enable_ssl_verification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>', drone_url: 'https://drone.example.com' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', drone_url: 'https://drone.example.com', enable_ssl_verification: true, push_events: true, merge_requests_events: true, tag_push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Token of the project in Drone.', required: true, pattern: '\\S', minLength: 1, maxLength: 2048, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'drone_url', type: 'string', description: 'Root address of the Drone server.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://drone.example.com', group: 'connection' },
    enable_ssl_verification_1,
    push_events_2,
    merge_requests_events_1,
    tag_push_events_1,
    use_inherited_settings_1,
  ],
};

/** Emails on push */
export const emailsOnPush: CatalogIntegration<'emails-on-push'> = {
  slug: 'emails-on-push',
  title: 'Emails on push',
  description: 'Mails the commits of every push, with or without their diffs, to a list of people.',
  category: 'mail',
  notes: ['The choice of branches does not apply to tags, which are mailed in every case.', 'Nothing is sent while the project has its emails turned off.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/emails_on_push/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#emails-on-push', 'app/models/integrations/emails_on_push.rb', 'app/models/concerns/integrations/base/emails_on_push.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { recipients: 'dev@example.com ops@example.com' } }, { name: 'full', summary: 'Every setting', settings: { recipients: 'dev@example.com ops@example.com', disable_diffs: true, send_from_committer_email: true, branches_to_be_notified: 'all', push_events: true, tag_push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'recipients', type: 'string', description: 'Email addresses that get the messages, separated by spaces or line breaks.', required: true, notes: ['Names around the addresses are allowed, and words that are not addresses are left out without an error.'], pattern: '^\\s*\\S[^@]*(?:@[^@]*){0,750}$', patternMeaning: 'contain at most 750 email addresses', refused: { pattern: '@[^\\s@]*,|,[^\\s@,]*@', reason: 'GitLab splits this list at white space only, so addresses joined by commas reach nobody.', accepted: true }, minLength: 1, example: 'dev@example.com ops@example.com', group: 'connection' },
    { name: 'disable_diffs', type: 'boolean', description: 'Leaves the changed code out of the mails.', group: 'behaviour', example: true },
    { name: 'send_from_committer_email', type: 'boolean', description: 'Uses the address of the committer as the sender.', notes: ['It takes effect only if that address belongs to the mail domain of the GitLab server.'], group: 'behaviour', example: true },
    { name: 'branches_to_be_notified', type: 'string', description: 'Selects the branches whose events are reported.', nullable: true, default: 'all', knownValues: ['all', 'default', 'protected', 'default_and_protected'], group: 'behaviour', example: 'all' },
    push_events_2,
    tag_push_events_1,
    use_inherited_settings_1,
  ],
};

/** EWM */
export const ewm: CatalogIntegration<'ewm'> = {
  slug: 'ewm',
  title: 'EWM',
  pageTitle: 'Engineering Workflow Management (EWM)',
  description: 'Links the project to IBM Engineering Workflow Management as its issue tracker.',
  category: 'issue-tracker',
  notes: ['A keyword and a number, such as `bug 123`, become a link; the keywords are `bug`, `task`, `defect`, `rtcwi`, `workitem` and `work item`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/ewm/',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#engineering-workflow-management-ewm', 'app/models/integrations/ewm.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb', 'app/models/concerns/integrations/base/issue_tracker.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    new_issue_url_1,
    project_url_1,
    issues_url_1,
    push_events_3,
    use_inherited_settings_1,
  ],
};

/** External wiki */
export const externalWiki: CatalogIntegration<'external-wiki'> = {
  slug: 'external-wiki',
  title: 'External wiki',
  description: 'Adds a link to a wiki outside GitLab to the sidebar of the project.',
  category: 'wiki',
  documentation: 'https://docs.gitlab.com/user/project/wiki/#link-an-external-wiki',
  sources: ['https://docs.gitlab.com/api/project_integrations/#external-wiki', 'app/models/integrations/external_wiki.rb', 'app/models/concerns/integrations/base/external_wiki.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { external_wiki_url: 'https://wiki.example.com/demo' } }, { name: 'full', summary: 'Every setting', settings: { external_wiki_url: 'https://wiki.example.com/demo', use_inherited_settings: false } }],
  fields: [
    { name: 'external_wiki_url', type: 'string', description: 'Address that the link in the sidebar opens.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, example: 'https://wiki.example.com/demo', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** GitGuardian */
export const gitGuardian: CatalogIntegration<'git-guardian'> = {
  slug: 'git-guardian',
  title: 'GitGuardian',
  description: 'Has GitGuardian scan every push and refuses commits that break its policies.',
  category: 'security',
  notes: ['GitLab.com offers it from 17.7 on; until 17.8 the feature flag `git_guardian_integration` could hide it on other servers.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/git_guardian/',
  since: '16.9',
  generallyAvailable: '17.8',
  tier: 'premium',
  edition: 'ee',
  sources: ['https://docs.gitlab.com/api/project_integrations/#gitguardian', 'ee/app/models/integrations/git_guardian.rb', 'doc/api/project_integrations.md of 19.1', 'GitLab\'s OpenAPI file of 19.5'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', api_url: 'https://api.eu1.gitguardian.com', use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Personal access token for the GitGuardian API.', required: true, notes: ['The token needs the `scan` scope and no other.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'api_url', type: 'string', description: 'Address of the GitGuardian API, where it is not the usual one.', nullable: true, notes: ['The European API is at `https://api.eu1.gitguardian.com`; a server of your own is possible.', 'Whether a change clears the token is not known.'], format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^\\s*http:', reason: 'GitLab reaches GitGuardian by HTTPS only.' }, default: 'https://api.gitguardian.com', since: '19.1', example: 'https://api.eu1.gitguardian.com', group: 'connection', documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** GitHub */
export const github: CatalogIntegration<'github'> = {
  slug: 'github',
  title: 'GitHub',
  description: 'Reports the status of pipelines to the commits and pull requests of a GitHub repository.',
  category: 'ci',
  notes: ['The GitHub repository has to be mirrored to this project.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/github/',
  tier: 'premium',
  edition: 'ee',
  levels: ['project'],
  inheritable: false,
  errata: [{ subject: 'presence', page: 'group', printed: 'The page describes how to set, read and disable it for a group.', actual: 'Groups cannot have it.', evidence: 'ee/app/models/concerns/ee/integrations/base/integration.rb:19 names it as one of projects only', effect: 'The printed requests answer 400, `400 Integration not available`.' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#github', 'ee/app/models/integrations/github.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>', repository_url: 'https://github.com/example/demo' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', repository_url: 'https://github.com/example/demo', static_context: true, pipeline_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Personal access token for the GitHub API.', required: true, notes: ['The token needs the `repo:status` scope.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'repository_url', type: 'string', description: 'Address of the repository on GitHub.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://github.com/example/demo', group: 'connection' },
    { name: 'static_context', type: 'boolean', description: 'Ends the name of the status check with the host name of the GitLab server instead of the branch name.', notes: ['GitHub can make a check mandatory only if its name stays the same on every branch.'], default: true, group: 'behaviour', example: true },
    { name: 'pipeline_events', type: 'boolean', description: 'Reacts to status changes of pipelines.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/integrations/github.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** GitLab for Slack app */
export const gitlabSlackApplication: CatalogIntegration<'gitlab-slack-application'> = {
  slug: 'gitlab-slack-application',
  title: 'GitLab for Slack app',
  description: 'Posts messages about events in the project to Slack and runs slash commands from there.',
  category: 'chat',
  notes: ['The app has to be installed in the web interface first; the API only changes an existing integration and otherwise answers 422.', 'A PUT does not activate it, unlike most other integrations.', 'While it is inactive, `properties` of the response is an empty object.', 'It is offered only where an administrator has set the app up for the server.', 'An event is posted only if it has a channel of its own or `channel` is set.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/gitlab_slack_application/',
  requiresInstall: true,
  sources: ['https://docs.gitlab.com/api/project_integrations/#gitlab-for-slack-app', 'app/models/integrations/gitlab_slack_application.rb', 'app/models/concerns/integrations/slack_mattermost_fields.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'lib/api/helpers/integrations_helpers.rb', 'ee/lib/ee/api/helpers/integrations_helpers.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: {} }, { name: 'full', summary: 'Every setting', settings: { channel: '#general', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', labels_to_be_notified: '~bug,~regression', labels_to_be_notified_behavior: 'match_any', alert_events: false, issues_events: false, confidential_issues_events: false, merge_requests_events: false, note_events: false, confidential_note_events: false, deployment_events: false, pipeline_events: false, push_events: false, tag_push_events: false, vulnerability_events: false, wiki_page_events: false, incident_events: false, push_channel: '#pushes', issue_channel: '#issues', confidential_issue_channel: '#confidential', merge_request_channel: '#merge-requests', note_channel: '#comments', confidential_note_channel: '#confidential', tag_push_channel: '#tags', pipeline_channel: '#pipelines', wiki_page_channel: '#wiki', deployment_channel: '#deployments', incident_channel: '#incidents', vulnerability_channel: '#security', alert_channel: '#alerts', use_inherited_settings: false } }],
  fields: [
    channel_1,
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    notify_only_default_branch_1,
    labels_to_be_notified_1,
    labels_to_be_notified_behavior_1,
    { name: 'alert_events', type: 'boolean', description: 'Reacts to new monitoring alerts.', default: false, returned: 'topLevel', group: 'triggers', example: false },
    { name: 'issues_events', type: 'boolean', description: 'Reacts to changes of issues that everyone can see.', default: false, returned: 'topLevel', group: 'triggers', example: false },
    { name: 'confidential_issues_events', type: 'boolean', description: 'Reacts to changes of confidential issues.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false },
    merge_requests_events_2,
    { name: 'note_events', type: 'boolean', description: 'Reacts to new comments that everyone can see.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false },
    { name: 'confidential_note_events', type: 'boolean', description: 'Reacts to new confidential comments, such as internal notes.', default: false, returned: 'topLevel', group: 'triggers', example: false },
    deployment_events_1,
    incidents_events_1,
    { name: 'pipeline_events', type: 'boolean', description: 'Reacts to status changes of pipelines.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: false, returned: 'topLevel', group: 'triggers', example: false },
    tag_push_events_2,
    { name: 'vulnerability_events', type: 'boolean', description: 'Reacts to newly found vulnerabilities.', refusesNull: 500, default: false, returned: 'topLevel', edition: 'ee', group: 'triggers', example: false },
    { name: 'wiki_page_events', type: 'boolean', description: 'Reacts to wiki pages that are created or edited.', default: false, returned: 'topLevel', group: 'triggers', example: false },
    { name: 'incident_events', type: 'boolean', description: 'Reacts to incidents that are opened or closed.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/chat_notification.rb lists the event, lib/api/integrations.rb accepts one flag per event', effect: 'Someone who sends the printed `incidents_events` gets no messages about incidents.' }], documented: 'absent' },
    push_channel_1,
    issue_channel_1,
    confidential_issue_channel_1,
    merge_request_channel_1,
    note_channel_1,
    confidential_note_channel_1,
    tag_push_channel_1,
    pipeline_channel_1,
    wiki_page_channel_1,
    deployment_channel_1,
    incident_channel_1,
    { name: 'vulnerability_channel', type: 'string', description: 'Channel for vulnerability messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', edition: 'ee', group: 'channels', example: '#security' },
    alert_channel_1,
    use_inherited_settings_1,
  ],
};

/** Google Artifact Management */
export const googleCloudPlatformArtifactRegistry: CatalogIntegration<'google-cloud-platform-artifact-registry'> = {
  slug: 'google-cloud-platform-artifact-registry',
  title: 'Google Artifact Management',
  description: 'Connects the project to a repository for container images in Google Artifact Registry.',
  category: 'cloud',
  notes: ['Only GitLab.com has it; elsewhere a PUT answers 400, a GET or DELETE 404.', 'Until 17.1 it was behind the feature flag `google_cloud_support_feature_flag`, which was off.', 'It authenticates through workload identity federation, so set up `google-cloud-platform-workload-identity-federation` as well.', 'Jobs get the three settings as `GOOGLE_ARTIFACT_REGISTRY_PROJECT_ID`, `GOOGLE_ARTIFACT_REGISTRY_REPOSITORY_NAME` and `GOOGLE_ARTIFACT_REGISTRY_REPOSITORY_LOCATION`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/google_artifact_management/',
  since: '16.9',
  edition: 'ee',
  offering: ['gitlab.com'],
  levels: ['project'],
  status: 'beta',
  errata: [{ subject: 'presence', page: 'group', printed: 'The page describes how to set, read and disable it for a group.', actual: 'Groups cannot have it.', evidence: 'ee/app/models/concerns/ee/integrations/base/integration.rb:19 names it as one of projects only', effect: 'The printed requests answer 400, `400 Integration not available`.' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#google-artifact-management', 'ee/app/models/integrations/google_cloud_platform/artifact_registry.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { artifact_registry_project_id: 'demo-project-1234', artifact_registry_location: 'europe-west1', artifact_registry_repositories: 'demo-images' } }, { name: 'full', summary: 'Every setting', settings: { artifact_registry_project_id: 'demo-project-1234', artifact_registry_location: 'europe-west1', artifact_registry_repositories: 'demo-images', use_inherited_settings: false } }],
  fields: [
    { name: 'artifact_registry_project_id', type: 'string', description: 'Google Cloud project that owns the repository, given by its ID.', required: true, pattern: '\\S', minLength: 1, example: 'demo-project-1234', group: 'connection' },
    { name: 'artifact_registry_location', type: 'string', description: 'Google Cloud region or multi-region that holds the repository.', required: true, pattern: '\\S', minLength: 1, example: 'europe-west1', group: 'connection' },
    { name: 'artifact_registry_repositories', type: 'string', description: 'Name of the repository in Artifact Registry.', required: true, notes: ['Despite the plural, it takes one repository.', 'The repository must have the Docker format and the standard mode.'], pattern: '\\S', minLength: 1, example: 'demo-images', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Google Cloud IAM */
export const googleCloudPlatformWorkloadIdentityFederation: CatalogIntegration<'google-cloud-platform-workload-identity-federation'> = {
  slug: 'google-cloud-platform-workload-identity-federation',
  title: 'Google Cloud IAM',
  pageTitle: 'Google Cloud Identity and Access Management (IAM)',
  description: 'Lets GitLab and its jobs sign in to Google Cloud through workload identity federation, without stored keys.',
  category: 'cloud',
  notes: ['Only GitLab.com has it; elsewhere a PUT answers 400, a GET or DELETE 404.', 'Until 17.1 it was behind the feature flag `google_cloud_support_feature_flag`, which was off.'],
  documentation: 'https://docs.gitlab.com/integration/google_cloud_iam/',
  since: '16.10',
  edition: 'ee',
  offering: ['gitlab.com'],
  status: 'beta',
  errata: [{ subject: 'getPath', printed: '/projects/:id/integration/google-cloud-platform-workload-identity-federation', actual: '/projects/:id/integrations/google-cloud-platform-workload-identity-federation', evidence: 'lib/api/integrations.rb declares `:id/integrations/:slug` for every integration; the printed path answered 404 on a server with these routes', effect: 'A GET of the printed path answers 404.' }, { subject: 'getPath', page: 'group', printed: '/groups/:id/integration/google-cloud-platform-workload-identity-federation', actual: '/groups/:id/integrations/google-cloud-platform-workload-identity-federation', evidence: 'lib/api/integrations/integratable_operations.rb mounts the same routes for projects and groups', effect: 'A GET of the printed path answers 404.' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#google-cloud-identity-and-access-management-iam', 'ee/app/models/integrations/google_cloud_platform/workload_identity_federation.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { workload_identity_federation_project_id: 'demo-project-1234', workload_identity_federation_project_number: '123456789012', workload_identity_pool_id: 'gitlab-pool', workload_identity_pool_provider_id: 'gitlab-provider' } }, { name: 'full', summary: 'Every setting', settings: { workload_identity_federation_project_id: 'demo-project-1234', workload_identity_federation_project_number: '123456789012', workload_identity_pool_id: 'gitlab-pool', workload_identity_pool_provider_id: 'gitlab-provider', use_inherited_settings: false } }],
  fields: [
    { name: 'workload_identity_federation_project_id', type: 'string', description: 'Google Cloud project that owns the workload identity pool, given by its ID.', required: true, pattern: '^[a-z0-9-]{6,30}$', minLength: 1, example: 'demo-project-1234', group: 'connection' },
    { name: 'workload_identity_federation_project_number', type: 'string', description: 'Number of that Google Cloud project, which is not the same as its ID.', acceptsAlso: 'integer', required: true, pattern: '^[+-]?[0-9]+$', minLength: 1, example: '123456789012', documented: { type: 'integer', example: 123456789012 }, errata: [{ subject: 'type', printed: 'integer', actual: 'string', evidence: 'ee/app/models/integrations/google_cloud_platform/workload_identity_federation.rb:54', effect: 'A number sent as printed is stored and returned as text.' }], group: 'connection' },
    { name: 'workload_identity_pool_id', type: 'string', description: 'Workload identity pool that trusts GitLab, given by its ID.', required: true, pattern: '^[a-z0-9-]{4,32}$', minLength: 1, example: 'gitlab-pool', group: 'connection' },
    { name: 'workload_identity_pool_provider_id', type: 'string', description: 'Provider in that pool that stands for GitLab, given by its ID.', required: true, pattern: '^[a-z0-9-]{4,32}$', minLength: 1, example: 'gitlab-provider', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Google Play */
export const googlePlay: CatalogIntegration<'google-play'> = {
  slug: 'google-play',
  title: 'Google Play',
  description: 'Gives CI/CD jobs what fastlane needs to release an Android app on Google Play.',
  category: 'mobile',
  notes: ['Jobs get the package name as `SUPPLY_PACKAGE_NAME` and the key, masked in their logs, as `SUPPLY_JSON_KEY_DATA`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/google_play/',
  levels: ['project'],
  inheritable: false,
  sources: ['https://docs.gitlab.com/api/project_integrations/#google-play', 'app/models/integrations/google_play.rb', 'app/validators/json_schemas/google_service_account_key.json'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { package_name: 'com.example.myapp', service_account_key: '{"type": "service_account", "project_id": "demo-project-1234", "private_key_id": "<private key id>", "private_key": "<private key>", "client_email": "<account>@demo-project-1234.iam.gserviceaccount.com", "client_id": "<client id>", "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token", "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs", "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/<account>"}', service_account_key_file_name: 'service-account-key.json' } }, { name: 'full', summary: 'Every setting', settings: { package_name: 'com.example.myapp', service_account_key: '{"type": "service_account", "project_id": "demo-project-1234", "private_key_id": "<private key id>", "private_key": "<private key>", "client_email": "<account>@demo-project-1234.iam.gserviceaccount.com", "client_id": "<client id>", "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token", "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs", "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/<account>"}', service_account_key_file_name: 'service-account-key.json', google_play_protected_refs: true, use_inherited_settings: false } }],
  fields: [
    { name: 'package_name', type: 'string', description: 'Identifier of the Android app, as registered with the store.', required: true, pattern: '^[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*){1,20}$', minLength: 1, example: 'com.example.myapp', group: 'connection' },
    { name: 'service_account_key', type: 'string', description: 'JSON key of a Google Cloud service account that may publish the app.', required: true, notes: ['Send the whole key file as one text.', 'Although it is a secret, GitLab does not mark it as one and returns it in clear text.'], serverChecks: ['All ten members that Google puts in a key file must be there.'], format: 'json', pattern: '\\S', minLength: 1, credential: true, example: '{"type": "service_account", "project_id": "demo-project-1234", "private_key_id": "<private key id>", "private_key": "<private key>", "client_email": "<account>@demo-project-1234.iam.gserviceaccount.com", "client_id": "<client id>", "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token", "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs", "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/<account>"}', group: 'connection' },
    { name: 'service_account_key_file_name', type: 'string', description: 'Name of the file that holds the key.', required: true, pattern: '\\S', minLength: 1, example: 'service-account-key.json', group: 'connection' },
    { name: 'google_play_protected_refs', type: 'boolean', description: 'Keeps the variables from jobs that run on unprotected branches and tags.', refusesNull: 400, default: true, group: 'behaviour', example: true },
    use_inherited_settings_1,
  ],
};

/** Google Chat */
export const hangoutsChat: CatalogIntegration<'hangouts-chat'> = {
  slug: 'hangouts-chat',
  title: 'Google Chat',
  description: 'Posts messages about events in the project to a Google Chat space.',
  category: 'chat',
  notes: ['Create the webhook in the settings of the Google Chat space first.', 'Messages about the same issue, merge request or pipeline share a thread where the space allows it.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/hangouts_chat/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#google-chat', 'app/models/integrations/hangouts_chat.rb', 'app/models/concerns/integrations/base/hangouts_chat.rb', 'app/models/concerns/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://chat.googleapis.com/v1/spaces/your-space-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://chat.googleapis.com/v1/spaces/your-space-path', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the webhook of the Google Chat space.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://chat.googleapis.com/v1/spaces/your-space-path', group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    notify_only_default_branch_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    use_inherited_settings_1,
  ],
};

/** Harbor */
export const harbor: CatalogIntegration<'harbor'> = {
  slug: 'harbor',
  title: 'Harbor',
  description: 'Links a Harbor project as container registry and hands its login to CI/CD jobs.',
  category: 'package-registry',
  notes: ['CI/CD jobs get the variables `HARBOR_URL`, `HARBOR_HOST`, `HARBOR_OCI`, `HARBOR_PROJECT`, `HARBOR_USERNAME` and `HARBOR_PASSWORD`.', 'There are no triggers.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/harbor/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#harbor', 'app/models/integrations/harbor.rb', 'app/models/concerns/integrations/base/harbor.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { url: 'https://harbor.example.com', project_name: 'demo', username: 'jdoe', password: 'your-password' } }, { name: 'full', summary: 'Every setting', settings: { url: 'https://harbor.example.com', project_name: 'demo', username: 'jdoe', password: 'your-password', use_inherited_settings: false } }],
  fields: [
    { name: 'url', type: 'string', description: 'Root address of the Harbor server.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://harbor.example.com', group: 'connection' },
    { name: 'project_name', type: 'string', description: 'Project on the Harbor server.', required: true, pattern: '^[a-z0-9]+(?:[._-][a-z0-9]+)*$', minLength: 1, maxLength: 255, example: 'demo', group: 'connection' },
    { name: 'username', type: 'string', description: 'Account on the Harbor server.', required: true, notes: ['The name of a robot account may start with `robot$`; in `HARBOR_USERNAME` that dollar sign is doubled.'], pattern: '\\S', minLength: 1, example: 'jdoe', group: 'connection' },
    { name: 'password', type: 'string', description: 'Password of that account.', required: true, notes: ['It must be fit for masking in job logs, hence the limited set of characters.'], pattern: '^[a-zA-Z0-9_+=/@:.~-]{8,}$', minLength: 1, secret: true, returned: 'never', example: 'your-password', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** irker (IRC gateway) */
export const irker: CatalogIntegration<'irker'> = {
  slug: 'irker',
  title: 'irker (IRC gateway)',
  description: 'Announces pushes in IRC channels through an irker daemon.',
  category: 'chat',
  notes: ['An irker daemon must run where GitLab can reach it.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/irker/',
  conditions: [{ description: 'Recipients that are given by name only need the address of an IRC server.', when: { field: 'recipients', matchesNot: '(?:^|\\s)[Ii][Rr][Cc][Ss]?://' }, require: ['default_irc_uri'] }],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { recipients: 'irc://irc.example.com/#releases irc://irc.example.com/#builds' } }, { name: 'full', summary: 'Every setting', settings: { recipients: 'irc://irc.example.com/#releases irc://irc.example.com/#builds', default_irc_uri: 'irc://irc.example.com:6697/', server_host: 'localhost', server_port: 6659, colorize_messages: true, push_events: true, use_inherited_settings: false } }, { name: 'names', summary: 'Channels of one server, given by name', settings: { recipients: '#releases #builds', default_irc_uri: 'irc://irc.example.com:6697/' } }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#irker-irc-gateway', 'app/models/integrations/irker.rb', 'app/models/concerns/integrations/base/irker.rb'],
  fields: [
    { name: 'recipients', type: 'string', description: 'Channels and users that get the messages, separated by white space.', required: true, notes: ['Each one must be an `irc://` or `ircs://` address, by itself or once `default_irc_uri` is put in front; others are left out.'], serverChecks: ['The list is refused if `default_irc_uri` turns none of its entries into an `irc://` or `ircs://` address.'], pattern: '\\S', minLength: 1, example: 'irc://irc.example.com/#releases irc://irc.example.com/#builds', documented: { description: 'Channels or e-mail addresses, separated by commas.' }, errata: [{ subject: 'description', printed: 'Channels or e-mail addresses, separated by commas.', actual: 'Channels and users that get the messages, separated by white space.', evidence: 'map_recipients in app/models/concerns/integrations/base/irker.rb splits the text on white space', effect: 'A list with commas is read as a single address.' }], group: 'connection' },
    { name: 'default_irc_uri', type: 'string', description: 'Address of the IRC server for recipients that are given by name only.', nullable: true, example: 'irc://irc.example.com:6697/', documented: { default: 'irc://irc.network.net:6697/' }, errata: [{ subject: 'default', printed: 'irc://irc.network.net:6697/', actual: 'none', evidence: 'app/models/concerns/integrations/base/irker.rb:52 has that address as the placeholder of the form only', effect: 'Recipients given by name only are left out unless this is sent.' }], group: 'connection' },
    { name: 'server_host', type: 'string', description: 'Host on which the irker daemon runs.', nullable: true, default: 'localhost', example: 'localhost', group: 'connection' },
    { name: 'server_port', type: 'integer', description: 'Port on which the irker daemon listens.', nullable: true, default: 6659, example: 6659, group: 'connection' },
    { name: 'colorize_messages', type: 'boolean', description: 'Adds colours to the messages.', group: 'behaviour', example: true },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/irker.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Jenkins */
export const jenkins: CatalogIntegration<'jenkins'> = {
  slug: 'jenkins',
  title: 'Jenkins',
  description: 'Starts a Jenkins build for pushes, merge requests and tags.',
  category: 'ci',
  documentation: 'https://docs.gitlab.com/integration/jenkins/',
  levels: ['project'],
  inheritable: false,
  conditions: [{ description: 'A user name needs a password.', when: { field: 'username', blank: false }, require: ['password'] }, { description: 'A password needs a user name.', when: { field: 'password', blank: false }, require: ['username'] }],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { jenkins_url: 'https://jenkins.example.com', project_name: 'demo' } }, { name: 'full', summary: 'Every setting', settings: { jenkins_url: 'https://jenkins.example.com', enable_ssl_verification: true, project_name: 'demo', username: 'jdoe', password: '<password>', push_events: true, merge_requests_events: false, tag_push_events: false, use_inherited_settings: false } }, { name: 'withCredentials', summary: 'Sign in to the Jenkins server with an account', settings: { jenkins_url: 'https://jenkins.example.com', project_name: 'demo', username: 'jdoe', password: '<password>' } }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#jenkins', 'app/models/integrations/jenkins.rb', 'app/models/concerns/integrations/has_web_hook.rb', 'app/models/concerns/web_hooks/hook.rb', 'app/models/concerns/integrations/enable_ssl_verification.rb'],
  fields: [
    { name: 'jenkins_url', type: 'string', description: 'Root address of the Jenkins server.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, asciiOnly: true, minLength: 1, clearsSecrets: true, example: 'https://jenkins.example.com', group: 'connection' },
    enable_ssl_verification_1,
    { name: 'project_name', type: 'string', description: 'Project on the Jenkins server that is built.', required: true, notes: ['GitLab sends the events to `project/<project_name>` below `jenkins_url`.'], pattern: '^(?:[!$&-;=@-Z_a-z~]|%[0-9A-Fa-f][0-9A-Fa-f])+$', patternMeaning: 'be written as in a URL, with `%20` for a space', minLength: 1, example: 'demo', group: 'connection' },
    { name: 'username', type: 'string', description: 'Account on the Jenkins server, if it asks for one.', nullable: true, example: 'jdoe', group: 'connection' },
    { name: 'password', type: 'string', description: 'Password of that Jenkins account.', nullable: true, secret: true, returned: 'never', example: '<password>', group: 'connection' },
    push_events_2,
    merge_requests_events_2,
    tag_push_events_2,
    use_inherited_settings_1,
  ],
};

/** Jira issues */
export const jira: CatalogIntegration<'jira'> = {
  slug: 'jira',
  title: 'Jira issues',
  description: 'Links commits and merge requests to Jira issues and shows those issues in GitLab.',
  category: 'issue-tracker',
  documentation: 'https://docs.gitlab.com/integration/jira/configure/',
  exclusive: 'issue-tracker',
  conditions: [{ description: 'Basic authentication needs a user name.', since: '19.1', when: { field: 'jira_auth_type', isNot: [1, 2] }, require: ['username'] }, { description: 'A service account of Jira Cloud needs the address of its API.', since: '19.1', when: { field: 'jira_auth_type', is: 2 }, require: ['api_url'] }, { description: 'Jira Cloud takes basic authentication or a service account.', since: '19.1', when: { field: 'url', matches: '^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)' }, expect: { jira_auth_type: [0, 2] }, message: 'For Jira Cloud, the authentication type must be Basic or Jira service account.' }, { description: 'Issues from vulnerabilities need an issue type and a project.', when: { field: 'vulnerabilities_enabled', is: true }, require: ['vulnerabilities_issuetype', 'project_key'] }],
  formerConditions: [{ description: 'Basic authentication needs a user name.', until: '19.0', when: { field: 'jira_auth_type', isNot: 1 }, require: ['username'] }, { description: 'Jira Cloud takes basic authentication only.', until: '19.0', when: { field: 'url', matches: '^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)' }, expect: { jira_auth_type: 0 } }, { description: 'The API of Jira Cloud takes basic authentication only.', until: '19.0', when: { field: 'api_url', matches: '^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)' }, expect: { jira_auth_type: 0 } }],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { url: 'https://jira.example.com', username: 'jdoe', password: '<password>' } }, { name: 'full', summary: 'Every setting', settings: { url: 'https://jira.example.com', api_url: 'https://jira-api.example.com', username: 'jdoe', password: '<password>', jira_auth_type: 0, jira_issue_prefix: 'JIRA#', jira_issue_regex: '(?:DEMO|SEC)-\\d+', jira_issue_transition_id: '11,31', comment_on_event_enabled: true, issues_enabled: false, project_keys: ['DEMO', 'SEC'], vulnerabilities_enabled: false, vulnerabilities_issuetype: '10001', project_key: 'SEC', customize_jira_issue_enabled: false, jira_check_enabled: false, jira_exists_check_enabled: false, jira_assignee_check_enabled: false, jira_status_check_enabled: false, jira_allowed_statuses_as_string: 'In Progress,Review', commit_events: true, merge_requests_events: true, use_inherited_settings: false } }, { name: 'jiraCloud', summary: 'Jira Cloud with an e-mail address and an API token', settings: { url: 'https://example.atlassian.net', username: 'jdoe@example.com', password: '<token>' } }, { name: 'personalAccessToken', summary: 'Jira Data Center with a personal access token and no user name', settings: { url: 'https://jira.example.com', jira_auth_type: 1, password: '<token>' } }, { name: 'serviceAccount', summary: 'Jira Cloud with a service account and no user name', since: '19.1', settings: { url: 'https://example.atlassian.net', api_url: 'https://api.atlassian.com/ex/jira/00000000-0000-0000-0000-000000000000', jira_auth_type: 2, password: '<token>' } }, { name: 'vulnerabilities', summary: 'Create Jira issues from vulnerabilities', settings: { url: 'https://jira.example.com', username: 'jdoe', password: '<password>', vulnerabilities_enabled: true, vulnerabilities_issuetype: '10001', project_key: 'SEC' } }, { name: 'checkedPushes', summary: 'Refuse pushes whose issue is missing in Jira or not in work', settings: { url: 'https://jira.example.com', username: 'jdoe', password: '<password>', jira_check_enabled: true, jira_exists_check_enabled: true, jira_status_check_enabled: true, jira_allowed_statuses_as_string: 'In Progress,Review' } }],
  errata: [{ subject: 'settings', page: 'group', printed: 'The parameters lack `vulnerabilities_enabled`, `vulnerabilities_issuetype`, `project_key` and `customize_jira_issue_enabled`.', actual: 'GitLab takes them from groups as from projects.', evidence: 'lib/api/integrations/integratable_operations.rb declares the same parameters for projects and groups' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#jira-issues', 'app/models/integrations/jira.rb', 'app/models/integrations/jira.rb of 19.1', 'app/models/integrations/jira_tracker_data.rb', 'doc/api/project_integrations.md of 19.2', 'ee/app/models/ee/integrations/jira.rb', 'ee/app/models/ee/integrations/jira_tracker_data.rb', 'ee/lib/gitlab/checks/push_rules/jira_verification_check.rb', 'lib/api/helpers/integrations_helpers.rb'],
  fields: [
    { name: 'url', type: 'string', description: 'Address of the Jira server\'s web interface.', required: true, notes: ['A slash at the end is dropped.'], format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, maxLength: 2048, clearsSecrets: true, example: 'https://jira.example.com', group: 'connection' },
    { name: 'api_url', type: 'string', description: 'Address of the Jira server\'s API, where it is not the one in `url`.', nullable: true, notes: ['A service account of Jira Cloud needs `https://api.atlassian.com/ex/jira/<cloud id>`.'], format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, maxLength: 2048, clearsSecrets: true, example: 'https://jira-api.example.com', group: 'connection' },
    { name: 'username', type: 'string', description: 'Account with which GitLab signs in to Jira.', nullable: true, notes: ['Jira Cloud expects an e-mail address, the Data Center and Server editions expect a user name.', 'It is not needed with a personal access token.', 'Nor is it needed with a service account of Jira Cloud.'], maxLength: 2048, example: 'jdoe', group: 'connection' },
    { name: 'password', type: 'string', description: 'Password, API token or personal access token for Jira.', required: true, notes: ['With basic authentication, Jira Cloud takes an API token, the Data Center and Server editions take a password.', 'With `jira_auth_type` set to `1`, it is the personal access token.', 'With `jira_auth_type` set to `2`, it is the API token of the service account.'], pattern: '\\S', minLength: 1, maxLength: 2048, secret: true, returned: 'never', example: '<password>', group: 'connection' },
    { name: 'jira_auth_type', type: 'integer', description: 'Selects how GitLab signs in to Jira.', notes: ['`0` is basic authentication, `1` a personal access token of Jira.', '`2` is a service account of Jira Cloud.', 'Jira Cloud refuses `1`; GitLab recognises it by an `https` address in `url` on a host that ends in `.atlassian.net`.'], default: 0, knownValues: [0, 1, 2], datedValues: [{ value: 2, since: '19.1' }], enforced: true, example: 0, group: 'connection' },
    { name: 'jira_issue_prefix', type: 'string', description: 'Regular expression for the text that stands before a Jira issue key.', nullable: true, serverChecks: ['The parentheses of the expression must match.', 'Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000.', 'Its Unicode classes must exist, unlike `\\p{Klingon}`.'], format: 're2', pattern: '^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$', maxLength: 255, group: 'behaviour', example: 'JIRA#' },
    { name: 'jira_issue_regex', type: 'string', description: 'Regular expression that recognises Jira issue keys.', nullable: true, notes: ['GitLab\'s own expression for issue keys is used while this is blank.'], serverChecks: ['The parentheses of the expression must match.', 'Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000.', 'Its Unicode classes must exist, unlike `\\p{Klingon}`.'], format: 're2', pattern: '^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$', maxLength: 255, group: 'behaviour', example: '(?:DEMO|SEC)-\\d+' },
    { name: 'jira_issue_transition_automatic', type: 'boolean', description: 'Would move a closed issue to the first status that Jira counts as done.', notes: ['Nothing replaces it in the API; the settings form has it.'], returned: 'never', group: 'behaviour', ignored: {}, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/integrations/jira.rb:186 declares a data field only, and the API accepts fields alone' }] },
    { name: 'jira_issue_transition_id', type: 'string', description: 'Transitions that GitLab runs, in this order, when it closes an issue.', nullable: true, notes: ['Several IDs are separated by `,` or `;`, and the first one that fails ends the sequence.', 'Blank means that no such transition runs.', 'It has no effect while automatic transitions are enabled in the settings form.'], pattern: '^\\s*$|[0-9]', group: 'behaviour', example: '11,31' },
    { name: 'comment_on_event_enabled', type: 'boolean', description: 'Adds a comment to every Jira issue that is mentioned, in addition to the link.', refusesNull: 500, default: true, returned: 'topLevel', group: 'behaviour', example: true },
    { name: 'issues_enabled', type: 'string', description: 'Shows Jira issues in GitLab.', acceptsAlso: 'boolean', refusesNull: 500, minLength: 1, default: false, since: '17.0', tier: 'premium', group: 'behaviour', returnedType: 'boolean', example: false, documented: { type: 'boolean' }, errata: [{ subject: 'type', printed: 'boolean', actual: 'string', evidence: 'app/models/integrations/jira.rb:169' }] },
    { name: 'project_keys', type: 'string[]', description: 'Jira projects whose issues are shown in GitLab.', notes: ['An empty list means all projects.', 'It filters what is shown and does not limit what the token can reach.', 'White space around the keys, blank keys and repeated keys are removed.', 'A text with commas instead of a list is refused.'], maxItems: 100, default: [], since: '17.0', tier: 'premium', group: 'behaviour', example: ['DEMO', 'SEC'] },
    { name: 'vulnerabilities_enabled', type: 'boolean', description: 'Lets people create Jira issues from vulnerabilities.', refusesNull: 500, default: false, tier: 'ultimate', edition: 'ee', group: 'behaviour', example: false },
    { name: 'vulnerabilities_issuetype', type: 'string', description: 'ID of the type that those issues get in Jira.', acceptsAlso: 'number', nullable: true, maxLength: 255, tier: 'ultimate', edition: 'ee', group: 'behaviour', example: '10001', documented: { type: 'number', example: 10001 }, errata: [{ subject: 'type', printed: 'number', actual: 'string', evidence: 'ee/app/models/ee/integrations/jira.rb:33', effect: 'A number is stored as text and comes back as text.' }] },
    { name: 'project_key', type: 'string', description: 'Jira project in which those issues are created.', nullable: true, maxLength: 255, tier: 'ultimate', edition: 'ee', group: 'behaviour', example: 'SEC' },
    { name: 'customize_jira_issue_enabled', type: 'boolean', description: 'Opens Jira\'s form with the details filled in, instead of creating the issue at once.', default: false, tier: 'ultimate', edition: 'ee', group: 'behaviour', example: false },
    { name: 'jira_check_enabled', type: 'boolean', description: 'Refuses a push unless the Jira issues in its commit messages pass the enabled checks.', refusesNull: 500, notes: ['It does nothing unless at least one of `jira_exists_check_enabled`, `jira_assignee_check_enabled` and `jira_status_check_enabled` is on.', 'A commit message without an issue key is then refused, and only the first key in a message is looked at.'], default: false, tier: 'premium', edition: 'ee', group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/ee/integrations/jira.rb:57' }], documented: 'absent' },
    { name: 'jira_exists_check_enabled', type: 'boolean', description: 'Checks that the issue exists in Jira.', refusesNull: 500, notes: ['While this is off, an issue that Jira does not know passes the other checks.'], default: false, tier: 'premium', edition: 'ee', group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/ee/integrations/jira.rb:65' }], documented: 'absent' },
    { name: 'jira_assignee_check_enabled', type: 'boolean', description: 'Checks that the issue is assigned to the author of the commit.', refusesNull: 500, notes: ['The e-mail address or the name has to match; an issue without assignee passes.'], default: false, tier: 'premium', edition: 'ee', group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/ee/integrations/jira.rb:71' }], documented: 'absent' },
    { name: 'jira_status_check_enabled', type: 'boolean', description: 'Checks that the issue has one of the allowed statuses.', refusesNull: 500, default: false, tier: 'premium', edition: 'ee', group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/ee/integrations/jira.rb:79' }], documented: 'absent' },
    { name: 'jira_allowed_statuses_as_string', type: 'string', description: 'Allowed statuses of an issue, separated by commas.', nullable: true, notes: ['White space around the names is removed, and every status passes while the list is blank.'], maxLength: 1024, tier: 'premium', edition: 'ee', group: 'behaviour', example: 'In Progress,Review', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'ee/app/models/ee/integrations/jira.rb:85' }], documented: 'absent' },
    { name: 'commit_events', type: 'boolean', description: 'Tells Jira about commits that mention an issue.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true },
    { name: 'merge_requests_events', type: 'boolean', description: 'Tells Jira about merge requests that mention an issue.', default: true, returned: 'topLevel', group: 'triggers', example: true },
    use_inherited_settings_1,
  ],
};

/** GitLab for Jira Cloud app */
export const jiraCloudApp: CatalogIntegration<'jira-cloud-app'> = {
  slug: 'jira-cloud-app',
  title: 'GitLab for Jira Cloud app',
  description: 'Sends development data to Jira Cloud and lets Jira Service Management approve deployments.',
  category: 'issue-tracker',
  notes: ['Linking a group in Jira switches it on and unlinking switches it off; neither the API nor the settings form can do so.', 'A PUT for a project that does not have it answers 422, and so does every DELETE.', 'It exists only on servers with a `jira_connect_application_key`.'],
  documentation: 'https://docs.gitlab.com/integration/jira/connect-app/',
  requiresInstall: true,
  canDisable: false,
  conditions: [{ description: 'Deployment gating needs at least one environment tier.', when: { field: 'jira_cloud_app_enable_deployment_gating', is: true }, require: ['jira_cloud_app_deployment_gating_environments'] }],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: {} }, { name: 'full', summary: 'Every setting', settings: { jira_cloud_app_service_ids: 'b:serviceone=,b:servicetwo=', jira_cloud_app_enable_deployment_gating: true, jira_cloud_app_deployment_gating_environments: 'production,staging', use_inherited_settings: false } }, { name: 'deploymentGating', summary: 'Let Jira approve deployments to production and staging', settings: { jira_cloud_app_enable_deployment_gating: true, jira_cloud_app_deployment_gating_environments: 'production,staging' } }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#gitlab-for-jira-cloud-app', 'app/models/integrations/jira_cloud_app.rb', 'lib/atlassian/jira_connect/serializers/deployment_entity.rb', 'lib/api/helpers/integrations_helpers.rb'],
  fields: [
    { name: 'jira_cloud_app_service_ids', type: 'string', description: 'Services of Jira Service Management that deployments belong to, as IDs separated by commas.', nullable: true, notes: ['White space between IDs is refused, and so are more than 100 IDs.'], pattern: '^\\s*$|^(?:[A-Za-z0-9=:]*,){0,99}[A-Za-z0-9=:]*$', example: 'b:serviceone=,b:servicetwo=', group: 'connection' },
    { name: 'jira_cloud_app_enable_deployment_gating', type: 'boolean', description: 'Lets Jira Service Management approve or reject deployments that are blocked in GitLab.', group: 'behaviour', example: true },
    { name: 'jira_cloud_app_deployment_gating_environments', type: 'string', description: 'Environment tiers whose deployments wait for Jira, separated by commas.', nullable: true, notes: ['The tiers are `production`, `staging`, `testing` and `development`.', 'White space around the names and repeated names are removed.'], pattern: '^(?:\\s*(?:production|staging|testing|development)(?:\\s*,\\s*(?:production|staging|testing|development))*)?[,\\s]*$', group: 'behaviour', example: 'production,staging' },
    { name: 'use_inherited_settings', type: 'boolean', description: 'Inherits the settings of the nearest group above, or else those of the instance.', notes: ['Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect.'], returned: 'never', since: '17.2', generallyAvailable: '17.3', group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'lib/api/helpers/integrations_helpers.rb:219' }], documented: 'absent' },
  ],
};

/** Linear */
export const linear: CatalogIntegration<'linear'> = {
  slug: 'linear',
  title: 'Linear',
  description: 'Links issue keys in GitLab to the issues of a Linear workspace.',
  category: 'issue-tracker',
  documentation: 'https://docs.gitlab.com/user/project/integrations/linear/',
  since: '18.3',
  exclusive: 'issue-tracker',
  errata: [{ subject: 'description', printed: 'settings of a group', actual: 'settings of a project, as the printed paths say', evidence: 'PUT, GET and DELETE are printed under `/projects/:id`' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#linear', 'app/models/integrations/linear.rb', 'app/models/concerns/integrations/base/linear.rb', 'app/models/concerns/integrations/base/issue_tracker.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { workspace_url: 'https://linear.app/example' } }, { name: 'full', summary: 'Every setting', settings: { workspace_url: 'https://linear.app/example', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'workspace_url', type: 'string', description: 'Address of the Linear workspace.', required: true, notes: ['The addresses of the issues are made from it.'], pattern: '^https://linear\\.app/[a-z0-9-]{3,32}/?$', patternMeaning: 'be the address of a workspace, `https://linear.app/<name>`', minLength: 1, example: 'https://linear.app/example', documented: { description: 'Address of an issue.' }, errata: [{ subject: 'description', printed: 'Address of an issue.', actual: 'Address of the Linear workspace.', evidence: 'app/models/concerns/integrations/base/linear.rb:44', effect: 'The address of an issue is refused.' }], group: 'connection' },
    push_events_3,
    { name: 'use_inherited_settings', type: 'boolean', description: 'Inherits the settings of the nearest group above, or else those of the instance.', notes: ['Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect.'], returned: 'never', group: 'behaviour', example: false },
  ],
};

/** Matrix notifications */
export const matrix: CatalogIntegration<'matrix'> = {
  slug: 'matrix',
  title: 'Matrix notifications',
  description: 'Posts messages about project events to a Matrix room.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/matrix/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#matrix-notifications', 'app/models/integrations/matrix.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>', room: '!your-room:matrix.example.com' } }, { name: 'full', summary: 'Every setting', settings: { hostname: 'https://matrix-client.matrix.org', token: '<token>', room: '!your-room:matrix.example.com', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, incident_events: false, vulnerability_events: false, use_inherited_settings: false } }],
  fields: [
    { name: 'hostname', type: 'string', description: 'Root address of the Matrix server, with the scheme.', nullable: true, notes: ['GitLab puts it in front of the path of the room, so leave out a slash at the end.'], format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, default: 'https://matrix-client.matrix.org', clearsSecrets: true, example: 'https://matrix-client.matrix.org', documented: { default: 'https://matrix.org' }, errata: [{ subject: 'default', printed: 'https://matrix.org', actual: 'https://matrix-client.matrix.org', evidence: 'app/models/integrations/matrix.rb:9 and set_webhook in the same file', effect: 'Messages go to another host than the page says unless this is sent.' }], group: 'connection' },
    { name: 'token', type: 'string', description: 'Access token of the Matrix account that posts the messages.', required: true, pattern: '\\S', minLength: 1, secret: true, clearsSecrets: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'room', type: 'string', description: 'ID of the Matrix room that gets the messages.', required: true, notes: ['It is the internal ID, which starts with `!`.'], pattern: '\\S', minLength: 1, example: '!your-room:matrix.example.com', group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    incident_events_1,
    vulnerability_events_1,
    use_inherited_settings_1,
  ],
};

/** Mattermost notifications */
export const mattermost: CatalogIntegration<'mattermost'> = {
  slug: 'mattermost',
  title: 'Mattermost notifications',
  description: 'Posts messages about project events to Mattermost channels.',
  category: 'chat',
  notes: ['Messages about confidential issues and comments go to the channel of their public counterpart while they have none of their own.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/mattermost/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#mattermost-notifications', 'app/models/integrations/mattermost.rb', 'app/models/concerns/integrations/slack_mattermost_fields.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb', 'lib/api/helpers/integrations_helpers.rb', 'ee/lib/ee/api/helpers/integrations_helpers.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://mattermost.example.com/hooks/your-webhook-id' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://mattermost.example.com/hooks/your-webhook-id', username: 'gitlab', channel: '#general', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', labels_to_be_notified: '~bug,~regression', labels_to_be_notified_behavior: 'match_any', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, deployment_events: false, incident_events: false, vulnerability_events: false, push_channel: '#pushes', issue_channel: '#issues', confidential_issue_channel: '#confidential', merge_request_channel: '#merge-requests', note_channel: '#comments', confidential_note_channel: '#confidential', tag_push_channel: '#tags', pipeline_channel: '#pipelines', wiki_page_channel: '#wiki', incident_channel: '#incidents', deployment_channel: '#deployments', vulnerability_channel: '#security', use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook in Mattermost.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://mattermost.example.com/hooks/your-webhook-id', group: 'connection' },
    { name: 'username', type: 'string', description: 'Name under which the messages appear.', nullable: true, group: 'behaviour', example: 'gitlab' },
    { name: 'channel', type: 'string', description: 'Channel for every message that has no channel of its own.', nullable: true, notes: ['Several channels are separated by commas; the same holds for the channel of each event.'], pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#general' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    notify_only_default_branch_1,
    labels_to_be_notified_1,
    labels_to_be_notified_behavior_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    { name: 'deployment_events', type: 'boolean', description: 'Reacts to deployments that start or finish.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/chat_notification.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' },
    incident_events_1,
    vulnerability_events_1,
    push_channel_1,
    issue_channel_1,
    confidential_issue_channel_1,
    merge_request_channel_1,
    note_channel_1,
    confidential_note_channel_1,
    tag_push_channel_1,
    pipeline_channel_1,
    wiki_page_channel_1,
    { name: 'incident_channel', type: 'string', description: 'Channel for incident messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#incidents', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'lib/api/helpers/integrations_helpers.rb:26' }], documented: 'absent' },
    { name: 'deployment_channel', type: 'string', description: 'Channel for deployment messages.', nullable: true, pattern: '^(?:[^,]*,){0,9}[^,]*,*$', patternMeaning: 'name at most 10 channels, separated by commas', group: 'channels', example: '#deployments', errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'lib/api/helpers/integrations_helpers.rb:68' }], documented: 'absent' },
    vulnerability_channel_1,
    use_inherited_settings_1,
  ],
};

/** Mattermost slash commands */
export const mattermostSlashCommands: CatalogIntegration<'mattermost-slash-commands'> = {
  slug: 'mattermost-slash-commands',
  title: 'Mattermost slash commands',
  description: 'Lets people run GitLab commands from a Mattermost chat.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/mattermost_slash_commands/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#mattermost-slash-commands', 'app/models/integrations/mattermost_slash_commands.rb', 'app/models/concerns/integrations/base/mattermost_slash_commands.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Token that Mattermost issued for the slash command.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Microsoft Teams notifications */
export const microsoftTeams: CatalogIntegration<'microsoft-teams'> = {
  slug: 'microsoft-teams',
  title: 'Microsoft Teams notifications',
  description: 'Posts messages about project events to a Microsoft Teams channel.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/microsoft_teams/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#microsoft-teams-notifications', 'app/models/integrations/microsoft_teams.rb', 'app/models/concerns/integrations/base/microsoft_teams.rb', 'app/models/concerns/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://outlook.office.com/webhook/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://outlook.office.com/webhook/your-webhook-path', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook in Microsoft Teams.', required: true, notes: ['The webhook decides on the channel, so there is no setting for it.'], format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://outlook.office.com/webhook/your-webhook-path', group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    notify_only_default_branch_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    use_inherited_settings_1,
  ],
};

/** MockCI */
export const mockCi: CatalogIntegration<'mock-ci'> = {
  slug: 'mock-ci',
  title: 'MockCI',
  pageTitle: 'Mock CI',
  description: 'Reads made-up build results from a Mock CI server, for work on GitLab itself.',
  category: 'ci',
  notes: ['The project `gitlab-mock-ci-service` of the group `gitlab-org` on GitLab.com is an example of such a server.'],
  levels: ['project'],
  developmentOnly: true,
  sources: ['https://docs.gitlab.com/api/project_integrations/#mock-ci', 'app/models/integrations/mock_ci.rb', 'app/models/concerns/integrations/base/mock_ci.rb', 'app/models/concerns/integrations/base/ci.rb', 'app/models/concerns/integrations/enable_ssl_verification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { mock_service_url: 'https://mock-ci.example.com' } }, { name: 'full', summary: 'Every setting', settings: { mock_service_url: 'https://mock-ci.example.com', enable_ssl_verification: true, push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'mock_service_url', type: 'string', description: 'Root address of the Mock CI server.', required: true, notes: ['The state of a commit is read from `<namespace>/<project>/status/<sha>.json` below it.'], format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, example: 'https://mock-ci.example.com', group: 'connection' },
    enable_ssl_verification_1,
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/ci.rb lists the event, lib/api/integrations.rb accepts one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Packagist */
export const packagist: CatalogIntegration<'packagist'> = {
  slug: 'packagist',
  title: 'Packagist',
  description: 'Tells a Packagist server to refresh the package after code changes.',
  category: 'package-registry',
  sources: ['https://docs.gitlab.com/api/project_integrations/#packagist', 'app/models/integrations/packagist.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { username: 'jdoe', token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { username: 'jdoe', token: '<token>', server: 'https://packagist.org', push_events: true, merge_requests_events: true, tag_push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'username', type: 'string', description: 'Account on the Packagist server.', required: true, pattern: '\\S', minLength: 1, maxLength: 2048, example: 'jdoe', group: 'connection' },
    { name: 'token', type: 'string', description: 'API token of that account.', required: true, pattern: '\\S', minLength: 1, maxLength: 2048, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'server', type: 'string', description: 'Root address of the Packagist server.', nullable: true, format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, default: 'https://packagist.org', clearsSecrets: true, example: 'https://packagist.org', documented: { type: 'boolean', example: true }, errata: [{ subject: 'type', printed: 'boolean', actual: 'string', evidence: 'app/models/integrations/packagist.rb:22', effect: 'A boolean sent as printed is stored as text.' }], group: 'connection' },
    push_events_2,
    merge_requests_events_1,
    tag_push_events_1,
    use_inherited_settings_1,
  ],
};

/** Phorge */
export const phorge: CatalogIntegration<'phorge'> = {
  slug: 'phorge',
  title: 'Phorge',
  description: 'Links a project\'s issue references to tasks in Phorge.',
  category: 'issue-tracker',
  notes: ['Commit messages, descriptions and comments refer to a task by its Maniphest ID, such as `T123`, and `:id` in `issues_url` stands for all of it.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/phorge/',
  since: '16.11',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#phorge', 'app/models/integrations/phorge.rb', 'app/models/concerns/integrations/base/phorge.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    project_url_1,
    issues_url_1,
    push_events_4,
    use_inherited_settings_1,
  ],
};

/** Pipeline status emails */
export const pipelinesEmail: CatalogIntegration<'pipelines-email'> = {
  slug: 'pipelines-email',
  title: 'Pipeline status emails',
  description: 'Mails the outcome of pipelines to a list of people.',
  category: 'mail',
  documentation: 'https://docs.gitlab.com/user/project/integrations/pipeline_status_emails/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#pipeline-status-emails', 'app/models/integrations/pipelines_email.rb', 'app/models/concerns/integrations/base/pipelines_email.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { recipients: 'dev@example.com,ops@example.com' } }, { name: 'full', summary: 'Every setting', settings: { recipients: 'dev@example.com,ops@example.com', notify_only_broken_pipelines: true, branches_to_be_notified: 'default', notify_only_default_branch: true, notify_only_when_pipeline_status_changes: false, notify_child_pipelines: true, pipeline_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'recipients', type: 'string', description: 'Addresses that get the mail, separated by commas.', required: true, notes: ['Spaces and line breaks separate addresses as well.', 'Names around the addresses are allowed, and words that are not addresses are left out without an error.'], pattern: '^\\s*\\S[^@]*(?:@[^@]*){0,30}$', patternMeaning: 'contain at most 30 email addresses', minLength: 1, example: 'dev@example.com,ops@example.com', group: 'connection' },
    notify_only_broken_pipelines_1,
    branches_to_be_notified_1,
    { name: 'notify_only_default_branch', type: 'boolean', description: 'Older switch that limits the mail to pipelines of the default branch.', notes: ['It counts only while `branches_to_be_notified` has no value; `true` then means `default` and `false` means `all`.'], group: 'behaviour', example: true },
    { name: 'notify_only_when_pipeline_status_changes', type: 'boolean', description: 'Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.', default: false, group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/pipelines_email.rb:48' }], documented: 'absent' },
    { name: 'notify_child_pipelines', type: 'boolean', description: 'Mails the outcome of child pipelines too.', notes: ['It works, and responses show it, only where the feature flag `pipelines_email_notify_child_pipelines` is on; it is stored anyway.'], default: true, since: '19.0', group: 'behaviour', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/pipelines_email.rb of 19.0, and GitLab\'s OpenAPI file of 19.5', since: '19.0' }], documented: 'absent' },
    pipeline_events_1,
    use_inherited_settings_1,
  ],
};

/** Pivotal Tracker */
export const pivotaltracker: CatalogIntegration<'pivotaltracker'> = {
  slug: 'pivotaltracker',
  title: 'Pivotal Tracker',
  description: 'Copies commit messages to the Pivotal Tracker stories that they mention.',
  category: 'issue-tracker',
  documentation: 'https://docs.gitlab.com/user/project/integrations/pivotal_tracker/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#pivotal-tracker', 'app/models/integrations/pivotaltracker.rb', 'app/models/concerns/integrations/base/pivotaltracker.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', restrict_to_branch: 'main,stable', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'API token of the Pivotal Tracker user who signs the comments.', required: true, notes: ['That user needs access to the stories.'], pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'restrict_to_branch', type: 'string', description: 'Branches whose commits are inspected, separated by commas, where blank means every branch.', nullable: true, group: 'behaviour', example: 'main,stable', documented: { type: 'boolean', example: true }, errata: [{ subject: 'type', printed: 'boolean', actual: 'string', evidence: 'app/models/concerns/integrations/base/pivotaltracker.rb:49', effect: 'A boolean sent as printed is stored as text and taken for the name of a branch.' }] },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/pivotaltracker.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Pumble */
export const pumble: CatalogIntegration<'pumble'> = {
  slug: 'pumble',
  title: 'Pumble',
  description: 'Posts messages about events in the project to a Pumble channel.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/pumble/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#pumble', 'app/models/integrations/pumble.rb', 'app/models/concerns/integrations/base/pumble.rb', 'app/models/concerns/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://api.pumble.com/workspaces/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://api.pumble.com/workspaces/your-webhook-path', branches_to_be_notified: 'default', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook that Pumble created for the channel.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://api.pumble.com/workspaces/your-webhook-path', group: 'connection' },
    branches_to_be_notified_1,
    notify_only_broken_pipelines_1,
    { name: 'notify_only_when_pipeline_status_changes', type: 'boolean', description: 'Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.', default: false, group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/pumble.rb:49; the page of the group level prints it' }], documented: 'absent' },
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    use_inherited_settings_1,
  ],
};

/** Pushover */
export const pushover: CatalogIntegration<'pushover'> = {
  slug: 'pushover',
  title: 'Pushover',
  description: 'Sends a push notification to Pushover devices after every push to the repository.',
  category: 'mail',
  sources: ['https://docs.gitlab.com/api/project_integrations/#pushover', 'app/models/integrations/pushover.rb', 'app/models/concerns/integrations/base/pushover.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { api_key: '<api key>', user_key: '<user key>', priority: '0' } }, { name: 'full', summary: 'Every setting', settings: { api_key: '<api key>', user_key: '<user key>', priority: '0', device: 'phone', sound: 'bike', push_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'api_key', type: 'string', description: 'API token of the application that is registered at Pushover.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<api key>', group: 'connection' },
    { name: 'user_key', type: 'string', description: 'Pushover key of the user who gets the notifications.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<user key>', group: 'connection' },
    { name: 'priority', type: 'string', description: 'Urgency of the notifications, from lowest to high.', acceptsAlso: 'integer', required: true, notes: ['`-2` is the lowest priority, `-1` low, `0` normal and `1` high.'], pattern: '\\S', minLength: 1, knownValues: ['-2', '-1', '0', '1'], group: 'behaviour', example: '0' },
    { name: 'device', type: 'string', description: 'Name of the device that shows the notifications.', nullable: true, notes: ['Without a value, every active device of the user shows them.'], example: 'phone', group: 'connection' },
    { name: 'sound', type: 'string', description: 'Sound that the device plays.', nullable: true, notes: ['Without a value (`null`), the device plays its own default sound.', '`none` makes the notifications silent.'], knownValues: ['pushover', 'bike', 'bugle', 'cashregister', 'classical', 'cosmic', 'falling', 'gamelan', 'incoming', 'intermission', 'magic', 'mechanical', 'pianobar', 'siren', 'spacealarm', 'tugboat', 'alien', 'climb', 'persistent', 'echo', 'updown', 'none'], group: 'behaviour', example: 'bike' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/pushover.rb supports `push`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** Redmine */
export const redmine: CatalogIntegration<'redmine'> = {
  slug: 'redmine',
  title: 'Redmine',
  description: 'Links a project\'s issue references to issues in Redmine.',
  category: 'issue-tracker',
  documentation: 'https://docs.gitlab.com/user/project/integrations/redmine/',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#redmine', 'app/models/integrations/redmine.rb', 'app/models/concerns/integrations/base/redmine.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { new_issue_url: 'https://tracker.example.com/projects/demo/issues/new', project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    new_issue_url_1,
    project_url_1,
    issues_url_1,
    push_events_4,
    use_inherited_settings_1,
  ],
};

/** Slack notifications */
export const slack: CatalogIntegration<'slack'> = {
  slug: 'slack',
  title: 'Slack notifications',
  description: 'Posts messages about events in the project to Slack channels.',
  category: 'chat',
  deprecated: 'GitLab has called this integration deprecated since 15.9 and recommends its own Slack app, `gitlab-slack-application`.',
  notes: ['A blank `confidential_issue_channel` falls back to `issue_channel`, and a blank `confidential_note_channel` to `note_channel`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/slack/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#slack-notifications', 'https://docs.gitlab.com/user/project/integrations/slack/', 'app/models/integrations/slack.rb', 'app/models/concerns/integrations/slack_mattermost_fields.rb', 'app/models/concerns/integrations/base/slack_notification.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb', 'lib/api/helpers/integrations_helpers.rb', 'ee/lib/ee/api/helpers/integrations_helpers.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://hooks.slack.com/services/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://hooks.slack.com/services/your-webhook-path', username: 'GitLab', channel: '#general', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', labels_to_be_notified: '~bug,~regression', labels_to_be_notified_behavior: 'match_any', alert_events: true, push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, deployment_events: false, incident_events: false, vulnerability_events: false, alert_channel: '#alerts', push_channel: '#pushes', issue_channel: '#issues', confidential_issue_channel: '#confidential', merge_request_channel: '#merge-requests', note_channel: '#comments', confidential_note_channel: '#confidential', tag_push_channel: '#tags', pipeline_channel: '#pipelines', wiki_page_channel: '#wiki', deployment_channel: '#deployments', incident_channel: '#incidents', vulnerability_channel: '#security', use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook that Slack created.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://hooks.slack.com/services/your-webhook-path', group: 'connection' },
    { name: 'username', type: 'string', description: 'Name under which the messages appear in Slack.', nullable: true, group: 'behaviour', example: 'GitLab' },
    channel_1,
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    notify_only_default_branch_1,
    labels_to_be_notified_1,
    labels_to_be_notified_behavior_1,
    { name: 'alert_events', type: 'boolean', description: 'Reacts to new monitoring alerts.', default: true, returned: 'topLevel', group: 'triggers', example: true },
    { name: 'commit_events', type: 'boolean', description: 'Trigger for commits, which Slack notifications do not have.', notes: ['Nothing replaces it.'], returned: 'never', group: 'triggers', ignored: {}, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/chat_notification.rb and slack_notification.rb beside it list no `commit` event' }] },
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    deployment_events_1,
    incidents_events_1,
    { name: 'job_events', type: 'boolean', description: 'Trigger for jobs, which Slack notifications do not have.', notes: ['Nothing replaces it.'], returned: 'never', group: 'triggers', ignored: {}, example: true, errata: [{ subject: 'presence', printed: 'a working setting', actual: 'ignored', evidence: 'app/models/concerns/integrations/base/chat_notification.rb and slack_notification.rb beside it list no `job` event' }] },
    { name: 'incident_events', type: 'boolean', description: 'Reacts to incidents that are opened or closed.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/chat_notification.rb supports `incident`, lib/api/integrations.rb adds one flag per event', effect: 'Whoever sends the printed `incidents_events` switches nothing.' }], documented: 'absent' },
    vulnerability_events_2,
    alert_channel_1,
    push_channel_1,
    issue_channel_1,
    confidential_issue_channel_1,
    merge_request_channel_1,
    note_channel_1,
    confidential_note_channel_1,
    tag_push_channel_1,
    pipeline_channel_1,
    wiki_page_channel_1,
    deployment_channel_1,
    incident_channel_1,
    vulnerability_channel_1,
    use_inherited_settings_1,
  ],
};

/** Slack slash commands */
export const slackSlashCommands: CatalogIntegration<'slack-slash-commands'> = {
  slug: 'slack-slash-commands',
  title: 'Slack slash commands',
  description: 'Lets people run GitLab commands from a Slack workspace.',
  category: 'chat',
  deprecated: 'GitLab has deprecated this integration in favour of its own Slack app, `gitlab-slack-application`, which knows the same commands.',
  notes: ['A server where the GitLab for Slack app is enabled, such as GitLab.com, does not offer this integration.', 'The route that Slack calls, which ends in `/trigger`, left with it.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/slack_slash_commands/',
  until: '18.11',
  errata: [{ subject: 'response', printed: 'The example response shows `token` among the `properties`.', actual: 'The token is a secret and never comes back.', evidence: 'app/models/integrations/slack_slash_commands.rb:10 declares a password, and `api_field_names` in app/models/concerns/integrations/base/integration.rb leaves passwords out', effect: 'Code that reads the token from the response finds nothing.' }, { subject: 'response', printed: 'The example response has no `commit_events`, `incident_events`, `alert_events`, `deployment_events`, `confidential_note_events`, `wiki_page_events` or `vulnerability_events`.', actual: 'The response has these flags too, the last one not in Community Edition.', evidence: 'lib/api/entities/project_integration_basic.rb' }, { subject: 'response', printed: 'The times in the example response have an offset and no milliseconds.', actual: 'They are in UTC with milliseconds, such as `2026-01-20T11:20:25.297Z`.', evidence: 'lib/api/entities/project_integration_basic.rb' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#slack-slash-commands', 'https://gitlab.com/gitlab-org/gitlab/-/work_items/569345', 'data/deprecations/18-7-slack-slash-commands.yml', 'lib/api/integrations.rb of 19.2', 'app/models/integrations/slack_slash_commands.rb', 'app/models/concerns/integrations/base/integration.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>' } }, { name: 'full', summary: 'Every setting', settings: { token: '<token>', use_inherited_settings: false } }],
  fields: [
    { name: 'token', type: 'string', description: 'Verification token that Slack shows for the slash command.', required: true, pattern: '\\S', minLength: 1, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    use_inherited_settings_1,
  ],
};

/** Squash TM */
export const squashTm: CatalogIntegration<'squash-tm'> = {
  slug: 'squash-tm',
  title: 'Squash TM',
  description: 'Updates the requirements in Squash TM when issues of a project change.',
  category: 'ci',
  documentation: 'https://docs.gitlab.com/user/project/integrations/squash_tm/',
  since: '15.10',
  errata: [{ subject: 'disable', printed: 'The settings are preserved.', actual: 'The settings are reset like those of other integrations, and only the triggers keep their values.', evidence: 'the DELETE route in lib/api/integrations.rb makes no exception for `squash-tm` and sets every field to its column default or null', effect: 'Whoever disables the integration to pause it has to send `url` and `token` again.' }],
  sources: ['https://docs.gitlab.com/api/project_integrations/#squash-tm', 'app/models/integrations/squash_tm.rb', 'lib/api/integrations.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { url: 'https://squash.example.com/squash/plugin/xsquash4gitlab/webhook/issue' } }, { name: 'full', summary: 'Every setting', settings: { url: 'https://squash.example.com/squash/plugin/xsquash4gitlab/webhook/issue', token: '<token>', issues_events: true, confidential_issues_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'url', type: 'string', description: 'Address of the webhook that the Squash TM server offers for issues.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://squash.example.com/squash/plugin/xsquash4gitlab/webhook/issue', group: 'connection' },
    { name: 'token', type: 'string', description: 'Token by which Squash TM recognises the calls.', nullable: true, notes: ['GitLab adds it to the webhook address as the query parameter `token`.'], maxLength: 255, secret: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'issues_events', type: 'boolean', description: 'Reacts to changes of issues that everyone can see.', default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/squash_tm.rb supports `issue`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    { name: 'confidential_issues_events', type: 'boolean', description: 'Reacts to changes of confidential issues.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/integrations/squash_tm.rb supports `confidential_issue`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    use_inherited_settings_1,
  ],
};

/** JetBrains TeamCity */
export const teamcity: CatalogIntegration<'teamcity'> = {
  slug: 'teamcity',
  title: 'JetBrains TeamCity',
  description: 'Starts a TeamCity build for pushes and merge requests and reports its status.',
  category: 'ci',
  notes: ['The build configuration needs `%build.vcs.number%` as its build number format.', 'Merge requests are built only if the VCS root in TeamCity watches all branches.', 'A push to the source branch of an open merge request starts no build of its own, so keep `merge_requests_events` on where those matter.', 'After the integration was disabled, send `enable_ssl_verification` again, because without a stored value only `*.teamcity.com` servers are verified.'],
  sources: ['https://docs.gitlab.com/api/project_integrations/#jetbrains-teamcity', 'app/models/integrations/teamcity.rb', 'app/models/concerns/integrations/base/teamcity.rb', 'app/models/concerns/integrations/enable_ssl_verification.rb', 'app/models/concerns/integrations/push_data_validations.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { teamcity_url: 'https://teamcity.example.com', build_type: 'Demo_Build', username: 'gitlab', password: '<password>' } }, { name: 'full', summary: 'Every setting', settings: { teamcity_url: 'https://teamcity.example.com', enable_ssl_verification: true, build_type: 'Demo_Build', username: 'gitlab', password: '<password>', push_events: true, merge_requests_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'teamcity_url', type: 'string', description: 'Root address of the TeamCity server.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, clearsSecrets: true, example: 'https://teamcity.example.com', group: 'connection' },
    enable_ssl_verification_1,
    { name: 'build_type', type: 'string', description: 'ID of the build configuration that is started.', required: true, pattern: '\\S', minLength: 1, example: 'Demo_Build', group: 'connection' },
    { name: 'username', type: 'string', description: 'TeamCity account that may start builds by hand.', required: true, pattern: '\\S', minLength: 1, example: 'gitlab', group: 'connection' },
    password_1,
    push_events_2,
    merge_requests_events_1,
    use_inherited_settings_1,
  ],
};

/** Telegram */
export const telegram: CatalogIntegration<'telegram'> = {
  slug: 'telegram',
  title: 'Telegram',
  description: 'Posts messages about events in the project to a Telegram chat or channel.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/telegram/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#telegram', 'app/models/integrations/telegram.rb', 'app/models/concerns/integrations/base/telegram.rb', 'app/models/concerns/integrations/base/chat_notification.rb', 'ee/app/models/concerns/ee/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { token: '<token>', room: '@example_channel' } }, { name: 'full', summary: 'Every setting', settings: { hostname: 'https://api.telegram.org', token: '<token>', room: '@example_channel', thread: '123', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, tag_push_events: true, note_events: true, confidential_note_events: true, pipeline_events: true, wiki_page_events: true, incident_events: false, vulnerability_events: false, use_inherited_settings: false } }],
  fields: [
    { name: 'hostname', type: 'string', description: 'Root address of the Telegram Bot API, including the scheme.', nullable: true, serverChecks: ['The address has to be a URL together with the path `/bot<token>/sendMessage`, to which GitLab posts.'], format: 'url', pattern: '^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, default: 'https://api.telegram.org', clearsSecrets: true, since: '17.1', example: 'https://api.telegram.org', group: 'connection' },
    { name: 'token', type: 'string', description: 'Token of the Telegram bot that posts the messages.', required: true, pattern: '\\S', minLength: 1, secret: true, clearsSecrets: true, returned: 'never', example: '<token>', group: 'connection' },
    { name: 'room', type: 'string', description: 'Chat that receives the messages, as its ID or as a channel name with a leading `@`.', required: true, pattern: '\\S', minLength: 1, example: '@example_channel', group: 'connection' },
    { name: 'thread', type: 'string', description: 'ID of the topic that receives the messages, for a supergroup with topics.', acceptsAlso: 'integer', nullable: true, notes: ['GitLab returns it as text.'], pattern: '^\\s*$|^[+-]?[0-9]+$', patternMeaning: 'be an integer', since: '16.11', example: '123', documented: { type: 'integer', example: 123 }, errata: [{ subject: 'type', printed: 'integer', actual: 'string', evidence: 'app/models/concerns/integrations/base/telegram.rb:69', effect: 'A number is accepted as printed, but comes back as text.' }], group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    { name: 'branches_to_be_notified', type: 'string', description: 'Selects the branches whose events are reported.', nullable: true, default: 'default', knownValues: ['all', 'default', 'protected', 'default_and_protected'], since: '16.5', group: 'behaviour', example: 'default' },
    { name: 'push_events', type: 'boolean', description: 'Reacts to pushes.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'issues_events', type: 'boolean', description: 'Reacts to changes of issues that everyone can see.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'confidential_issues_events', type: 'boolean', description: 'Reacts to changes of confidential issues.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'merge_requests_events', type: 'boolean', description: 'Reacts to changes of merge requests.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'tag_push_events', type: 'boolean', description: 'Reacts to tags that are pushed or removed.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'note_events', type: 'boolean', description: 'Reacts to new comments that everyone can see.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'confidential_note_events', type: 'boolean', description: 'Reacts to new confidential comments, such as internal notes.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'pipeline_events', type: 'boolean', description: 'Reacts to status changes of pipelines.', refusesNull: 500, default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'wiki_page_events', type: 'boolean', description: 'Reacts to wiki pages that are created or edited.', default: true, returned: 'topLevel', group: 'triggers', example: true, documented: { required: true }, errata: [{ subject: 'required', printed: 'required', actual: 'optional', evidence: 'lib/api/integrations.rb declares the flag of every event as optional' }] },
    { name: 'incident_events', type: 'boolean', description: 'Reacts to incidents that are opened or closed.', refusesNull: 500, default: false, returned: 'topLevel', group: 'triggers', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/chat_notification.rb supports `incident`, lib/api/integrations.rb adds one flag per event' }], documented: 'absent' },
    vulnerability_events_2,
    use_inherited_settings_1,
  ],
};

/** Unify Circuit */
export const unifyCircuit: CatalogIntegration<'unify-circuit'> = {
  slug: 'unify-circuit',
  title: 'Unify Circuit',
  description: 'Posts messages about events in the project to a Unify Circuit conversation.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/unify_circuit/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#unify-circuit', 'app/models/integrations/unify_circuit.rb', 'app/models/concerns/integrations/base/unify_circuit.rb', 'app/models/concerns/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://circuit.com/rest/v2/webhooks/incoming/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://circuit.com/rest/v2/webhooks/incoming/your-webhook-path', notify_only_broken_pipelines: true, notify_only_when_pipeline_status_changes: false, branches_to_be_notified: 'default', push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook that Circuit created for the conversation.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://circuit.com/rest/v2/webhooks/incoming/your-webhook-path', group: 'connection' },
    notify_only_broken_pipelines_1,
    notify_only_when_pipeline_status_changes_1,
    branches_to_be_notified_1,
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    use_inherited_settings_1,
  ],
};

/** Webex Teams */
export const webexTeams: CatalogIntegration<'webex-teams'> = {
  slug: 'webex-teams',
  title: 'Webex Teams',
  description: 'Posts messages about events in the project to a Webex space.',
  category: 'chat',
  documentation: 'https://docs.gitlab.com/user/project/integrations/webex_teams/',
  sources: ['https://docs.gitlab.com/api/project_integrations/#webex-teams', 'app/models/integrations/webex_teams.rb', 'app/models/concerns/integrations/base/webex_teams.rb', 'app/models/concerns/integrations/base/chat_notification.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { webhook: 'https://api.ciscospark.com/v1/webhooks/incoming/your-webhook-path' } }, { name: 'full', summary: 'Every setting', settings: { webhook: 'https://api.ciscospark.com/v1/webhooks/incoming/your-webhook-path', notify_only_broken_pipelines: true, branches_to_be_notified: 'default', notify_only_when_pipeline_status_changes: false, push_events: true, issues_events: true, confidential_issues_events: true, merge_requests_events: true, note_events: true, confidential_note_events: true, tag_push_events: true, pipeline_events: true, wiki_page_events: true, use_inherited_settings: false } }],
  fields: [
    { name: 'webhook', type: 'string', description: 'Address of the incoming webhook that Webex created for the space.', required: true, format: 'url', pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$', refused: { pattern: '^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)', reason: 'GitLab refuses addresses in its own network unless an administrator allows them.' }, minLength: 1, credential: true, returned: 'never', example: 'https://api.ciscospark.com/v1/webhooks/incoming/your-webhook-path', group: 'connection' },
    notify_only_broken_pipelines_1,
    branches_to_be_notified_1,
    { name: 'notify_only_when_pipeline_status_changes', type: 'boolean', description: 'Reports a pipeline only if its status differs from that of the previous pipeline on the same ref.', default: false, group: 'behaviour', example: false, errata: [{ subject: 'presence', printed: 'absent', actual: 'accepted', evidence: 'app/models/concerns/integrations/base/webex_teams.rb:47; the page of the group level prints it' }], documented: 'absent' },
    push_events_2,
    issues_events_1,
    confidential_issues_events_1,
    merge_requests_events_1,
    note_events_1,
    confidential_note_events_1,
    tag_push_events_1,
    pipeline_events_1,
    wiki_page_events_1,
    use_inherited_settings_1,
  ],
};

/** JetBrains YouTrack */
export const youtrack: CatalogIntegration<'youtrack'> = {
  slug: 'youtrack',
  title: 'JetBrains YouTrack',
  pageTitle: 'YouTrack',
  description: 'Links a project\'s issue references to issues in YouTrack.',
  category: 'issue-tracker',
  notes: ['Commit messages, descriptions and comments refer to an issue by its project key and number, such as `DEMO-1`.'],
  documentation: 'https://docs.gitlab.com/user/project/integrations/youtrack/',
  exclusive: 'issue-tracker',
  sources: ['https://docs.gitlab.com/api/project_integrations/#youtrack', 'app/models/integrations/youtrack.rb', 'app/models/concerns/integrations/base/youtrack.rb', 'app/models/concerns/integrations/base/issue_tracker.rb', 'app/models/concerns/integrations/has_issue_tracker_fields.rb'],
  examples: [{ name: 'minimal', summary: 'The smallest possible request', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id' } }, { name: 'full', summary: 'Every setting', settings: { project_url: 'https://tracker.example.com/projects/demo', issues_url: 'https://tracker.example.com/issues/:id', push_events: true, use_inherited_settings: false } }],
  fields: [
    project_url_1,
    issues_url_1,
    push_events_4,
    use_inherited_settings_1,
  ],
};

/** The type of `catalog`. No interface, so that it counts as a record of integrations too. */
export type Catalog = {
  readonly 'apple-app-store': CatalogIntegration<'apple-app-store'>;
  readonly asana: CatalogIntegration<'asana'>;
  readonly assembla: CatalogIntegration<'assembla'>;
  readonly bamboo: CatalogIntegration<'bamboo'>;
  readonly bugzilla: CatalogIntegration<'bugzilla'>;
  readonly buildkite: CatalogIntegration<'buildkite'>;
  readonly campfire: CatalogIntegration<'campfire'>;
  readonly clickup: CatalogIntegration<'clickup'>;
  readonly confluence: CatalogIntegration<'confluence'>;
  readonly 'custom-issue-tracker': CatalogIntegration<'custom-issue-tracker'>;
  readonly datadog: CatalogIntegration<'datadog'>;
  readonly 'diffblue-cover': CatalogIntegration<'diffblue-cover'>;
  readonly discord: CatalogIntegration<'discord'>;
  readonly 'drone-ci': CatalogIntegration<'drone-ci'>;
  readonly 'emails-on-push': CatalogIntegration<'emails-on-push'>;
  readonly ewm: CatalogIntegration<'ewm'>;
  readonly 'external-wiki': CatalogIntegration<'external-wiki'>;
  readonly 'git-guardian': CatalogIntegration<'git-guardian'>;
  readonly github: CatalogIntegration<'github'>;
  readonly 'gitlab-slack-application': CatalogIntegration<'gitlab-slack-application'>;
  readonly 'google-cloud-platform-artifact-registry': CatalogIntegration<'google-cloud-platform-artifact-registry'>;
  readonly 'google-cloud-platform-workload-identity-federation': CatalogIntegration<'google-cloud-platform-workload-identity-federation'>;
  readonly 'google-play': CatalogIntegration<'google-play'>;
  readonly 'hangouts-chat': CatalogIntegration<'hangouts-chat'>;
  readonly harbor: CatalogIntegration<'harbor'>;
  readonly irker: CatalogIntegration<'irker'>;
  readonly jenkins: CatalogIntegration<'jenkins'>;
  readonly jira: CatalogIntegration<'jira'>;
  readonly 'jira-cloud-app': CatalogIntegration<'jira-cloud-app'>;
  readonly linear: CatalogIntegration<'linear'>;
  readonly matrix: CatalogIntegration<'matrix'>;
  readonly mattermost: CatalogIntegration<'mattermost'>;
  readonly 'mattermost-slash-commands': CatalogIntegration<'mattermost-slash-commands'>;
  readonly 'microsoft-teams': CatalogIntegration<'microsoft-teams'>;
  readonly 'mock-ci': CatalogIntegration<'mock-ci'>;
  readonly packagist: CatalogIntegration<'packagist'>;
  readonly phorge: CatalogIntegration<'phorge'>;
  readonly 'pipelines-email': CatalogIntegration<'pipelines-email'>;
  readonly pivotaltracker: CatalogIntegration<'pivotaltracker'>;
  readonly pumble: CatalogIntegration<'pumble'>;
  readonly pushover: CatalogIntegration<'pushover'>;
  readonly redmine: CatalogIntegration<'redmine'>;
  readonly slack: CatalogIntegration<'slack'>;
  readonly 'slack-slash-commands': CatalogIntegration<'slack-slash-commands'>;
  readonly 'squash-tm': CatalogIntegration<'squash-tm'>;
  readonly teamcity: CatalogIntegration<'teamcity'>;
  readonly telegram: CatalogIntegration<'telegram'>;
  readonly 'unify-circuit': CatalogIntegration<'unify-circuit'>;
  readonly 'webex-teams': CatalogIntegration<'webex-teams'>;
  readonly youtrack: CatalogIntegration<'youtrack'>;
};

/** A slug that GitLab knows. */
export type Slug = keyof Catalog;

/** Every slug that GitLab knows, in alphabetical order. */
export const slugs: readonly Slug[] = [
  'apple-app-store',
  'asana',
  'assembla',
  'bamboo',
  'bugzilla',
  'buildkite',
  'campfire',
  'clickup',
  'confluence',
  'custom-issue-tracker',
  'datadog',
  'diffblue-cover',
  'discord',
  'drone-ci',
  'emails-on-push',
  'ewm',
  'external-wiki',
  'git-guardian',
  'github',
  'gitlab-slack-application',
  'google-cloud-platform-artifact-registry',
  'google-cloud-platform-workload-identity-federation',
  'google-play',
  'hangouts-chat',
  'harbor',
  'irker',
  'jenkins',
  'jira',
  'jira-cloud-app',
  'linear',
  'matrix',
  'mattermost',
  'mattermost-slash-commands',
  'microsoft-teams',
  'mock-ci',
  'packagist',
  'phorge',
  'pipelines-email',
  'pivotaltracker',
  'pumble',
  'pushover',
  'redmine',
  'slack',
  'slack-slash-commands',
  'squash-tm',
  'teamcity',
  'telegram',
  'unify-circuit',
  'webex-teams',
  'youtrack',
];

/** All integrations by their slugs, in alphabetical order. */
export const catalog: Catalog = {
  'apple-app-store': appleAppStore,
  asana: asana,
  assembla: assembla,
  bamboo: bamboo,
  bugzilla: bugzilla,
  buildkite: buildkite,
  campfire: campfire,
  clickup: clickup,
  confluence: confluence,
  'custom-issue-tracker': customIssueTracker,
  datadog: datadog,
  'diffblue-cover': diffblueCover,
  discord: discord,
  'drone-ci': droneCi,
  'emails-on-push': emailsOnPush,
  ewm: ewm,
  'external-wiki': externalWiki,
  'git-guardian': gitGuardian,
  github: github,
  'gitlab-slack-application': gitlabSlackApplication,
  'google-cloud-platform-artifact-registry': googleCloudPlatformArtifactRegistry,
  'google-cloud-platform-workload-identity-federation': googleCloudPlatformWorkloadIdentityFederation,
  'google-play': googlePlay,
  'hangouts-chat': hangoutsChat,
  harbor: harbor,
  irker: irker,
  jenkins: jenkins,
  jira: jira,
  'jira-cloud-app': jiraCloudApp,
  linear: linear,
  matrix: matrix,
  mattermost: mattermost,
  'mattermost-slash-commands': mattermostSlashCommands,
  'microsoft-teams': microsoftTeams,
  'mock-ci': mockCi,
  packagist: packagist,
  phorge: phorge,
  'pipelines-email': pipelinesEmail,
  pivotaltracker: pivotaltracker,
  pumble: pumble,
  pushover: pushover,
  redmine: redmine,
  slack: slack,
  'slack-slash-commands': slackSlashCommands,
  'squash-tm': squashTm,
  teamcity: teamcity,
  telegram: telegram,
  'unify-circuit': unifyCircuit,
  'webex-teams': webexTeams,
  youtrack: youtrack,
};
