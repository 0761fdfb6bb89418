import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource, Json } from '../../load/types.ts';
import { checkSettings, checkValue } from '../../model/settings/check.ts';
import { fullExample, minimalExample } from '../../model/settings/examples.ts';
import { exampleOf, type NamedField } from '../../model/settings/field.ts';
import { type DraftFile, type Rule, type RuleContext, resolveFields } from '../context.ts';

/** Every example and default satisfies the field and the integration that it illustrates. */
export const validExample: Rule = {
  name: 'valid-example',
  check(context) {
    const shared = [...context.sharedFields].flatMap(([name, field]) =>
      valueProblems(context.fields?.file ?? '', [name], { ...field, name }, field),
    );
    return [
      ...shared,
      ...context.integrations.flatMap((file) => [
        ...fieldProblems(file, context),
        ...requestProblems(file, context),
      ]),
    ];
  },
};

function valueProblems(
  file: string,
  path: Finding['path'],
  field: NamedField,
  written: object,
): readonly Finding[] {
  const known = (Object.hasOwn(written, 'knownValues') ? (field.knownValues ?? []) : []).flatMap(
    (value, index): readonly Finding[] => {
      const problem = value === undefined ? undefined : checkValue(field, value);
      return problem === undefined
        ? []
        : [
            {
              file,
              path: [...path, 'knownValues', index],
              message: `the known value ${JSON.stringify(value)} of \`${field.name}\` ${problem}`,
            },
          ];
    },
  );
  const values = (['example', 'default'] as const).flatMap((key) => {
    if (!Object.hasOwn(written, key)) return [];
    const value = (field[key] ?? null) as Json;
    if (key === 'default' && value === null) return [];
    const problem = checkValue(field, value);
    return problem === undefined
      ? []
      : [{ file, path: [...path, key], message: `the ${key} of \`${field.name}\` ${problem}` }];
  });
  return [...known, ...values];
}

/** An example that suits the shared field, but not what an entry makes of it. */
function overriddenProblems(
  file: string,
  entry: number,
  field: NamedField,
  written: object,
): readonly Finding[] {
  const value = exampleOf(field);
  const problem =
    value === undefined || Object.hasOwn(written, 'example') || Object.hasOwn(written, 'default')
      ? undefined
      : checkValue(field, value);
  if (problem === undefined) return [];
  return [
    {
      file,
      path: ['fields', entry],
      message: `the shared example of \`${field.name}\` ${problem} here`,
      hint: 'Add `example:` with a value that fits.',
    },
  ];
}

function fieldProblems(
  { file, data }: DraftFile<IntegrationSource>,
  context: RuleContext,
): readonly Finding[] {
  return resolveFields(data, context).flatMap(({ field, entry, origin }) => {
    const written = data.fields?.[entry] ?? {};
    if (
      origin !== 'set' &&
      exampleOf(field) === undefined &&
      field.ignored === undefined &&
      field.type !== undefined
    ) {
      return [
        {
          file,
          path: ['fields', entry],
          message: `\`${field.name}\` has neither an example nor a default`,
          hint: 'Add `example:` with a value that GitLab would accept.',
        },
      ];
    }
    const shared = context.sharedFields.get(field.name);
    const overridden =
      origin === 'shared' && shared && isSound({ ...shared, name: field.name })
        ? overriddenProblems(file, entry, field, written)
        : [];
    return origin === 'set' ? [] : [...valueProblems(file, ['fields', entry], field, written), ...overridden];
  });
}

function requestProblems(
  { file, data }: DraftFile<IntegrationSource>,
  context: RuleContext,
): readonly Finding[] {
  const fields = resolveFields(data, context).map(({ field }) => field);
  const conditions = data.conditions ?? [];
  const written = Object.entries(data.examples ?? {}).flatMap(([name, { settings } = {}]) =>
    (settings ? checkSettings(fields, conditions, settings as Readonly<Record<string, Json>>) : []).map(
      ({ setting, problem }) => ({
        file,
        path: ['examples', name, 'settings', setting],
        message: `the example \`${name}\` does not hold: \`${setting}\` ${problem}`,
      }),
    ),
  );
  if (fields.some((field) => field.type === undefined)) return written;
  const computed = (
    [
      ['minimal', minimalExample(fields, conditions)],
      ['full', fullExample(fields, conditions)],
    ] as const
  ).flatMap(([name, settings]) =>
    checkSettings(fields, conditions, settings)
      // A field without an example, or with a wrong one, is reported on its own.
      .filter(({ setting }) => fields.some((field) => field.name === setting && isSound(field)))
      .map(({ setting, problem }) => ({
        file,
        path: ['fields'],
        atKey: true,
        message: `the computed example \`${name}\` does not hold: \`${setting}\` ${problem}`,
        hint: `Change the example of \`${setting}\`, or the condition.`,
      })),
  );
  return [...written, ...computed];
}

function isSound(field: NamedField): boolean {
  const value = exampleOf(field);
  return value !== undefined && checkValue(field, value) === undefined;
}
