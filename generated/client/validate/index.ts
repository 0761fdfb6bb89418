// Generated from spec/ by `npm run generate`. Do not edit.
// The validation of every integration. A program that knows its integration imports `gitlab-integrations/validate/<slug>` instead, which is small.
import type { SettingsBySlug, Slug } from '../types.js';
import { createValidateBySlug } from '../../../client/validate/by-slug.js';
import { schema as appleAppStoreSchema } from './integrations/apple-app-store.js';
import { schema as asanaSchema } from './integrations/asana.js';
import { schema as assemblaSchema } from './integrations/assembla.js';
import { schema as bambooSchema } from './integrations/bamboo.js';
import { schema as bugzillaSchema } from './integrations/bugzilla.js';
import { schema as buildkiteSchema } from './integrations/buildkite.js';
import { schema as campfireSchema } from './integrations/campfire.js';
import { schema as clickupSchema } from './integrations/clickup.js';
import { schema as confluenceSchema } from './integrations/confluence.js';
import { schema as customIssueTrackerSchema } from './integrations/custom-issue-tracker.js';
import { schema as datadogSchema } from './integrations/datadog.js';
import { schema as diffblueCoverSchema } from './integrations/diffblue-cover.js';
import { schema as discordSchema } from './integrations/discord.js';
import { schema as droneCiSchema } from './integrations/drone-ci.js';
import { schema as emailsOnPushSchema } from './integrations/emails-on-push.js';
import { schema as ewmSchema } from './integrations/ewm.js';
import { schema as externalWikiSchema } from './integrations/external-wiki.js';
import { schema as gitGuardianSchema } from './integrations/git-guardian.js';
import { schema as githubSchema } from './integrations/github.js';
import { schema as gitlabSlackApplicationSchema } from './integrations/gitlab-slack-application.js';
import { schema as googleCloudPlatformArtifactRegistrySchema } from './integrations/google-cloud-platform-artifact-registry.js';
import { schema as googleCloudPlatformWorkloadIdentityFederationSchema } from './integrations/google-cloud-platform-workload-identity-federation.js';
import { schema as googlePlaySchema } from './integrations/google-play.js';
import { schema as hangoutsChatSchema } from './integrations/hangouts-chat.js';
import { schema as harborSchema } from './integrations/harbor.js';
import { schema as irkerSchema } from './integrations/irker.js';
import { schema as jenkinsSchema } from './integrations/jenkins.js';
import { schema as jiraSchema } from './integrations/jira.js';
import { schema as jiraCloudAppSchema } from './integrations/jira-cloud-app.js';
import { schema as linearSchema } from './integrations/linear.js';
import { schema as matrixSchema } from './integrations/matrix.js';
import { schema as mattermostSchema } from './integrations/mattermost.js';
import { schema as mattermostSlashCommandsSchema } from './integrations/mattermost-slash-commands.js';
import { schema as microsoftTeamsSchema } from './integrations/microsoft-teams.js';
import { schema as mockCiSchema } from './integrations/mock-ci.js';
import { schema as packagistSchema } from './integrations/packagist.js';
import { schema as phorgeSchema } from './integrations/phorge.js';
import { schema as pipelinesEmailSchema } from './integrations/pipelines-email.js';
import { schema as pivotaltrackerSchema } from './integrations/pivotaltracker.js';
import { schema as pumbleSchema } from './integrations/pumble.js';
import { schema as pushoverSchema } from './integrations/pushover.js';
import { schema as redmineSchema } from './integrations/redmine.js';
import { schema as slackSchema } from './integrations/slack.js';
import { schema as slackSlashCommandsSchema } from './integrations/slack-slash-commands.js';
import { schema as squashTmSchema } from './integrations/squash-tm.js';
import { schema as teamcitySchema } from './integrations/teamcity.js';
import { schema as telegramSchema } from './integrations/telegram.js';
import { schema as unifyCircuitSchema } from './integrations/unify-circuit.js';
import { schema as webexTeamsSchema } from './integrations/webex-teams.js';
import { schema as youtrackSchema } from './integrations/youtrack.js';
import type { SettingsSchema } from '../../../client/validate/standard-schema.js';
import type { Problem, ValidateOptions } from '../../../client/validate/types.js';

export type { SettingsSchema } from '../../../client/validate/standard-schema.js';
export type { Problem, Validate, ValidateOptions } from '../../../client/validate/types.js';

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
export const validate: (slug: keyof SettingsBySlug | (string & {}), settings: unknown, options?: ValidateOptions) => readonly Problem[] = /* @__PURE__ */ createValidateBySlug(schemas);
