import type { Finding } from '../../diagnostics.ts';
import { matchesPattern } from '../../model/settings/field-facts.ts';
import type { ResolvedField, Rule } from '../context.ts';

const blanks = [' ', '\n', '\u3000'];
const hint = 'Begin or end it with a part that needs a visible character, such as `\\S`.';

/** The pattern of a required setting refuses white space, as the server does. */
export const requiredPattern: Rule = {
  name: 'required-pattern',
  check(context) {
    return context.integrations.flatMap(({ file, fields }) =>
      fields.flatMap((resolved) => (acceptsBlank(resolved) ? [finding(file, resolved)] : [])),
    );
  },
};

function acceptsBlank({ field: { required, pattern }, origin }: ResolvedField): boolean {
  // An empty pattern stands for one that is reported as broken.
  if (origin === 'set' || required !== true || !pattern) return false;
  return blanks.some((blank) => matchesPattern(pattern, blank));
}

function finding(file: string, { field, entry, written }: ResolvedField): Finding {
  const isOwn = Object.hasOwn(written, 'pattern');
  return {
    file,
    path: ['fields', entry, ...(isOwn ? ['pattern'] : [])],
    message: `the pattern of the required \`${field.name}\` accepts white space`,
    hint,
  };
}
