// Generated from spec/ by `npm run generate`. Do not edit.
// The validation of every integration. A program that knows its integration imports `gitlab-integrations/validate/<slug>` instead, which is small.
import type { SettingsBySlug, Slug } from '../types.js';
import { createValidateBySlug } from '../../../client/validate/by-slug.js';
import { parse as parseAppleAppStore, schema as appleAppStoreSchema, versionProblems as appleAppStoreVersions } from './integrations/apple-app-store.js';
import { parse as parseAsana, schema as asanaSchema, versionProblems as asanaVersions } from './integrations/asana.js';
import { parse as parseAssembla, schema as assemblaSchema, versionProblems as assemblaVersions } from './integrations/assembla.js';
import { parse as parseBamboo, schema as bambooSchema, versionProblems as bambooVersions } from './integrations/bamboo.js';
import { parse as parseBugzilla, schema as bugzillaSchema, versionProblems as bugzillaVersions } from './integrations/bugzilla.js';
import { parse as parseBuildkite, schema as buildkiteSchema, versionProblems as buildkiteVersions } from './integrations/buildkite.js';
import { parse as parseCampfire, schema as campfireSchema, versionProblems as campfireVersions } from './integrations/campfire.js';
import { parse as parseClickup, schema as clickupSchema, versionProblems as clickupVersions } from './integrations/clickup.js';
import { parse as parseConfluence, schema as confluenceSchema, versionProblems as confluenceVersions } from './integrations/confluence.js';
import { parse as parseCustomIssueTracker, schema as customIssueTrackerSchema, versionProblems as customIssueTrackerVersions } from './integrations/custom-issue-tracker.js';
import { parse as parseDatadog, schema as datadogSchema, versionProblems as datadogVersions } from './integrations/datadog.js';
import { parse as parseDiffblueCover, schema as diffblueCoverSchema, versionProblems as diffblueCoverVersions } from './integrations/diffblue-cover.js';
import { parse as parseDiscord, schema as discordSchema, versionProblems as discordVersions } from './integrations/discord.js';
import { parse as parseDroneCi, schema as droneCiSchema, versionProblems as droneCiVersions } from './integrations/drone-ci.js';
import { parse as parseEmailsOnPush, schema as emailsOnPushSchema, versionProblems as emailsOnPushVersions } from './integrations/emails-on-push.js';
import { parse as parseEwm, schema as ewmSchema, versionProblems as ewmVersions } from './integrations/ewm.js';
import { parse as parseExternalWiki, schema as externalWikiSchema, versionProblems as externalWikiVersions } from './integrations/external-wiki.js';
import { parse as parseGitGuardian, schema as gitGuardianSchema, versionProblems as gitGuardianVersions } from './integrations/git-guardian.js';
import { parse as parseGithub, schema as githubSchema, versionProblems as githubVersions } from './integrations/github.js';
import { parse as parseGitlabSlackApplication, schema as gitlabSlackApplicationSchema, versionProblems as gitlabSlackApplicationVersions } from './integrations/gitlab-slack-application.js';
import { parse as parseGoogleCloudPlatformArtifactRegistry, schema as googleCloudPlatformArtifactRegistrySchema, versionProblems as googleCloudPlatformArtifactRegistryVersions } from './integrations/google-cloud-platform-artifact-registry.js';
import { parse as parseGoogleCloudPlatformWorkloadIdentityFederation, schema as googleCloudPlatformWorkloadIdentityFederationSchema, versionProblems as googleCloudPlatformWorkloadIdentityFederationVersions } from './integrations/google-cloud-platform-workload-identity-federation.js';
import { parse as parseGooglePlay, schema as googlePlaySchema, versionProblems as googlePlayVersions } from './integrations/google-play.js';
import { parse as parseHangoutsChat, schema as hangoutsChatSchema, versionProblems as hangoutsChatVersions } from './integrations/hangouts-chat.js';
import { parse as parseHarbor, schema as harborSchema, versionProblems as harborVersions } from './integrations/harbor.js';
import { parse as parseIrker, schema as irkerSchema, versionProblems as irkerVersions } from './integrations/irker.js';
import { parse as parseJenkins, schema as jenkinsSchema, versionProblems as jenkinsVersions } from './integrations/jenkins.js';
import { parse as parseJira, schema as jiraSchema, versionProblems as jiraVersions } from './integrations/jira.js';
import { parse as parseJiraCloudApp, schema as jiraCloudAppSchema, versionProblems as jiraCloudAppVersions } from './integrations/jira-cloud-app.js';
import { parse as parseLinear, schema as linearSchema, versionProblems as linearVersions } from './integrations/linear.js';
import { parse as parseMatrix, schema as matrixSchema, versionProblems as matrixVersions } from './integrations/matrix.js';
import { parse as parseMattermost, schema as mattermostSchema, versionProblems as mattermostVersions } from './integrations/mattermost.js';
import { parse as parseMattermostSlashCommands, schema as mattermostSlashCommandsSchema, versionProblems as mattermostSlashCommandsVersions } from './integrations/mattermost-slash-commands.js';
import { parse as parseMicrosoftTeams, schema as microsoftTeamsSchema, versionProblems as microsoftTeamsVersions } from './integrations/microsoft-teams.js';
import { parse as parseMockCi, schema as mockCiSchema, versionProblems as mockCiVersions } from './integrations/mock-ci.js';
import { parse as parsePackagist, schema as packagistSchema, versionProblems as packagistVersions } from './integrations/packagist.js';
import { parse as parsePhorge, schema as phorgeSchema, versionProblems as phorgeVersions } from './integrations/phorge.js';
import { parse as parsePipelinesEmail, schema as pipelinesEmailSchema, versionProblems as pipelinesEmailVersions } from './integrations/pipelines-email.js';
import { parse as parsePivotaltracker, schema as pivotaltrackerSchema, versionProblems as pivotaltrackerVersions } from './integrations/pivotaltracker.js';
import { parse as parsePumble, schema as pumbleSchema, versionProblems as pumbleVersions } from './integrations/pumble.js';
import { parse as parsePushover, schema as pushoverSchema, versionProblems as pushoverVersions } from './integrations/pushover.js';
import { parse as parseRedmine, schema as redmineSchema, versionProblems as redmineVersions } from './integrations/redmine.js';
import { parse as parseSlack, schema as slackSchema, versionProblems as slackVersions } from './integrations/slack.js';
import { parse as parseSlackSlashCommands, schema as slackSlashCommandsSchema, versionProblems as slackSlashCommandsVersions } from './integrations/slack-slash-commands.js';
import { parse as parseSquashTm, schema as squashTmSchema, versionProblems as squashTmVersions } from './integrations/squash-tm.js';
import { parse as parseTeamcity, schema as teamcitySchema, versionProblems as teamcityVersions } from './integrations/teamcity.js';
import { parse as parseTelegram, schema as telegramSchema, versionProblems as telegramVersions } from './integrations/telegram.js';
import { parse as parseUnifyCircuit, schema as unifyCircuitSchema, versionProblems as unifyCircuitVersions } from './integrations/unify-circuit.js';
import { parse as parseWebexTeams, schema as webexTeamsSchema, versionProblems as webexTeamsVersions } from './integrations/webex-teams.js';
import { parse as parseYoutrack, schema as youtrackSchema, versionProblems as youtrackVersions } from './integrations/youtrack.js';
import { createParseBySlug, type ParseBySlug } from '../../../client/validate/parse-by-slug.js';
import type { SettingsSchema } from '../../../client/validate/standard-schema.js';
import type { Problem, ValidateBySlugOptions } from '../../../client/validate/types.js';

export type { Parsed } from '../../../client/validate/parse.js';
export type { ParseBySlug } from '../../../client/validate/parse-by-slug.js';
export type { SettingsSchema } from '../../../client/validate/standard-schema.js';
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

/**
 * Finds everything that is wrong with settings, with the same verdict as the OpenAPI description; nothing means that they are valid.
 * An integration that does not exist is a problem too. Never throws.
 */
export const validate: (slug: keyof SettingsBySlug | (string & {}), settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] = /* @__PURE__ */ createValidateBySlug(schemas, {
  'apple-app-store': appleAppStoreVersions,
  asana: asanaVersions,
  assembla: assemblaVersions,
  bamboo: bambooVersions,
  bugzilla: bugzillaVersions,
  buildkite: buildkiteVersions,
  campfire: campfireVersions,
  clickup: clickupVersions,
  confluence: confluenceVersions,
  'custom-issue-tracker': customIssueTrackerVersions,
  datadog: datadogVersions,
  'diffblue-cover': diffblueCoverVersions,
  discord: discordVersions,
  'drone-ci': droneCiVersions,
  'emails-on-push': emailsOnPushVersions,
  ewm: ewmVersions,
  'external-wiki': externalWikiVersions,
  'git-guardian': gitGuardianVersions,
  github: githubVersions,
  'gitlab-slack-application': gitlabSlackApplicationVersions,
  'google-cloud-platform-artifact-registry': googleCloudPlatformArtifactRegistryVersions,
  'google-cloud-platform-workload-identity-federation': googleCloudPlatformWorkloadIdentityFederationVersions,
  'google-play': googlePlayVersions,
  'hangouts-chat': hangoutsChatVersions,
  harbor: harborVersions,
  irker: irkerVersions,
  jenkins: jenkinsVersions,
  jira: jiraVersions,
  'jira-cloud-app': jiraCloudAppVersions,
  linear: linearVersions,
  matrix: matrixVersions,
  mattermost: mattermostVersions,
  'mattermost-slash-commands': mattermostSlashCommandsVersions,
  'microsoft-teams': microsoftTeamsVersions,
  'mock-ci': mockCiVersions,
  packagist: packagistVersions,
  phorge: phorgeVersions,
  'pipelines-email': pipelinesEmailVersions,
  pivotaltracker: pivotaltrackerVersions,
  pumble: pumbleVersions,
  pushover: pushoverVersions,
  redmine: redmineVersions,
  slack: slackVersions,
  'slack-slash-commands': slackSlashCommandsVersions,
  'squash-tm': squashTmVersions,
  teamcity: teamcityVersions,
  telegram: telegramVersions,
  'unify-circuit': unifyCircuitVersions,
  'webex-teams': webexTeamsVersions,
  youtrack: youtrackVersions,
});

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
