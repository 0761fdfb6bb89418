/** Whether a token may change anything, asked before anything is sent. */
import { GitLabError } from '../../client/index.ts';
import type { Connection } from '../connection.ts';
import { CommandError } from '../exit.ts';
import { readJson } from './read-json.ts';

/**
 * Refuses a token without the scope `api`. What cannot be found out passes: tokens of OAuth have no such
 * route, and fine-grained ones no scopes.
 * @throws {CommandError}
 */
export async function requireWriteScope(connection: Connection): Promise<void> {
  const scopes = await scopesOf(connection);
  if (scopes.length === 0 || scopes.includes('api')) return;
  throw new CommandError(
    `The token can only read: changes take the scope api, and it has ${scopes.join(', ')}. Nothing was sent.`,
  );
}

async function scopesOf(connection: Connection): Promise<readonly string[]> {
  try {
    const { body } = await readJson(connection, '/personal_access_tokens/self');
    const { scopes } = Object(body) as { readonly scopes?: unknown };
    return Array.isArray(scopes) ? scopes.map(String) : [];
  } catch (error) {
    if (error instanceof GitLabError) return [];
    throw error;
  }
}
