import type { Finding } from '../../diagnostics.ts';
import type { ConditionSource, Json } from '../../load/types.ts';
import { checkValue } from '../../model/settings/check.ts';
import { choicesOf, type Draft, type NamedField } from '../../model/settings/field-facts.ts';
import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** Conditions name fields of their integration, and values that these can have. */
export const conditionReferences: Rule = {
  name: 'condition-references',
  check(context) {
    return context.integrations.flatMap(({ file, data, fields: resolved }) => {
      const fields = new Map(resolved.map(({ field }) => [field.name, field]));
      return (data.conditions ?? []).flatMap((condition = {}, index) =>
        referencesOf(condition).flatMap((reference) =>
          problemsOf(reference, fields).map((problem) => ({
            file,
            path: ['conditions', index, ...reference.path],
            ...problem,
          })),
        ),
      );
    });
  },
};

/** Something that a condition says of a field. */
interface Reference {
  readonly path: Finding['path'];
  readonly name: string;
  /** The value that the field is said to have, where one is. */
  readonly value?: Json;
  /** Whether the key at that path names the field. */
  readonly atKey?: boolean;
}

function referencesOf({ when, require = [], expect = {} }: Draft<ConditionSource>): readonly Reference[] {
  const references: Reference[] = [];
  if (when?.field !== undefined) {
    const name = when.field;
    references.push({ path: ['when', 'field'], name });
    if (when.is !== undefined) references.push({ path: ['when', 'is'], name, value: when.is });
    for (const value of choicesOf(when.isNot)) references.push({ path: ['when', 'isNot'], name, value });
  }
  for (const [item, name] of require.entries())
    if (name !== undefined) references.push({ path: ['require', item], name });
  for (const [name, value] of Object.entries(expect)) {
    if (value === undefined) continue;
    const path = ['expect', name];
    references.push({ path, name, atKey: true });
    for (const choice of choicesOf(value)) references.push({ path, name, value: choice });
  }
  return references;
}

function problemsOf(
  { name, value, atKey }: Reference,
  fields: ReadonlyMap<string, NamedField>,
): readonly Pick<Finding, 'message' | 'hint' | 'atKey'>[] {
  const field = fields.get(name);
  if (value !== undefined)
    return (field ? checkValue(field, value) : []).map((problem) => ({
      message: `\`${name}\` can never be ${JSON.stringify(value)}: it ${problem}`,
    }));
  if (field) return [];
  const message = `the condition names \`${name}\`, which is not a field of this integration`;
  return [{ message, hint: didYouMean(name, [...fields.keys()]), atKey }];
}
