import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** The replacement of an ignored setting is a working setting of the same integration. */
export const knownReplacement: Rule = {
  name: 'known-replacement',
  check(context) {
    return context.integrations.flatMap(({ file, fields }) => {
      const working = fields
        .filter(({ field }) => field.ignored === undefined)
        .map(({ field }) => field.name);
      return fields.flatMap(({ field, entry, written }) => {
        const replacement = field.ignored?.replacement;
        if (replacement === undefined || working.includes(replacement)) return [];
        const hint = didYouMean(replacement, working);
        const place = written.ignored ? ['ignored', 'replacement'] : [];
        return [
          {
            file,
            path: ['fields', entry, ...place],
            message: `\`${field.name}\` is to be replaced by \`${replacement}\`, which this integration does not have`,
            hint,
          },
        ];
      });
    });
  },
};
