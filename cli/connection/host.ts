/** Which server is meant. */
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';

/**
 * The address of the server, without a slash at its end: `https://gitlab.example.com` for
 * `HTTPS://GitLab.example.com/api/v4/`.
 * @param hostOfOption what the option says, which counts first, then the file.
 * @throws {CommandError} when nothing names a server.
 */
export function hostFrom(
  hostOfOption: string | undefined,
  hostOfFile: string | undefined,
  { variables }: Pick<Environment, 'variables'>,
): string {
  const hosts = [hostOfOption, hostOfFile, variables.GITLAB_HOST, variables.CI_SERVER_URL];
  const host = hosts.map((one) => one?.trim()).find(Boolean);
  if (!host)
    throw new CommandError(
      'No server is given. Use --host or GITLAB_HOST; commands that read the file with rules take its `host`, too.',
    );
  // As glab takes it: `gitlab.example.com`.
  const address = host.includes('://') ? host : `https://${host}`;
  const server = address.replace(/\/*(?:\/api\/v4)?\/*$/, '');
  return server.replace(/^https?:\/\/[^/]*/i, (start) => start.toLowerCase());
}
