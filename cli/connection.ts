/** The connection of a command to one GitLab server. */
import type { IntegrationsClient } from '../client/index.ts';
import type { RawClient } from '../client/raw.ts';
import type { Environment } from './environment.ts';
import { CommandError } from './exit.ts';
import type { ConnectionOptions } from './options.ts';
import type { Pace } from './pace/pace.ts';

/** A server, as its metadata describe it. */
export interface Server {
  /** Such as `18.9.0-ee`. */
  readonly version: string;
  /** Whether it is the Enterprise Edition; null when it does not say. */
  readonly enterprise: boolean | null;
}

export interface Connection {
  /** Address of the server, without a slash at its end. */
  readonly host: string;
  readonly server: Server;
  /** Makes no attempt of its own after a failure, and waits for nothing: call it through `pace`. */
  readonly client: IntegrationsClient;
  /** For what the client does not know, such as lists of projects. */
  readonly raw: RawClient;
  /** Every request goes through it: `await connection.pace.run(() => connection.client.list(id))`. */
  readonly pace: Pace;
}

/**
 * Connects to the server, and reads its version.
 * @param hostOfFile what the file with rules says, which the option overrides.
 * @throws {CommandError} when there is no token, or no GitLab responds there, or the token is not accepted.
 */
export async function connect(
  _options: ConnectionOptions,
  _environment: Environment,
  _hostOfFile?: string,
): Promise<Connection> {
  throw new CommandError('Connections are not there yet.');
}

/**
 * Refuses a token that cannot change anything, such as one with the scope `read_api`, before anything is sent.
 * What cannot be found out passes.
 * @throws {CommandError}
 */
export async function requireWriteScope(_connection: Connection): Promise<void> {}
