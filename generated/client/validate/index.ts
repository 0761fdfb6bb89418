// Generated from spec/ by `npm run generate`. Do not edit.
// The validation of every integration. A program that knows its integration imports `gitlab-integrations/validate/<slug>` instead, which is small.
import { projectOnlySlugs } from '../levels.js';
import type { SettingsBySlug, Slug } from '../types.js';
import { createValidateBySlug } from '../../../client/validate/by-slug.js';
import { parse as parseAppleAppStore, schema as appleAppStoreSchema, schemaFor as appleAppStoreSchemaFor } from './integrations/apple-app-store.js';
import { parse as parseAsana, schema as asanaSchema, schemaFor as asanaSchemaFor } from './integrations/asana.js';
import { parse as parseAssembla, schema as assemblaSchema, schemaFor as assemblaSchemaFor } from './integrations/assembla.js';
import { parse as parseBamboo, schema as bambooSchema, schemaFor as bambooSchemaFor } from './integrations/bamboo.js';
import { parse as parseBugzilla, schema as bugzillaSchema, schemaFor as bugzillaSchemaFor } from './integrations/bugzilla.js';
import { parse as parseBuildkite, schema as buildkiteSchema, schemaFor as buildkiteSchemaFor } from './integrations/buildkite.js';
import { parse as parseCampfire, schema as campfireSchema, schemaFor as campfireSchemaFor } from './integrations/campfire.js';
import { parse as parseClickup, schema as clickupSchema, schemaFor as clickupSchemaFor } from './integrations/clickup.js';
import { parse as parseConfluence, schema as confluenceSchema, schemaFor as confluenceSchemaFor } from './integrations/confluence.js';
import { parse as parseCustomIssueTracker, schema as customIssueTrackerSchema, schemaFor as customIssueTrackerSchemaFor } from './integrations/custom-issue-tracker.js';
import { parse as parseDatadog, schema as datadogSchema, schemaFor as datadogSchemaFor } from './integrations/datadog.js';
import { parse as parseDiffblueCover, schema as diffblueCoverSchema, schemaFor as diffblueCoverSchemaFor } from './integrations/diffblue-cover.js';
import { parse as parseDiscord, schema as discordSchema, schemaFor as discordSchemaFor } from './integrations/discord.js';
import { parse as parseDroneCi, schema as droneCiSchema, schemaFor as droneCiSchemaFor } from './integrations/drone-ci.js';
import { parse as parseEmailsOnPush, schema as emailsOnPushSchema, schemaFor as emailsOnPushSchemaFor } from './integrations/emails-on-push.js';
import { parse as parseEwm, schema as ewmSchema, schemaFor as ewmSchemaFor } from './integrations/ewm.js';
import { parse as parseExternalWiki, schema as externalWikiSchema, schemaFor as externalWikiSchemaFor } from './integrations/external-wiki.js';
import { parse as parseGitGuardian, schema as gitGuardianSchema, schemaFor as gitGuardianSchemaFor } from './integrations/git-guardian.js';
import { parse as parseGithub, schema as githubSchema, schemaFor as githubSchemaFor } from './integrations/github.js';
import { parse as parseGitlabSlackApplication, schema as gitlabSlackApplicationSchema, schemaFor as gitlabSlackApplicationSchemaFor } from './integrations/gitlab-slack-application.js';
import { parse as parseGoogleCloudPlatformArtifactRegistry, schema as googleCloudPlatformArtifactRegistrySchema, schemaFor as googleCloudPlatformArtifactRegistrySchemaFor } from './integrations/google-cloud-platform-artifact-registry.js';
import { parse as parseGoogleCloudPlatformWorkloadIdentityFederation, schema as googleCloudPlatformWorkloadIdentityFederationSchema, schemaFor as googleCloudPlatformWorkloadIdentityFederationSchemaFor } from './integrations/google-cloud-platform-workload-identity-federation.js';
import { parse as parseGooglePlay, schema as googlePlaySchema, schemaFor as googlePlaySchemaFor } from './integrations/google-play.js';
import { parse as parseHangoutsChat, schema as hangoutsChatSchema, schemaFor as hangoutsChatSchemaFor } from './integrations/hangouts-chat.js';
import { parse as parseHarbor, schema as harborSchema, schemaFor as harborSchemaFor } from './integrations/harbor.js';
import { parse as parseIrker, schema as irkerSchema, schemaFor as irkerSchemaFor } from './integrations/irker.js';
import { parse as parseJenkins, schema as jenkinsSchema, schemaFor as jenkinsSchemaFor } from './integrations/jenkins.js';
import { parse as parseJira, schema as jiraSchema, schemaFor as jiraSchemaFor } from './integrations/jira.js';
import { parse as parseJiraCloudApp, schema as jiraCloudAppSchema, schemaFor as jiraCloudAppSchemaFor } from './integrations/jira-cloud-app.js';
import { parse as parseLinear, schema as linearSchema, schemaFor as linearSchemaFor } from './integrations/linear.js';
import { parse as parseMatrix, schema as matrixSchema, schemaFor as matrixSchemaFor } from './integrations/matrix.js';
import { parse as parseMattermost, schema as mattermostSchema, schemaFor as mattermostSchemaFor } from './integrations/mattermost.js';
import { parse as parseMattermostSlashCommands, schema as mattermostSlashCommandsSchema, schemaFor as mattermostSlashCommandsSchemaFor } from './integrations/mattermost-slash-commands.js';
import { parse as parseMicrosoftTeams, schema as microsoftTeamsSchema, schemaFor as microsoftTeamsSchemaFor } from './integrations/microsoft-teams.js';
import { parse as parseMockCi, schema as mockCiSchema, schemaFor as mockCiSchemaFor } from './integrations/mock-ci.js';
import { parse as parsePackagist, schema as packagistSchema, schemaFor as packagistSchemaFor } from './integrations/packagist.js';
import { parse as parsePhorge, schema as phorgeSchema, schemaFor as phorgeSchemaFor } from './integrations/phorge.js';
import { parse as parsePipelinesEmail, schema as pipelinesEmailSchema, schemaFor as pipelinesEmailSchemaFor } from './integrations/pipelines-email.js';
import { parse as parsePivotaltracker, schema as pivotaltrackerSchema, schemaFor as pivotaltrackerSchemaFor } from './integrations/pivotaltracker.js';
import { parse as parsePumble, schema as pumbleSchema, schemaFor as pumbleSchemaFor } from './integrations/pumble.js';
import { parse as parsePushover, schema as pushoverSchema, schemaFor as pushoverSchemaFor } from './integrations/pushover.js';
import { parse as parseRedmine, schema as redmineSchema, schemaFor as redmineSchemaFor } from './integrations/redmine.js';
import { parse as parseSlack, schema as slackSchema, schemaFor as slackSchemaFor } from './integrations/slack.js';
import { parse as parseSlackSlashCommands, schema as slackSlashCommandsSchema, schemaFor as slackSlashCommandsSchemaFor } from './integrations/slack-slash-commands.js';
import { parse as parseSquashTm, schema as squashTmSchema, schemaFor as squashTmSchemaFor } from './integrations/squash-tm.js';
import { parse as parseTeamcity, schema as teamcitySchema, schemaFor as teamcitySchemaFor } from './integrations/teamcity.js';
import { parse as parseTelegram, schema as telegramSchema, schemaFor as telegramSchemaFor } from './integrations/telegram.js';
import { parse as parseUnifyCircuit, schema as unifyCircuitSchema, schemaFor as unifyCircuitSchemaFor } from './integrations/unify-circuit.js';
import { parse as parseWebexTeams, schema as webexTeamsSchema, schemaFor as webexTeamsSchemaFor } from './integrations/webex-teams.js';
import { parse as parseYoutrack, schema as youtrackSchema, schemaFor as youtrackSchemaFor } from './integrations/youtrack.js';
import { createParseBySlug, type ParseBySlug } from '../../../client/validate/parse-by-slug.js';
import type { SchemaFor, SettingsSchema } from '../../../client/validate/standard-schema.js';
import type { Problem, ValidateBySlugOptions } from '../../../client/validate/types.js';

export type { Parsed } from '../../../client/validate/parse.js';
export type { ParseBySlug } from '../../../client/validate/parse-by-slug.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../client/validate/types.js';

/** The settings of every integration as Standard Schemas, by slug. */
export const schemas: { readonly [Key in Slug]: SettingsSchema<SettingsBySlug[Key]> } = {
  'apple-app-store': appleAppStoreSchema,
  asana: asanaSchema,
  assembla: assemblaSchema,
  bamboo: bambooSchema,
  bugzilla: bugzillaSchema,
  buildkite: buildkiteSchema,
  campfire: campfireSchema,
  clickup: clickupSchema,
  confluence: confluenceSchema,
  'custom-issue-tracker': customIssueTrackerSchema,
  datadog: datadogSchema,
  'diffblue-cover': diffblueCoverSchema,
  discord: discordSchema,
  'drone-ci': droneCiSchema,
  'emails-on-push': emailsOnPushSchema,
  ewm: ewmSchema,
  'external-wiki': externalWikiSchema,
  'git-guardian': gitGuardianSchema,
  github: githubSchema,
  'gitlab-slack-application': gitlabSlackApplicationSchema,
  'google-cloud-platform-artifact-registry': googleCloudPlatformArtifactRegistrySchema,
  'google-cloud-platform-workload-identity-federation': googleCloudPlatformWorkloadIdentityFederationSchema,
  'google-play': googlePlaySchema,
  'hangouts-chat': hangoutsChatSchema,
  harbor: harborSchema,
  irker: irkerSchema,
  jenkins: jenkinsSchema,
  jira: jiraSchema,
  'jira-cloud-app': jiraCloudAppSchema,
  linear: linearSchema,
  matrix: matrixSchema,
  mattermost: mattermostSchema,
  'mattermost-slash-commands': mattermostSlashCommandsSchema,
  'microsoft-teams': microsoftTeamsSchema,
  'mock-ci': mockCiSchema,
  packagist: packagistSchema,
  phorge: phorgeSchema,
  'pipelines-email': pipelinesEmailSchema,
  pivotaltracker: pivotaltrackerSchema,
  pumble: pumbleSchema,
  pushover: pushoverSchema,
  redmine: redmineSchema,
  slack: slackSchema,
  'slack-slash-commands': slackSlashCommandsSchema,
  'squash-tm': squashTmSchema,
  teamcity: teamcitySchema,
  telegram: telegramSchema,
  'unify-circuit': unifyCircuitSchema,
  'webex-teams': webexTeamsSchema,
  youtrack: youtrackSchema,
};

/** The same, each with what a server of one version does not have: `schemasFor.slack({ gitlab: '18.9' })`. */
export const schemasFor: { readonly [Key in Slug]: SchemaFor<SettingsBySlug[Key]> } = {
  'apple-app-store': appleAppStoreSchemaFor,
  asana: asanaSchemaFor,
  assembla: assemblaSchemaFor,
  bamboo: bambooSchemaFor,
  bugzilla: bugzillaSchemaFor,
  buildkite: buildkiteSchemaFor,
  campfire: campfireSchemaFor,
  clickup: clickupSchemaFor,
  confluence: confluenceSchemaFor,
  'custom-issue-tracker': customIssueTrackerSchemaFor,
  datadog: datadogSchemaFor,
  'diffblue-cover': diffblueCoverSchemaFor,
  discord: discordSchemaFor,
  'drone-ci': droneCiSchemaFor,
  'emails-on-push': emailsOnPushSchemaFor,
  ewm: ewmSchemaFor,
  'external-wiki': externalWikiSchemaFor,
  'git-guardian': gitGuardianSchemaFor,
  github: githubSchemaFor,
  'gitlab-slack-application': gitlabSlackApplicationSchemaFor,
  'google-cloud-platform-artifact-registry': googleCloudPlatformArtifactRegistrySchemaFor,
  'google-cloud-platform-workload-identity-federation': googleCloudPlatformWorkloadIdentityFederationSchemaFor,
  'google-play': googlePlaySchemaFor,
  'hangouts-chat': hangoutsChatSchemaFor,
  harbor: harborSchemaFor,
  irker: irkerSchemaFor,
  jenkins: jenkinsSchemaFor,
  jira: jiraSchemaFor,
  'jira-cloud-app': jiraCloudAppSchemaFor,
  linear: linearSchemaFor,
  matrix: matrixSchemaFor,
  mattermost: mattermostSchemaFor,
  'mattermost-slash-commands': mattermostSlashCommandsSchemaFor,
  'microsoft-teams': microsoftTeamsSchemaFor,
  'mock-ci': mockCiSchemaFor,
  packagist: packagistSchemaFor,
  phorge: phorgeSchemaFor,
  'pipelines-email': pipelinesEmailSchemaFor,
  pivotaltracker: pivotaltrackerSchemaFor,
  pumble: pumbleSchemaFor,
  pushover: pushoverSchemaFor,
  redmine: redmineSchemaFor,
  slack: slackSchemaFor,
  'slack-slash-commands': slackSlashCommandsSchemaFor,
  'squash-tm': squashTmSchemaFor,
  teamcity: teamcitySchemaFor,
  telegram: telegramSchemaFor,
  'unify-circuit': unifyCircuitSchemaFor,
  'webex-teams': webexTeamsSchemaFor,
  youtrack: youtrackSchemaFor,
};

/**
 * Finds everything that is wrong with settings, with the same verdict as the OpenAPI description; nothing means that they are valid.
 * An integration that does not exist is a problem too. Never throws.
 */
export const validate: (slug: keyof SettingsBySlug | (string & {}), settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] = /* @__PURE__ */ createValidateBySlug(schemasFor, projectOnlySlugs);

/**
 * Converts values that are strings, from YAML, a shell or the environment, to settings of the right types, as GitLab itself reads them.
 * Returns the problems instead if there are any. Never throws.
 */
export const parse: ParseBySlug<SettingsBySlug> = /* @__PURE__ */ createParseBySlug({
  'apple-app-store': parseAppleAppStore,
  asana: parseAsana,
  assembla: parseAssembla,
  bamboo: parseBamboo,
  bugzilla: parseBugzilla,
  buildkite: parseBuildkite,
  campfire: parseCampfire,
  clickup: parseClickup,
  confluence: parseConfluence,
  'custom-issue-tracker': parseCustomIssueTracker,
  datadog: parseDatadog,
  'diffblue-cover': parseDiffblueCover,
  discord: parseDiscord,
  'drone-ci': parseDroneCi,
  'emails-on-push': parseEmailsOnPush,
  ewm: parseEwm,
  'external-wiki': parseExternalWiki,
  'git-guardian': parseGitGuardian,
  github: parseGithub,
  'gitlab-slack-application': parseGitlabSlackApplication,
  'google-cloud-platform-artifact-registry': parseGoogleCloudPlatformArtifactRegistry,
  'google-cloud-platform-workload-identity-federation': parseGoogleCloudPlatformWorkloadIdentityFederation,
  'google-play': parseGooglePlay,
  'hangouts-chat': parseHangoutsChat,
  harbor: parseHarbor,
  irker: parseIrker,
  jenkins: parseJenkins,
  jira: parseJira,
  'jira-cloud-app': parseJiraCloudApp,
  linear: parseLinear,
  matrix: parseMatrix,
  mattermost: parseMattermost,
  'mattermost-slash-commands': parseMattermostSlashCommands,
  'microsoft-teams': parseMicrosoftTeams,
  'mock-ci': parseMockCi,
  packagist: parsePackagist,
  phorge: parsePhorge,
  'pipelines-email': parsePipelinesEmail,
  pivotaltracker: parsePivotaltracker,
  pumble: parsePumble,
  pushover: parsePushover,
  redmine: parseRedmine,
  slack: parseSlack,
  'slack-slash-commands': parseSlackSlashCommands,
  'squash-tm': parseSquashTm,
  teamcity: parseTeamcity,
  telegram: parseTelegram,
  'unify-circuit': parseUnifyCircuit,
  'webex-teams': parseWebexTeams,
  youtrack: parseYoutrack,
}, validate);
