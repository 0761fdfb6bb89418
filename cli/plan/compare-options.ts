/** What a comparison has to know of the server and of the command. */
import type { CompareOptions } from '../compare/options.ts';
import { catalogServerOf, isGitLabCom } from '../connection/catalog-server.ts';
import type { Connection } from '../connection.ts';
import type { Environment } from '../environment.ts';
import type { PlanOptions } from './options.ts';
import { slugMatcher } from './selection.ts';

export function compareOptionsFor(
  connection: Connection,
  {
    slugs,
    resendSecrets,
    disable = true,
    forGood = false,
  }: Pick<PlanOptions, 'slugs' | 'resendSecrets' | 'disable' | 'forGood'>,
  { clock }: Pick<Environment, 'clock'>,
): CompareOptions {
  const resends = Array.isArray(resendSecrets) ? slugMatcher(resendSecrets) : () => resendSecrets === true;
  return {
    server: catalogServerOf(connection),
    allowLocalAddresses: !isGitLabCom(connection.host),
    now: new Date(clock.now()),
    concerns: slugMatcher(slugs),
    resends,
    disables: disable,
    forGood,
  };
}
