/** What GitLab returns after an integration was set up, and what it never returns. */
import type { Field, Integration, Model } from '../../../model/types.ts';
import { isReturnedSecret } from '../../../wording/setting-facts.ts';
import { activeExample } from '../../openapi/response-examples.ts';

export interface ResponseView {
  /** As JSON. */
  readonly example: string;
  readonly topLevel: readonly Named[];
  readonly never: readonly Named[];
  readonly clear: readonly Named[];
  readonly changed: readonly { readonly name: string; readonly type: string }[];
  /** Responses have another name for it. */
  readonly tellsInheritance: boolean;
  readonly isEmpty: boolean;
}

export interface Named {
  readonly name: string;
}

const inheritance = 'use_inherited_settings';

export function responseView(model: Model, integration: Integration): ResponseView {
  const fields = integration.fields.filter(({ ignored }) => ignored === undefined);
  const named = (keep: (field: Field) => boolean): readonly Named[] =>
    fields.filter(keep).map(({ name }) => ({ name }));
  return {
    example: JSON.stringify(shortened(model, integration), null, 2),
    topLevel: named(({ returned }) => returned === 'topLevel'),
    never: named(({ name, returned }) => returned === 'never' && name !== inheritance),
    clear: named(isReturnedSecret),
    changed: fields
      .filter(({ returned, returnedType, type }) => returned !== 'never' && returnedType !== type)
      .map(({ name, returnedType }) => ({ name, type: returnedType })),
    tellsInheritance:
      Object.hasOwn(model.api.entity, 'inherited') && fields.some(({ name }) => name === inheritance),
    isEmpty: !fields.some(({ returned }) => returned === 'properties'),
  };
}

/** The response without the flags that belong to other integrations. */
function shortened(model: Model, integration: Integration): object {
  const own = new Set(
    integration.fields.filter(({ returned }) => returned === 'topLevel').map(({ name }) => name),
  );
  const entries = Object.entries(activeExample(model, integration));
  return Object.fromEntries(entries.filter(([name]) => own.has(name) || !/_events$|_enabled$/.test(name)));
}
