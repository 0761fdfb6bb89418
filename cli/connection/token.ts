/** The access token. */
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { textOfFile } from '../read-file.ts';

/** In bytes. */
const largestFile = 65_536;

/**
 * The token of a file, or else of the variable GITLAB_TOKEN.
 * @throws {CommandError} when there is none, or none that a header can hold.
 */
export async function tokenFrom(
  tokenFile: string | undefined,
  { variables, folder }: Pick<Environment, 'variables' | 'folder'>,
): Promise<string> {
  const text =
    tokenFile === undefined ? variables.GITLAB_TOKEN : await textOfFile(tokenFile, folder, largestFile);
  const place = tokenFile === undefined ? 'The variable GITLAB_TOKEN' : 'The file of --token-file';
  const token = text?.trim();
  if (text === undefined || (tokenFile === undefined && token === ''))
    throw new CommandError(
      'No access token is given. Set GITLAB_TOKEN, or name a file with --token-file: reading takes the scope read_api, changes take api.',
    );
  if (token === undefined || token === '') throw new CommandError(`${place} is empty.`);
  if (/^[!-~]+$/.test(token)) return token;
  throw new CommandError(`${place} holds no access token: it has spaces, line breaks or other characters.`);
}
