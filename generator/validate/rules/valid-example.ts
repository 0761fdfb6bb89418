import { isIn } from '../../../client/versions.ts';
import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource, Json } from '../../load/types.ts';
import { checkSettings, checkValue } from '../../model/settings/check.ts';
import { fullExample, minimalExample } from '../../model/settings/examples.ts';
import { exampleOf, type NamedField, scalarOf } from '../../model/settings/field-facts.ts';
import {
  type DraftFile,
  type ResolvedField,
  type Rule,
  type RuleContext,
  resolveFields,
} from '../context.ts';

/** Every example and default satisfies the field and the integration that it illustrates. */
export const validExample: Rule = {
  name: 'valid-example',
  check(context) {
    const file = context.fields?.file ?? '';
    const shared = [...context.sharedFields].flatMap(([name, field]) =>
      unfitValues({ ...field, name }).map((value) => atValue(file, [name], name, value)),
    );
    return [...shared, ...context.integrations.flatMap((integration) => ofIntegration(integration, context))];
  },
};

function ofIntegration(integration: DraftFile<IntegrationSource>, context: RuleContext): readonly Finding[] {
  const fields = resolveFields(integration.data, context);
  return [
    ...fields.flatMap((field) => ofField(integration.file, field, context)),
    ...ofRequests(
      integration,
      fields.map(({ field }) => field),
      // Without a version, everything counts as new.
      context.api?.data.gitlabVersions?.at(-1) ?? 'Infinity',
    ),
  ];
}

/** A value of a field that the field itself would refuse. */
interface UnfitValue {
  readonly key: 'example' | 'default' | 'knownValues';
  /** Where it is below the field. */
  readonly path: Finding['path'];
  /** What it is, for a message: `default`, `known value 5`. */
  readonly what: string;
  readonly problem: string;
}

function unfitValues(field: NamedField): readonly UnfitValue[] {
  const found: UnfitValue[] = [];
  const check = (value: Json, place: Omit<UnfitValue, 'problem'>): void => {
    found.push(...checkValue(field, value).map((problem) => ({ ...place, problem })));
  };
  for (const [index, known] of (field.knownValues ?? []).entries()) {
    const value = scalarOf(known);
    const what = `known value ${JSON.stringify(value)}`;
    if (value !== undefined) check(value, { key: 'knownValues', path: ['knownValues', index], what });
  }
  // A draft differs from Json only in what the format check removed, and it removes nothing from these two.
  const { example, default: serverDefault } = field as { readonly example?: Json; readonly default?: Json };
  if (example !== undefined) check(example, { key: 'example', path: ['example'], what: 'example' });
  if (serverDefault !== undefined && serverDefault !== null)
    check(serverDefault, { key: 'default', path: ['default'], what: 'default' });
  return found;
}

function atValue(file: string, path: Finding['path'], name: string, value: UnfitValue): Finding {
  const message = `the ${value.what} of \`${name}\` ${value.problem}`;
  return { file, path: [...path, ...value.path], message };
}

function ofField(file: string, resolved: ResolvedField, context: RuleContext): readonly Finding[] {
  const { field, entry, origin, written } = resolved;
  const path = ['fields', entry];
  if (origin === 'set') return [];
  if (lacksExample(field)) {
    const message = `\`${field.name}\` has neither an example nor a default`;
    return [{ file, path, message, hint: 'Add `example:` with a value that GitLab would accept.' }];
  }
  const unfit = unfitValues(field);
  if (unfit.length === 0) return [];
  const shared = origin === 'shared' ? context.sharedFields.get(field.name) : undefined;
  const unfitBefore = unfitValues({ ...shared, name: field.name }).map(({ what }) => what);
  return unfit.flatMap((value) => {
    if (Object.hasOwn(written, value.key)) return [atValue(file, path, field.name, value)];
    // What does not suit the shared field itself is reported there.
    if (unfitBefore.includes(value.what)) return [];
    const message = `the shared ${value.what} of \`${field.name}\` ${value.problem} here`;
    return [{ file, path, message, hint: `Add \`${value.key}:\` with a value that fits.` }];
  });
}

function lacksExample(field: NamedField): boolean {
  return field.type !== undefined && field.ignored === undefined && exampleOf(field) === undefined;
}

function ofRequests(
  { file, data }: DraftFile<IntegrationSource>,
  fields: readonly NamedField[],
  newest: string,
): readonly Finding[] {
  const conditionsIn = (version: string) => (data.conditions ?? []).filter((one) => isIn(one ?? {}, version));
  const conditions = conditionsIn(newest);
  const written = Object.entries(data.examples ?? {}).flatMap(([name, { settings = {}, until } = {}]) =>
    checkSettings(fields, conditionsIn(until ?? newest), settings as Readonly<Record<string, Json>>).map(
      ({ setting, problem }) => ({
        file,
        path: ['examples', name, 'settings', setting],
        message: `the example \`${name}\` does not hold: \`${setting}\` ${problem}`,
      }),
    ),
  );
  if (fields.some((field) => field.type === undefined)) return written;
  const computed = { minimal: minimalExample(fields, conditions), full: fullExample(fields, conditions) };
  // A field without an example, or with a wrong one, is reported on its own.
  const hasSound = (setting: string): boolean =>
    fields.some((field) => field.name === setting && isSound(field));
  return [
    ...written,
    ...Object.entries(computed).flatMap(([name, settings]) =>
      checkSettings(fields, conditions, settings)
        .filter(({ setting }) => hasSound(setting))
        .map(({ setting, problem }) => ({
          file,
          path: ['fields'],
          atKey: true,
          message: `the generated example \`${name}\` does not hold: \`${setting}\` ${problem}`,
          hint: `Change the example of \`${setting}\`, or the condition.`,
        })),
    ),
  ];
}

function isSound(field: NamedField): boolean {
  const value = exampleOf(field);
  return value !== undefined && checkValue(field, value).length === 0;
}
