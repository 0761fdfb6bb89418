/** What the pace learns from a response. */

export interface Answer {
  readonly method: string;
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  /** When the request was sent and when the headers arrived: milliseconds since 1970. */
  readonly sent: number;
  readonly received: number;
}
