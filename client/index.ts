/** The public names of `gitlab-integrations`. */

export { version } from '../generated/client/tables.js';
export type * from '../generated/client/types.js';
export type { AbsentIntegration } from './absent-integration.js';
export { type ClientOptions, createClient } from './client.js';
export {
  AbortedError,
  AuthenticationError,
  type Failure,
  ForeignResponseError,
  GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NetworkError,
  NotFoundError,
  PermissionError,
  ProjectMovedError,
  RateLimitError,
  ResourceLockError,
  ServerError,
  type SettingProblem,
  TimeoutError,
  UnexpectedResponseError,
  UnreadableResponseError,
} from './errors.js';
export type { FetchInit, FetchResponse, Secret } from './exchange.js';
export type {
  GroupIntegrationsClient,
  IntegrationsClient,
  UntypedClient,
} from './methods.js';
export { meaningOf, type NameMeaning } from './names.js';
export type { Applied } from './not-applied.js';
export { redact } from './redact.js';
export type { UntypedIntegration } from './responses.js';
export type { GitLabServer } from './server.js';
export { type RequestForm, settingsOf } from './settings-of.js';
export type { CallOptions } from './transport.js';
export type { Group, Project } from './urls.js';
