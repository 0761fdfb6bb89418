/**
 * The views of `templates/client/validate/`: the entry points of the validation, and the facts that their
 * messages need.
 */
import type { Scalar } from '../../load/types.ts';
import { choicesOf, visible } from '../../model/settings/field-facts.ts';
import { localAddress } from '../../model/settings/web-address.ts';
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
    integrations: integrations.map(({ slug, typeName }) => {
      const name = `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}`;
      return {
        slug,
        schema: `${name}Schema`,
        schemaFor: `${name}SchemaFor`,
        parser: `parse${typeName}`,
        validator: `validate${typeName}`,
      };
    }),
  };
}

function integrationView(integration: Integration): object {
  const { slug, title, typeName, fields, conditions } = integration;
  const local = fields.filter(({ refused }) => refused?.pattern === localAddress);
  return {
    slug,
    title,
    typeName,
    names: fields.map(({ name }) => name).join(' '),
    types: typeViews(fields),
    conditions: conditions.map(conditionView),
    examples: valuesOf(fields, patternExample),
    demands: valuesOf(fields, demandOf),
    local: local.length === 0 ? undefined : local.map(({ name }) => name).join(' '),
    reasons: valuesOf(fields, ({ refused }) => refused?.reason),
    versionFacts: versionFacts(integration),
  };
}

/** What not every version has, as entries of an object. */
function versionFacts({ title, since, until, fields, formerConditions }: Integration): object {
  const dated = fields.flatMap(({ name, since, until, datedValues }) => {
    const facts = { since, until, datedValues: datedValues.length === 0 ? undefined : datedValues };
    return Object.values(facts).every((fact) => fact === undefined) ? [] : [defined({ name, ...facts })];
  });
  const facts = defined({
    title,
    since,
    until,
    fields: dated.length === 0 ? undefined : dated,
    formerConditions: formerConditions.length === 0 ? undefined : formerConditions,
  });
  return Object.entries(facts).map(([name, value]) => ({ name, value }));
}

function defined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The names of the settings of each type but strings, as a space-separated string. */
function typeViews(fields: readonly Field[]): readonly { readonly type: string; readonly names: string }[] {
  const types = [...new Set(fields.map(({ type }) => type))].filter((type) => type !== 'string');
  return types.map((type) => ({
    type,
    names: fields
      .filter((field) => field.type === type)
      .map(({ name }) => name)
      .join(' '),
  }));
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

function conditionView({ description, since, expect = {} }: Condition): object {
  const entries = Object.entries(expect);
  const expected = entries.map(([name, choice], index) => ({
    name,
    values: choicesOf(choice),
    separator: index < entries.length - 1 ? ', ' : '',
  }));
  return { description, since, expected };
}

/** An example for a pattern that is not put into words. */
function patternExample(field: Field): string | undefined {
  const { pattern, example } = field;
  const isPlain = pattern === undefined || pattern === visible || demandOf(field) !== undefined;
  return isPlain || typeof example !== 'string' ? undefined : example;
}
