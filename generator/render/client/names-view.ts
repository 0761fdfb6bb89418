/** What `templates/client/names.hbs` prints: the names under which people look for integrations. */
import type { Model } from '../../model/types.ts';

export function namesView({ names, absent }: Model): object {
  return {
    names,
    absent: absent.map(({ removed, ...facts }) => ({
      ...facts,
      ...(removed === undefined ? {} : { removed }),
    })),
  };
}
