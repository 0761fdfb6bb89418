/** What a comparison has to know of the server and of the command. */
import type { CompareOptions } from '../compare/options.ts';
import type { Connection } from '../connection.ts';
import type { Environment } from '../environment.ts';
import type { PlanOptions } from './options.ts';
import { slugMatcher } from './selection.ts';

export function compareOptionsFor(
  { host, server }: Connection,
  { slugs, resendSecrets, forGood = false }: Pick<PlanOptions, 'slugs' | 'resendSecrets' | 'forGood'>,
  { clock }: Pick<Environment, 'clock'>,
): CompareOptions {
  const isGitLabCom = host === 'https://gitlab.com';
  const resends = Array.isArray(resendSecrets) ? slugMatcher(resendSecrets) : () => resendSecrets === true;
  return {
    server: {
      gitlab: server.version,
      ...(server.enterprise !== undefined && { edition: server.enterprise ? 'ee' : 'ce' }),
      ...(isGitLabCom && { offering: 'gitlab.com' }),
    },
    allowLocalAddresses: !isGitLabCom,
    now: new Date(clock.now()),
    concerns: slugMatcher(slugs),
    resends,
    forGood,
  };
}
