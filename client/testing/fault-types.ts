/** The failures that a test can ask for. */

/** Which requests fail. */
export interface FaultTarget {
  /** How many requests fail, `Infinity` for all. Default: 1. */
  readonly times?: number | undefined;
  /** How many of the requests that could fail pass before. Default: 0. */
  readonly after?: number | undefined;
  /** Only requests with this method, such as `PUT`. Default: all. */
  readonly method?: string | undefined;
  /** Only requests for this integration. Default: all. */
  readonly slug?: string | undefined;
  /** Only requests for this project, by ID or path, however they name it. Default: all. */
  readonly project?: number | string | undefined;
  /** Only requests for this group, by ID or path, not those for what is in it. Default: all. */
  readonly group?: number | string | undefined;
  /** Only requests whose path and query match, as sent. Default: all. */
  readonly path?: RegExp | undefined;
}

/** A response instead of GitLab's, which does nothing: an error, or the page of a proxy. */
export interface ResponseFault extends FaultTarget {
  /**
   * From 200 to 599. Without a `body`, 409 is GitLab's `Resource lock`, which passes by itself, 429 is
   * `Retry later`, and 502 to 504 are the page of a proxy. 429 has the headers of a rate limit.
   */
  readonly status: number;
  /**
   * A string, or a value that is sent as JSON. A string that begins with `<` is an HTML page. None for 204,
   * 205 and 304.
   */
  readonly body?: string | object | undefined;
  /** Each replaces the header of that name that the response would have. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds in the header `Retry-After` of 429. Default: 30. */
  readonly retryAfter?: number | undefined;
}

/** Breaks the connection. */
export interface ConnectionFault extends FaultTarget {
  /**
   * - `refused`: the connection fails and nothing is done.
   * - `silent`: no response ever arrives and nothing is done.
   * - `lost`: GitLab executes the request, but the connection breaks before the response.
   * - `cut`: the same, but the connection breaks in the middle of the response.
   */
  readonly connection: 'refused' | 'silent' | 'lost' | 'cut';
}

/** Replies normally, but late. */
export interface DelayFault extends FaultTarget {
  /** Milliseconds, at most 2 ** 31 - 1. */
  readonly delay: number;
}

/** Replies to a PUT as if everything were well, but leaves some settings as they were. */
export interface IgnoringFault extends FaultTarget {
  /** Names of settings. Those that a new integration needs must not be among them. */
  readonly ignores: readonly string[];
}

/** Somebody deletes the project or group of the request just before it arrives. */
export interface VanishingFault extends FaultTarget {
  readonly vanishes: true;
}

export type Fault = ResponseFault | ConnectionFault | DelayFault | IgnoringFault | VanishingFault;
