/** What the catalog has to know of a server. */
import type { CatalogServer } from '../../generated/client/catalog.ts';
import type { Connection } from '../connection.ts';

/** The tier stays unknown: the API does not tell it. */
export function catalogServerOf({ host, server }: Pick<Connection, 'host' | 'server'>): CatalogServer {
  const { version, enterprise } = server;
  return {
    gitlab: version,
    ...(enterprise !== undefined && { edition: enterprise ? 'ee' : 'ce' }),
    ...(isGitLabCom(host) && { offering: 'gitlab.com' }),
  };
}

export function isGitLabCom(host: string): boolean {
  return host === 'https://gitlab.com';
}
