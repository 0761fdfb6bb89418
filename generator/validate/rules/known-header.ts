import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** The headers of responses are described in api.yaml, and each is used by some response. */
export const knownHeader: Rule = {
  name: 'known-header',
  check({ api, isComplete }) {
    if (!api) return [];
    const known = Object.keys(api.data.headers ?? {});
    const used = new Set<string>();
    const unknown = Object.entries(api.data.responses ?? {}).flatMap(([response, data]) =>
      (data?.headers ?? []).flatMap((header, index) => {
        if (header === undefined) return [];
        used.add(header);
        if (known.includes(header)) return [];
        const hint = didYouMean(header, known);
        return [
          {
            file: api.file,
            path: ['responses', response, 'headers', index],
            message: `\`${header}\` is not described under \`headers\``,
            hint,
          },
        ];
      }),
    );
    const unused = known
      .filter((header) => isComplete && !used.has(header))
      .map((header) => ({
        file: api.file,
        path: ['headers', header],
        atKey: true,
        message: `no response has the header \`${header}\``,
        hint: 'Delete it.',
      }));
    return [...unknown, ...unused];
  },
};
