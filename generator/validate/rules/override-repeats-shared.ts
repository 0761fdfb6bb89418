import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../context.ts';

/** A `use` entry overrides only what differs from the shared field. */
export const overrideRepeatsShared: Rule = {
  name: 'override-repeats-shared',
  check({ integrations, sharedFields }) {
    return integrations.flatMap(({ file, data }) =>
      (data.fields ?? []).flatMap((entry, index) => {
        if (!entry || !('use' in entry) || entry.use === undefined) return [];
        const shared: Readonly<Record<string, unknown>> = sharedFields.get(entry.use) ?? {};
        return Object.entries(entry)
          .filter(
            ([key, value]) =>
              key !== 'use' && Object.hasOwn(shared, key) && isDeepStrictEqual(shared[key], value),
          )
          .map(([key]) => ({
            file,
            path: ['fields', index, key],
            atKey: true,
            message: `repeats \`${key}\` of the shared field \`${entry.use}\``,
            hint: 'Delete the line.',
          }));
      }),
    );
  },
};
