/**
 * The views of `templates/client/validate/`: the entry points of the validation, and the facts that their
 * messages need.
 */
import type { Scalar } from '../../load/types.ts';
import { patternOf } from '../../model/settings/field-facts.ts';
import type { Condition, Field, Integration, Model } from '../../model/types.ts';
import type { Renderer } from '../../print/engine.ts';

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
  const examples = fields.flatMap(exampleView);
  return {
    slug,
    title,
    typeName,
    names: fields.map(({ name }) => name).join(' '),
    conditions: conditions.map(conditionView),
    examples,
  };
}

function conditionView({ description, expect = {} }: Condition): object {
  const entries = Object.entries(expect);
  const expected = entries.map(
    ([name, value], index): ValueView => ({ name, value, separator: index < entries.length - 1 ? ', ' : '' }),
  );
  return { description, expected };
}

/** An example for a pattern, unless it is the pattern of every URL. */
function exampleView({ name, pattern, required, example }: Field): readonly ValueView[] {
  const isUrl = pattern === patternOf(required ? { format: 'url', required } : { format: 'url' });
  return pattern === undefined || isUrl || typeof example !== 'string'
    ? []
    : [{ name, value: example, separator: '' }];
}
