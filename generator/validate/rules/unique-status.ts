import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

const everyLevel = ['project', 'group'] as const;

/** An operation has one response per status at each level. */
export const uniqueStatus: Rule = {
  name: 'unique-status',
  check({ api }) {
    if (!api) return [];
    const first = new Map<string, string>();
    return Object.entries(api.data.responses ?? {}).flatMap(([name, response]) =>
      (response?.operations ?? []).flatMap((operation): readonly Finding[] => {
        const keys = (response?.levels ?? everyLevel).map(
          (level) => `${level} ${operation} ${response?.status}`,
        );
        const earlier = keys.map((key) => first.get(key)).find((one) => one !== undefined);
        if (operation === undefined || response?.status === undefined) return [];
        for (const key of keys) first.set(key, earlier ?? name);
        if (earlier === undefined) return [];
        const message = `\`${operation}\` has two responses with the status ${response.status}: \`${earlier}\` and \`${name}\``;
        return [
          {
            file: api.file,
            path: ['responses', name, 'status'],
            message,
            hint: 'Write one response with several examples.',
          },
        ];
      }),
    );
  },
};
