/** What can go wrong: one class for each cause. */

/** A setting that GitLab rejected, and the reason. */
export interface SettingProblem {
  /** Name of the setting, or `base` for the integration as a whole. */
  readonly setting: string;
  /** GitLab's words; they continue a sentence that begins with the setting. */
  readonly problem: string;
}

/** What is known about a failed request. */
export interface Failure {
  /** HTTP method. */
  readonly method: string;
  /** Path of the request below `/api/v4`. */
  readonly path: string;
  /** HTTP status; undefined when there was no response. */
  readonly status?: number | undefined;
  /** Headers of the response. */
  readonly headers?: Headers | undefined;
  /** The raw response body, of which the error keeps 100,000 characters. */
  readonly serverText?: string | undefined;
  readonly cause?: unknown;
  /** Makes a foreign text fit to be shown: hides the secrets of the request. Without it, texts stay as they are. */
  readonly scrub?: ((text: string) => string) | undefined;
}

/** Characters. */
const longestServerText = 100_000;

/** The parent of all errors of this package. Its message repeats no secret that was sent. */
export class GitLabError extends Error {
  /** HTTP method. */
  readonly method: string;
  /** Path of the request below `/api/v4`. */
  readonly path: string;
  /** HTTP status; undefined when there was no response. */
  readonly status: number | undefined;
  /**
   * GitLab's id of the request, with which an administrator finds it in the logs; null when the response has
   * none.
   */
  readonly requestId: string | null | undefined;
  // The headers and the body may repeat what was sent, so they are not printed with the error.
  readonly #headers: Headers | undefined;
  readonly #serverText: string | undefined;

  /** @param problem what is wrong, without secrets. */
  constructor(problem: string, failure: Failure) {
    const { method, status, scrub = (text) => text } = failure;
    const path = scrub(failure.path);
    super(`${problem} (${status ?? 'no response'}, ${method} ${path})`, failure);
    this.method = method;
    this.path = path;
    this.status = status;
    const requestId = failure.headers?.get('X-Request-Id');
    this.requestId = requestId && scrub(requestId);
    this.#headers = failure.headers;
    this.#serverText = beginningOf(failure.serverText);
  }

  override get name() {
    return 'GitLabError';
  }

  /** Headers of the response; undefined when there was none. */
  get headers(): Headers | undefined {
    return this.#headers;
  }

  /**
   * The first 100,000 characters of the raw response body; undefined when there was no response. It may repeat
   * secrets, so it is not printed with the error.
   */
  get serverText(): string | undefined {
    return this.#serverText;
  }
}

/** A part of a long text that does not keep the whole in memory, as a slice would. */
function beginningOf(text: string | undefined): string | undefined {
  const isLong = text !== undefined && text.length > longestServerText;
  return isLong ? structuredClone(text.slice(0, longestServerText)) : text;
}

/** 400: a setting is missing or not accepted. */
export class InvalidSettingsError extends GitLabError {
  /** The reasons why GitLab rejected settings; empty when its response names none. */
  readonly problems: readonly SettingProblem[];

  constructor(problem: string, failure: Failure & { readonly problems: readonly SettingProblem[] }) {
    super(problem, failure);
    this.problems = failure.problems;
  }

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

/**
 * 403: the user is neither Maintainer nor Owner (of a group: not Owner), or the token lacks a scope. From GitLab 19.1 on, a fine-grained
 * token lacks a permission: `read_integration` for `list` and `get`, `update_integration` for `set`,
 * `delete_integration` for `disable`.
 */
export class PermissionError extends GitLabError {
  /** The scope that is missing; undefined when the role does not suffice. */
  readonly scope: string | undefined;

  constructor(problem: string, failure: Failure & { readonly scope: string | undefined }) {
    super(problem, failure);
    this.scope = failure.scope;
  }

  override get name() {
    return 'PermissionError';
  }
}

/** 404 or 405; for a project that has another path now, a `ProjectMovedError`. */
export class NotFoundError extends GitLabError {
  /**
   * What does not exist, as far as this token can see. A route is missing where the server is too old, or
   * where a proxy before it decodes the `%2F` of a path.
   */
  readonly missing: 'project' | 'group' | 'integration' | 'route';

  constructor(problem: string, failure: Failure & { readonly missing: NotFoundError['missing'] }) {
    super(problem, failure);
    this.missing = failure.missing;
  }

  override get name() {
    return 'NotFoundError';
  }
}

/** 301, or 405 for other methods than GET: the project was renamed or moved. `missing` is `project`. */
export class ProjectMovedError extends NotFoundError {
  /** The number or path with which the project is found now; undefined when the response does not name it. */
  readonly movedTo: string | undefined;

  constructor(problem: string, failure: Failure & { readonly movedTo: string | undefined }) {
    super(problem, { ...failure, missing: 'project' });
    this.movedTo = failure.movedTo;
  }

  override get name() {
    return 'ProjectMovedError';
  }
}

/** 409 "Resource lock", after the last retry: others are changing the same thing. */
export class ResourceLockError extends GitLabError {
  override get name() {
    return 'ResourceLockError';
  }
}

/**
 * 400 or 422: this server, edition or tier does not offer the integration, groups cannot have it, or its app is
 * not installed. For a name that is no slug, `meaningOf` tells the slug.
 */
export class IntegrationUnavailableError extends GitLabError {
  override get name() {
    return 'IntegrationUnavailableError';
  }
}

/** 429, after the last retry, or when the server asks to wait for more than 15 minutes. */
export class RateLimitError extends GitLabError {
  /** Seconds after which the server takes requests again; undefined when it did not say. */
  readonly retryAfter: number | undefined;

  constructor(problem: string, failure: Failure & { readonly retryAfter: number | undefined }) {
    super(problem, failure);
    this.retryAfter = failure.retryAfter;
  }

  override get name() {
    return 'RateLimitError';
  }
}

/** 500 and above, whoever responds; when it can pass, after the last retry. */
export class ServerError extends GitLabError {
  override get name() {
    return 'ServerError';
  }
}

/** GitLab responded with a status that this API does not use, such as 412 or 415. */
export class UnexpectedResponseError extends GitLabError {
  override get name() {
    return 'UnexpectedResponseError';
  }
}

/**
 * A response that is not GitLab's, whatever its status: the page of a proxy, of a firewall or of a login, or
 * a redirect to another place. It says nothing about the settings, the token or the project.
 */
export class ForeignResponseError extends GitLabError {
  /** Title of the page; undefined when it has none. */
  readonly title: string | undefined;
  /** Where the response redirects to; undefined when it does not. */
  readonly location: string | undefined;

  constructor(
    problem: string,
    failure: Failure & { readonly title: string | undefined; readonly location: string | undefined },
  ) {
    super(problem, failure);
    this.title = failure.title;
    this.location = failure.location;
  }

  override get name() {
    return 'ForeignResponseError';
  }
}

/** The status says success, but the body is not what was asked for: another value, or half of the JSON. */
export class UnreadableResponseError extends GitLabError {
  override get name() {
    return 'UnreadableResponseError';
  }
}

/** There was no response: no connection, or it broke off. Its `cause` has the `code` of the platform. */
export class NetworkError extends GitLabError {
  override get name() {
    return 'NetworkError';
  }
}

/** The response did not arrive in time. */
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
