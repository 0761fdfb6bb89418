/** What can go wrong: one class for each cause. */

/** A setting that GitLab refused, and its reason. */
export interface SettingProblem {
  /** Name of the setting, or `base` for the integration as a whole. */
  readonly setting: string;
  /** GitLab's words; they continue a sentence that begins with the setting. */
  readonly problem: string;
}

/** The facts of a failed request. */
export interface Failure {
  readonly method: string;
  readonly path: string;
  readonly status?: number | undefined;
  readonly requestId?: string | null;
  readonly serverText?: string | undefined;
  readonly cause?: unknown;
}

/** The parent of all errors of this package. Its message repeats no secret that was sent. */
export class GitLabError extends Error {
  /** HTTP method. */
  declare readonly method: string;
  /** Path of the request below `/api/v4`. */
  declare readonly path: string;
  /** HTTP status; undefined when there was no answer. */
  declare readonly status: number | undefined;
  /** GitLab's id of the request, with which an administrator finds it in the logs. */
  declare readonly requestId: string | null | undefined;
  /** The body of the answer to the letter. It may repeat what was sent, so it is not printed with the error. */
  get serverText(): string | undefined {
    return this.#serverText;
  }
  readonly #serverText: string | undefined;

  /** @param problem what is wrong, without secrets. */
  constructor(problem: string, failure: Failure) {
    const { serverText, cause, ...facts } = failure;
    super(`${problem} (${facts.status ?? 'no answer'}, ${facts.method} ${facts.path})`, failure);
    Object.assign(this, facts);
    this.#serverText = serverText;
  }

  override get name() {
    return 'GitLabError';
  }
}

/** 400: a setting is missing or not accepted. */
export class InvalidSettingsError extends GitLabError {
  /** What GitLab has against each setting; empty when its answer names none. */
  declare readonly problems: readonly SettingProblem[];
  override get name() {
    return 'InvalidSettingsError';
  }
}

/** 401: there is no token, or it is unknown, expired or revoked. */
export class AuthenticationError extends GitLabError {
  override get name() {
    return 'AuthenticationError';
  }
}

/** 403: the user is neither Maintainer nor Owner, or the token lacks a scope. */
export class PermissionError extends GitLabError {
  /** The scope that is missing; undefined when the role does not suffice. */
  declare readonly scope: string | undefined;
  override get name() {
    return 'PermissionError';
  }
}

/** 404, or 405 for a project that has another path now. */
export class NotFoundError extends GitLabError {
  /** What does not exist, as far as this token can see. A route is missing where the server is too old, or no GitLab. */
  declare readonly missing: 'project' | 'integration' | 'route';
  override get name() {
    return 'NotFoundError';
  }
}

/** 400 or 422: this server, edition or tier does not offer the integration, or its app is not installed. */
export class IntegrationUnavailableError extends GitLabError {
  override get name() {
    return 'IntegrationUnavailableError';
  }
}

/** 429, after the last repeat. */
export class RateLimitError extends GitLabError {
  /** Seconds after which the server takes requests again; undefined when it did not say. */
  declare readonly retryAfter: number | undefined;
  override get name() {
    return 'RateLimitError';
  }
}

/** 500 and above, after the last repeat. */
export class ServerError extends GitLabError {
  override get name() {
    return 'ServerError';
  }
}

/** An answer that GitLab's API does not give: a proxy's page, a redirect, or text that is no JSON. */
export class UnreadableAnswerError extends GitLabError {
  override get name() {
    return 'UnreadableAnswerError';
  }
}

/** There was no answer: no connection, or it broke off. */
export class NetworkError extends GitLabError {
  override get name() {
    return 'NetworkError';
  }
}

/** The answer was not there in time. */
export class TimeoutError extends GitLabError {
  override get name() {
    return 'TimeoutError';
  }
}

/** The caller's signal ended the request. */
export class AbortedError extends GitLabError {
  override get name() {
    return 'AbortedError';
  }
}
