/** The public names of `gitlab-integrations`. */

export type * from '../generated/client/types.js';
export type { Project } from './urls.js';
export {
  type CallOptions,
  type ClientOptions,
  createClient,
  type IntegrationsClient,
  type RawClient,
  type UntypedClient,
  type UntypedIntegration,
} from './client.js';
export {
  AbortedError,
  AuthenticationError,
  GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  type SettingProblem,
  TimeoutError,
  UnreadableAnswerError,
} from './errors.js';
export { redact } from './redact.js';
export type { Secret } from './transport.js';
