/** Reads what a server tells about itself. */
import { propertiesOf } from './json.js';
import type { Success } from './responses.js';

/** What is known of a GitLab server. */
export interface GitLabServer {
  /** Such as `18.9.3-ee`, `18.9.3` or `19.5.0-pre`; `availableIn` and `validate` take it as it is. */
  readonly version: string;
  /** Whether it is the Enterprise Edition. Undefined before GitLab 15.6, which does not tell. */
  readonly enterprise: boolean | undefined;
}

/** The server of a response to `/metadata` or `/version`. */
export function serverIn({ json }: Success): GitLabServer | string {
  const { version, enterprise } = propertiesOf(json);
  if (typeof version !== 'string') return '';
  return { version, enterprise: typeof enterprise === 'boolean' ? enterprise : undefined };
}
