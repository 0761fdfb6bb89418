import { type Rule, resolveFields } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** The replacement of an ignored setting is a working setting of the same integration. */
export const knownReplacement: Rule = {
  name: 'known-replacement',
  check(context) {
    return context.integrations.flatMap(({ file, data }) => {
      const fields = resolveFields(data, context);
      const working = fields
        .filter(({ field }) => field.ignored === undefined)
        .map(({ field }) => field.name);
      return fields.flatMap(({ field, entry, origin }) => {
        const replacement = field.ignored?.replacement;
        if (replacement === undefined || working.includes(replacement)) return [];
        const hint = didYouMean(replacement, working);
        const path = origin === 'own' ? ['fields', entry, 'ignored', 'replacement'] : ['fields', entry];
        return [
          {
            file,
            path,
            message: `\`${field.name}\` is to be replaced by \`${replacement}\`, which this integration does not have`,
            ...(hint === undefined ? {} : { hint }),
          },
        ];
      });
    });
  },
};
