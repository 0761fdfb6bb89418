import type { Finding } from '../../diagnostics.ts';
import type { Json } from '../../load/types.ts';
import { checkValue } from '../../model/settings/check.ts';
import type { NamedField } from '../../model/settings/field-facts.ts';
import { type Rule, resolveFields } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** Conditions name fields of their integration, and values that these can have. */
export const conditionReferences: Rule = {
  name: 'condition-references',
  check(context) {
    return context.integrations.flatMap(({ file, data }) => {
      const fields = new Map(resolveFields(data, context).map(({ field }) => [field.name, field]));
      return (data.conditions ?? []).flatMap((condition, index) => {
        if (!condition) return [];
        const path = ['conditions', index];
        const { field, is, isNot } = condition.when ?? {};
        const tested = Object.entries({ is, isNot });
        return [
          ...(field === undefined ? [] : unknownField(fields, file, [...path, 'when', 'field'], field)),
          ...tested.flatMap(([key, value]) =>
            value === undefined
              ? []
              : unknownValue(fields.get(field ?? ''), file, [...path, 'when', key], value),
          ),
          ...(condition.require ?? []).flatMap((name, item) =>
            name === undefined ? [] : unknownField(fields, file, [...path, 'require', item], name),
          ),
          ...Object.entries(condition.expect ?? {}).flatMap(([name, value]) => {
            if (value === undefined) return [];
            const place = [...path, 'expect', name];
            return [
              ...unknownField(fields, file, place, name, true),
              ...unknownValue(fields.get(name), file, place, value),
            ];
          }),
        ];
      });
    });
  },
};

function unknownField(
  fields: ReadonlyMap<string, NamedField>,
  file: string,
  path: Finding['path'],
  name: string,
  atKey = false,
): readonly Finding[] {
  if (fields.has(name)) return [];
  const hint = didYouMean(name, [...fields.keys()]);
  return [
    {
      file,
      path,
      atKey,
      message: `the condition names \`${name}\`, which is not a field of this integration`,
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

function unknownValue(
  field: NamedField | undefined,
  file: string,
  path: Finding['path'],
  value: Json,
): readonly Finding[] {
  if (!field) return [];
  return checkValue(field, value).map((problem) => ({
    file,
    path,
    message: `\`${field.name}\` can never be ${JSON.stringify(value)}: it ${problem}`,
  }));
}
