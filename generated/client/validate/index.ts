// Generated from spec/ by `npm run generate`. Do not edit.
// The validation of every integration. A program that knows its integration imports `gitlab-integrations/validate/<slug>` instead, which is small.
import { projectOnlySlugs } from '../levels.js';
import type { SettingsBySlug, Slug } from '../types.js';
import { createValidateBySlug } from '../../../client/validate/by-slug.js';
import { parse as parseAppleAppStore, schema as appleAppStoreSchema, schemaFor as appleAppStoreSchemaFor, validateFor as validateAppleAppStore } from './integrations/apple-app-store.js';
import { parse as parseAsana, schema as asanaSchema, schemaFor as asanaSchemaFor, validateFor as validateAsana } from './integrations/asana.js';
import { parse as parseAssembla, schema as assemblaSchema, schemaFor as assemblaSchemaFor, validateFor as validateAssembla } from './integrations/assembla.js';
import { parse as parseBamboo, schema as bambooSchema, schemaFor as bambooSchemaFor, validateFor as validateBamboo } from './integrations/bamboo.js';
import { parse as parseBugzilla, schema as bugzillaSchema, schemaFor as bugzillaSchemaFor, validateFor as validateBugzilla } from './integrations/bugzilla.js';
import { parse as parseBuildkite, schema as buildkiteSchema, schemaFor as buildkiteSchemaFor, validateFor as validateBuildkite } from './integrations/buildkite.js';
import { parse as parseCampfire, schema as campfireSchema, schemaFor as campfireSchemaFor, validateFor as validateCampfire } from './integrations/campfire.js';
import { parse as parseClickup, schema as clickupSchema, schemaFor as clickupSchemaFor, validateFor as validateClickup } from './integrations/clickup.js';
import { parse as parseConfluence, schema as confluenceSchema, schemaFor as confluenceSchemaFor, validateFor as validateConfluence } from './integrations/confluence.js';
import { parse as parseCustomIssueTracker, schema as customIssueTrackerSchema, schemaFor as customIssueTrackerSchemaFor, validateFor as validateCustomIssueTracker } from './integrations/custom-issue-tracker.js';
import { parse as parseDatadog, schema as datadogSchema, schemaFor as datadogSchemaFor, validateFor as validateDatadog } from './integrations/datadog.js';
import { parse as parseDiffblueCover, schema as diffblueCoverSchema, schemaFor as diffblueCoverSchemaFor, validateFor as validateDiffblueCover } from './integrations/diffblue-cover.js';
import { parse as parseDiscord, schema as discordSchema, schemaFor as discordSchemaFor, validateFor as validateDiscord } from './integrations/discord.js';
import { parse as parseDroneCi, schema as droneCiSchema, schemaFor as droneCiSchemaFor, validateFor as validateDroneCi } from './integrations/drone-ci.js';
import { parse as parseEmailsOnPush, schema as emailsOnPushSchema, schemaFor as emailsOnPushSchemaFor, validateFor as validateEmailsOnPush } from './integrations/emails-on-push.js';
import { parse as parseEwm, schema as ewmSchema, schemaFor as ewmSchemaFor, validateFor as validateEwm } from './integrations/ewm.js';
import { parse as parseExternalWiki, schema as externalWikiSchema, schemaFor as externalWikiSchemaFor, validateFor as validateExternalWiki } from './integrations/external-wiki.js';
import { parse as parseGitGuardian, schema as gitGuardianSchema, schemaFor as gitGuardianSchemaFor, validateFor as validateGitGuardian } from './integrations/git-guardian.js';
import { parse as parseGithub, schema as githubSchema, schemaFor as githubSchemaFor, validateFor as validateGithub } from './integrations/github.js';
import { parse as parseGitlabSlackApplication, schema as gitlabSlackApplicationSchema, schemaFor as gitlabSlackApplicationSchemaFor, validateFor as validateGitlabSlackApplication } from './integrations/gitlab-slack-application.js';
import { parse as parseGoogleCloudPlatformArtifactRegistry, schema as googleCloudPlatformArtifactRegistrySchema, schemaFor as googleCloudPlatformArtifactRegistrySchemaFor, validateFor as validateGoogleCloudPlatformArtifactRegistry } from './integrations/google-cloud-platform-artifact-registry.js';
import { parse as parseGoogleCloudPlatformWorkloadIdentityFederation, schema as googleCloudPlatformWorkloadIdentityFederationSchema, schemaFor as googleCloudPlatformWorkloadIdentityFederationSchemaFor, validateFor as validateGoogleCloudPlatformWorkloadIdentityFederation } from './integrations/google-cloud-platform-workload-identity-federation.js';
import { parse as parseGooglePlay, schema as googlePlaySchema, schemaFor as googlePlaySchemaFor, validateFor as validateGooglePlay } from './integrations/google-play.js';
import { parse as parseHangoutsChat, schema as hangoutsChatSchema, schemaFor as hangoutsChatSchemaFor, validateFor as validateHangoutsChat } from './integrations/hangouts-chat.js';
import { parse as parseHarbor, schema as harborSchema, schemaFor as harborSchemaFor, validateFor as validateHarbor } from './integrations/harbor.js';
import { parse as parseIrker, schema as irkerSchema, schemaFor as irkerSchemaFor, validateFor as validateIrker } from './integrations/irker.js';
import { parse as parseJenkins, schema as jenkinsSchema, schemaFor as jenkinsSchemaFor, validateFor as validateJenkins } from './integrations/jenkins.js';
import { parse as parseJira, schema as jiraSchema, schemaFor as jiraSchemaFor, validateFor as validateJira } from './integrations/jira.js';
import { parse as parseJiraCloudApp, schema as jiraCloudAppSchema, schemaFor as jiraCloudAppSchemaFor, validateFor as validateJiraCloudApp } from './integrations/jira-cloud-app.js';
import { parse as parseLinear, schema as linearSchema, schemaFor as linearSchemaFor, validateFor as validateLinear } from './integrations/linear.js';
import { parse as parseMatrix, schema as matrixSchema, schemaFor as matrixSchemaFor, validateFor as validateMatrix } from './integrations/matrix.js';
import { parse as parseMattermost, schema as mattermostSchema, schemaFor as mattermostSchemaFor, validateFor as validateMattermost } from './integrations/mattermost.js';
import { parse as parseMattermostSlashCommands, schema as mattermostSlashCommandsSchema, schemaFor as mattermostSlashCommandsSchemaFor, validateFor as validateMattermostSlashCommands } from './integrations/mattermost-slash-commands.js';
import { parse as parseMicrosoftTeams, schema as microsoftTeamsSchema, schemaFor as microsoftTeamsSchemaFor, validateFor as validateMicrosoftTeams } from './integrations/microsoft-teams.js';
import { parse as parseMockCi, schema as mockCiSchema, schemaFor as mockCiSchemaFor, validateFor as validateMockCi } from './integrations/mock-ci.js';
import { parse as parsePackagist, schema as packagistSchema, schemaFor as packagistSchemaFor, validateFor as validatePackagist } from './integrations/packagist.js';
import { parse as parsePhorge, schema as phorgeSchema, schemaFor as phorgeSchemaFor, validateFor as validatePhorge } from './integrations/phorge.js';
import { parse as parsePipelinesEmail, schema as pipelinesEmailSchema, schemaFor as pipelinesEmailSchemaFor, validateFor as validatePipelinesEmail } from './integrations/pipelines-email.js';
import { parse as parsePivotaltracker, schema as pivotaltrackerSchema, schemaFor as pivotaltrackerSchemaFor, validateFor as validatePivotaltracker } from './integrations/pivotaltracker.js';
import { parse as parsePumble, schema as pumbleSchema, schemaFor as pumbleSchemaFor, validateFor as validatePumble } from './integrations/pumble.js';
import { parse as parsePushover, schema as pushoverSchema, schemaFor as pushoverSchemaFor, validateFor as validatePushover } from './integrations/pushover.js';
import { parse as parseRedmine, schema as redmineSchema, schemaFor as redmineSchemaFor, validateFor as validateRedmine } from './integrations/redmine.js';
import { parse as parseSlack, schema as slackSchema, schemaFor as slackSchemaFor, validateFor as validateSlack } from './integrations/slack.js';
import { parse as parseSlackSlashCommands, schema as slackSlashCommandsSchema, schemaFor as slackSlashCommandsSchemaFor, validateFor as validateSlackSlashCommands } from './integrations/slack-slash-commands.js';
import { parse as parseSquashTm, schema as squashTmSchema, schemaFor as squashTmSchemaFor, validateFor as validateSquashTm } from './integrations/squash-tm.js';
import { parse as parseTeamcity, schema as teamcitySchema, schemaFor as teamcitySchemaFor, validateFor as validateTeamcity } from './integrations/teamcity.js';
import { parse as parseTelegram, schema as telegramSchema, schemaFor as telegramSchemaFor, validateFor as validateTelegram } from './integrations/telegram.js';
import { parse as parseUnifyCircuit, schema as unifyCircuitSchema, schemaFor as unifyCircuitSchemaFor, validateFor as validateUnifyCircuit } from './integrations/unify-circuit.js';
import { parse as parseWebexTeams, schema as webexTeamsSchema, schemaFor as webexTeamsSchemaFor, validateFor as validateWebexTeams } from './integrations/webex-teams.js';
import { parse as parseYoutrack, schema as youtrackSchema, schemaFor as youtrackSchemaFor, validateFor as validateYoutrack } from './integrations/youtrack.js';
import { createParseBySlug, type ParseBySlug } from '../../../client/validate/parse-by-slug.js';
import type { SchemaFor, SettingsSchema } from '../../../client/validate/standard-schema.js';
import type { Problem, ValidateBySlugOptions } from '../../../client/validate/types.js';

export type { Parsed } from '../../../client/validate/parse.js';
export type { ParseBySlug } from '../../../client/validate/parse-by-slug.js';
export type { SchemaFor, SchemaOptions, SchemaResult, SettingsSchema } from '../../../client/validate/standard-schema.js';
export type { Problem, ServerOptions, Validate, ValidateBySlugOptions, ValidateOptions } from '../../../client/validate/types.js';

/** The settings of every integration, as the newest version takes them, as Standard Schemas by slug; `schemasFor` has those of other versions. */
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

/** The settings of every integration for one server, as Standard Schemas by slug: `schemasFor.slack({ gitlab: '18.9' })`. */
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
export const validate: (slug: keyof SettingsBySlug | (string & {}), settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] = /* @__PURE__ */ createValidateBySlug({
  'apple-app-store': validateAppleAppStore,
  asana: validateAsana,
  assembla: validateAssembla,
  bamboo: validateBamboo,
  bugzilla: validateBugzilla,
  buildkite: validateBuildkite,
  campfire: validateCampfire,
  clickup: validateClickup,
  confluence: validateConfluence,
  'custom-issue-tracker': validateCustomIssueTracker,
  datadog: validateDatadog,
  'diffblue-cover': validateDiffblueCover,
  discord: validateDiscord,
  'drone-ci': validateDroneCi,
  'emails-on-push': validateEmailsOnPush,
  ewm: validateEwm,
  'external-wiki': validateExternalWiki,
  'git-guardian': validateGitGuardian,
  github: validateGithub,
  'gitlab-slack-application': validateGitlabSlackApplication,
  'google-cloud-platform-artifact-registry': validateGoogleCloudPlatformArtifactRegistry,
  'google-cloud-platform-workload-identity-federation': validateGoogleCloudPlatformWorkloadIdentityFederation,
  'google-play': validateGooglePlay,
  'hangouts-chat': validateHangoutsChat,
  harbor: validateHarbor,
  irker: validateIrker,
  jenkins: validateJenkins,
  jira: validateJira,
  'jira-cloud-app': validateJiraCloudApp,
  linear: validateLinear,
  matrix: validateMatrix,
  mattermost: validateMattermost,
  'mattermost-slash-commands': validateMattermostSlashCommands,
  'microsoft-teams': validateMicrosoftTeams,
  'mock-ci': validateMockCi,
  packagist: validatePackagist,
  phorge: validatePhorge,
  'pipelines-email': validatePipelinesEmail,
  pivotaltracker: validatePivotaltracker,
  pumble: validatePumble,
  pushover: validatePushover,
  redmine: validateRedmine,
  slack: validateSlack,
  'slack-slash-commands': validateSlackSlashCommands,
  'squash-tm': validateSquashTm,
  teamcity: validateTeamcity,
  telegram: validateTelegram,
  'unify-circuit': validateUnifyCircuit,
  'webex-teams': validateWebexTeams,
  youtrack: validateYoutrack,
}, projectOnlySlugs);

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
