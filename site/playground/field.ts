/** One setting in the form. */
import type { CatalogField } from '../../client/catalog-types.ts';
import { isIn } from '../../client/versions.ts';
import { element, inline } from './elements.ts';
import { choicesOf, controlKindOf, notSent, proposalsOf } from './values.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface FieldRow {
  readonly field: CatalogField;
  readonly control: Control;
  readonly element: HTMLElement;
  /** Shows a problem; undefined removes it. */
  readonly report: (message: string | undefined) => void;
  /** Greys out what a version of GitLab does not have. */
  readonly follow: (gitlab: string) => void;
}

/** The id of a setting's control. */
export function controlId(name: string): string {
  return `setting-${name}`;
}

export function fieldRow(field: CatalogField): FieldRow {
  const id = controlId(field.name);
  const control = controlOf(field);
  const problem = element('p', { id: `${id}-problem`, class: 'field-problem' });
  problem.hidden = true;
  const about = element('p', { id: `${id}-about`, class: 'field-about' }, inline(field.description));
  control.id = id;
  control.setAttribute('aria-describedby', `${about.id} ${problem.id}`);
  control.autocomplete = 'off';
  const absence = element('span', { class: 'badge strong' });
  const parts = [labelOf(field, absence), about, control, ...proposals(field, control), problem];
  const row = element('div', { class: 'field' }, parts);
  const report = (message: string | undefined): void => {
    problem.replaceChildren(...inline(message ?? ''));
    problem.hidden = message === undefined;
    if (message === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  };
  const follow = (gitlab: string): void => {
    absence.hidden = isIn(field, gitlab);
    absence.textContent = `not in ${gitlab}`;
    row.classList.toggle('absent', !absence.hidden);
    markValues(field, control, gitlab);
  };
  return { field, control, element: row, report, follow };
}

/** Says of the values that a choice offers which of them a version lacks. */
function markValues({ datedValues = [] }: CatalogField, control: Control, gitlab: string): void {
  if (!(control instanceof HTMLSelectElement)) return;
  for (const known of datedValues) {
    const text = String(known.value);
    const option = [...control.options].find(({ value }) => value === text);
    if (option) option.textContent = isIn(known, gitlab) ? text : `${text} (not in ${gitlab})`;
  }
}

function labelOf(field: CatalogField, absence: HTMLElement): HTMLLabelElement {
  const label = element('label', { for: controlId(field.name) }, [element('code', {}, [field.name])]);
  const mark = (text: string): void => label.append(element('span', { class: 'badge strong' }, [text]));
  if (field.required) mark('required');
  if (controlKindOf(field) === 'secret') mark('secret');
  if (field.deprecated) mark('deprecated');
  label.append(absence);
  return label;
}

/** The control has no name, so a form could not send it. */
function controlOf(field: CatalogField): Control {
  switch (controlKindOf(field)) {
    case 'choice':
      return choice(field);
    case 'lines':
      return element('textarea', { rows: '3', spellcheck: 'false', placeholder: 'One item per line' });
    case 'paragraph':
      return element('textarea', { rows: '3', spellcheck: 'false', placeholder: String(field.example) });
    case 'secret':
      return element('input', {
        type: 'password',
        spellcheck: 'false',
        'data-1p-ignore': '',
        'data-lpignore': 'true',
      });
    case 'text':
      return element('input', { type: 'text', spellcheck: 'false', placeholder: String(field.example) });
  }
}

/** The known values of a text field, as suggestions of the browser. */
function proposals(field: CatalogField, control: Control): readonly HTMLElement[] {
  const values = proposalsOf(field);
  if (values.length === 0) return [];
  const id = `${control.id}-values`;
  control.setAttribute('list', id);
  return [
    element(
      'datalist',
      { id },
      values.map((value) => element('option', { value: String(value) })),
    ),
  ];
}

function choice(field: CatalogField): HTMLSelectElement {
  const rest =
    field.default === undefined ? 'not sent' : `not sent (a new one gets ${JSON.stringify(field.default)})`;
  const options = choicesOf(field).map((value) =>
    element('option', { value: String(value) }, [String(value)]),
  );
  const select = element('select', {}, [element('option', { value: notSent }, [rest]), ...options]);
  // The samples on this site end inheritance.
  if (field.name === 'use_inherited_settings') select.value = 'false';
  return select;
}
