/** What comes back after an integration was set up, and what never does. */
import type { Field, Integration, Model } from '../../../model/types.ts';
import type { Markup } from '../../../print/html.ts';
import { activeExample } from '../../openapi/response-examples.ts';
import type { Highlight } from '../highlight.ts';

interface Named {
  readonly name: string;
}

interface AnswersView {
  readonly example: Markup;
  readonly hasTopLevel: boolean;
  readonly topLevel: readonly Named[];
  readonly hasNever: boolean;
  readonly never: readonly Named[];
  readonly hasClear: boolean;
  readonly clear: readonly Named[];
  readonly hasChanged: boolean;
  readonly changed: readonly { readonly name: string; readonly sent: string; readonly type: string }[];
  /** Answers have another name for it. */
  readonly tellsInheritance: boolean;
  readonly isEmpty: boolean;
}

const inheritance = 'use_inherited_settings';

export function answersView(model: Model, integration: Integration, highlight: Highlight): AnswersView {
  const fields = integration.fields.filter(({ ignored }) => ignored === undefined);
  const named = (keep: (field: Field) => boolean): readonly Named[] =>
    fields.filter(keep).map(({ name }) => ({ name }));
  const topLevel = named(({ returned }) => returned === 'topLevel');
  const never = named(({ name, returned }) => returned === 'never' && name !== inheritance);
  const clear = named(isReturnedSecret);
  const changed = fields
    .filter(({ returned, returnedType, type }) => returned !== 'never' && returnedType !== type)
    .map(({ name, type, returnedType }) => ({ name, sent: type, type: returnedType }));
  return {
    example: highlight(JSON.stringify(shortened(model, integration), null, 2), 'json'),
    hasTopLevel: topLevel.length > 0,
    topLevel,
    hasNever: never.length > 0,
    never,
    hasClear: clear.length > 0,
    clear,
    hasChanged: changed.length > 0,
    changed,
    tellsInheritance:
      Object.hasOwn(model.api.entity, 'inherited') && fields.some(({ name }) => name === inheritance),
    isEmpty: !fields.some(({ returned }) => returned === 'properties'),
  };
}

/** Whether answers show it, although it is secret. */
export function isReturnedSecret({ returned, secret, credential }: Field): boolean {
  return returned !== 'never' && (secret || credential);
}

/** The answer without the flags that belong to other integrations. */
function shortened(model: Model, integration: Integration): object {
  const answer = activeExample(model, integration) as Readonly<Record<string, unknown>>;
  const own = new Set(
    integration.fields.filter(({ returned }) => returned === 'topLevel').map(({ name }) => name),
  );
  return Object.fromEntries(
    Object.entries(answer).filter(([name]) => own.has(name) || !/_events$|_enabled$/.test(name)),
  );
}
