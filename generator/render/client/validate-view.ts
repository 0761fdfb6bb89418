/**
 * The views of `templates/client/validate/`: the entry points of the validation, and the facts that their
 * messages need.
 */
import type { Scalar } from '../../load/types.ts';
import { visible } from '../../model/settings/field-facts.ts';
import type { Condition, Field, Integration, Model } from '../../model/types.ts';
import type { Renderer } from '../../print/engine.ts';
import { demandOf } from '../../wording/demand.ts';

interface ValueView {
  readonly name: string;
  readonly value: Scalar;
  /** Between this value and the next. */
  readonly separator: ', ' | '';
}

/** The modules of the validation that need no compiler, by path. */
export function validateModules(
  model: Model,
  renderTemplate: Renderer,
): readonly (readonly [string, string])[] {
  return [
    ['client/validate/index.ts', renderTemplate('client/validate/index', indexView(model))],
    ...model.integrations.map(
      (integration) =>
        [
          `client/validate/integrations/${integration.slug}.ts`,
          renderTemplate('client/validate/integration', integrationView(integration)),
        ] as const,
    ),
  ];
}

function indexView({ integrations }: Model): object {
  return {
    integrations: integrations.map(({ slug, typeName }) => ({
      slug,
      name: `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`,
    })),
  };
}

function integrationView({ slug, title, typeName, fields, conditions }: Integration): object {
  return {
    slug,
    title,
    typeName,
    names: fields.map(({ name }) => name).join(' '),
    conditions: conditions.map(conditionView),
    examples: valuesOf(fields, patternExample),
    demands: valuesOf(fields, demandOf),
    reasons: valuesOf(fields, ({ refused }) => refused?.reason),
  };
}

/** A value of every field that has one. */
function valuesOf(
  fields: readonly Field[],
  valueIn: (field: Field) => string | undefined,
): readonly ValueView[] {
  return fields.flatMap((field) => {
    const value = valueIn(field);
    return value === undefined ? [] : [{ name: field.name, value, separator: '' as const }];
  });
}

function conditionView({ description, expect = {} }: Condition): object {
  const entries = Object.entries(expect);
  const expected = entries.map(
    ([name, value], index): ValueView => ({ name, value, separator: index < entries.length - 1 ? ', ' : '' }),
  );
  return { description, expected };
}

/** An example for a pattern that is not put into words. */
function patternExample(field: Field): string | undefined {
  const { pattern, example } = field;
  const isPlain = pattern === undefined || pattern === visible || demandOf(field) !== undefined;
  return isPlain || typeof example !== 'string' ? undefined : example;
}
