/** The form of one integration, built from the catalog. */
import type { CatalogField, CatalogIntegration, CatalogValue } from '../../client/catalog-types.ts';
import { type GroupOf, grouped } from '../../generator/wording/groups.ts';
import { amount } from '../../generator/wording/phrases.ts';
import { element } from './elements.ts';
import { type FieldRow, fieldRow } from './field.ts';
import { sentValue } from './values.ts';

export interface Form {
  readonly element: HTMLElement;
  readonly rows: readonly FieldRow[];
  /** The settings of some of the fields that a request would send now. */
  readonly settings: (isSent: (field: CatalogField) => boolean) => Readonly<Record<string, CatalogValue>>;
}

export function formOf({ fields, title }: CatalogIntegration): Form {
  // Settings that the server drops do not belong in a request.
  const rows = fields.filter(({ ignored }) => ignored === undefined).map(fieldRow);
  const groups = grouped(rows, ({ field }) => field.group).map(groupElement);
  const form = element(
    'form',
    { autocomplete: 'off', 'aria-label': `Settings of ${title}`, novalidate: '' },
    groups,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const settings: Form['settings'] = (isSent) =>
    Object.fromEntries(
      rows.flatMap(({ field, control }) => {
        if (!isSent(field)) return [];
        const value = sentValue(field, control.value);
        return value === undefined ? [] : [[field.name, value]];
      }),
    );
  return { element: form, rows, settings };
}

/** Groups without a required setting are collapsed. */
function groupElement({ group, title, settings: rows }: GroupOf<FieldRow>): HTMLElement {
  const details = element('details', { class: 'field-group' }, [
    element('summary', {}, [
      title,
      ' ',
      element('span', { class: 'quiet' }, [amount(rows.length, 'setting')]),
    ]),
    ...rows.map((row) => row.element),
  ]);
  details.open = group === 'connection' || rows.some(({ field }) => field.required);
  return details;
}
