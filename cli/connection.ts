/** The connection of a command to one GitLab server. */
import { createClient, type GitLabServer, type IntegrationsClient } from '../client/index.ts';
import { createRawClient, type RawClient } from '../client/raw.ts';
import { hostFrom } from './connection/host.ts';
import { createIntegrations, type Integrations } from './connection/integrations.ts';
import { observed } from './connection/observed.ts';
import { connectionProblem, refuseStrangeVersion } from './connection/refusal.ts';
import { tokenFrom } from './connection/token.ts';
import type { Environment } from './environment.ts';
import type { ConnectionOptions } from './options.ts';
import { createPace, type Pace } from './pace/pace.ts';
import { pauseLine } from './report/progress.ts';
import { version } from './version.ts';

export interface Connection {
  /** Address of the server, without a slash at its end. */
  readonly host: string;
  readonly server: GitLabServer;
  /** The integrations of projects and groups. */
  readonly integrations: Integrations;
  /** Makes one attempt and waits for nothing: call it through `pace`. */
  readonly client: IntegrationsClient;
  /** The same for what the client does not know. */
  readonly raw: RawClient;
  /** Every request goes through it: `await pace.run(() => client.list(id))`. */
  readonly pace: Pace;
}

type ConnectionEnvironment = Pick<
  Environment,
  'variables' | 'folder' | 'clock' | 'fetch' | 'interrupted' | 'stderr'
>;

/**
 * Connects to the server, and reads its version.
 * @param hostOfFile what the file with rules says, which the option overrides.
 * @throws {CommandError} when there is no token, or no GitLab responds there, or it does not accept the
 * token.
 */
export async function connect(
  { host: hostOfOption, tokenFile, concurrency }: ConnectionOptions,
  environment: ConnectionEnvironment,
  hostOfFile?: string,
): Promise<Connection> {
  const host = hostFrom(hostOfOption, hostOfFile, environment);
  const token = await tokenFrom(tokenFile, environment);
  const { stderr, clock } = environment;
  const tellPause = (milliseconds: number): void =>
    stderr.write(pauseLine(milliseconds, clock.now(), stderr));
  const pace = createPace(concurrency, environment, tellPause);
  const options = {
    host,
    token,
    userAgent: `gitlab-integrations/${version}`,
    // The pace makes further attempts, and its waits are those of all calls.
    retry: { limit: 0 },
    fetch: observed(environment, pace),
  };
  try {
    const client = createClient(options);
    const server = await pace.run(() => client.server());
    refuseStrangeVersion(server, host);
    const integrations = createIntegrations(client, pace);
    return { host, server, integrations, client, raw: createRawClient(options), pace };
  } catch (error) {
    throw connectionProblem(error, host, environment.variables);
  }
}
