/** Shows what is wrong with the settings, next to the fields and as a whole. */
import type { Problem } from '../../client/validate/types.ts';
import { element, inline } from './elements.ts';
import { controlId, type FieldRow } from './field.ts';

/** Shows the problems, except for fields that have not been edited yet. */
export function showVerdict(
  box: HTMLElement,
  problems: readonly Problem[],
  rows: readonly FieldRow[],
  touched: ReadonlySet<string>,
): void {
  for (const { field, report } of rows) {
    const problem = problems.find(({ path }) => path[0] === field.name);
    report(problem !== undefined && touched.has(field.name) ? problem.message : undefined);
  }
  const isValid = problems.length === 0;
  const word = box.querySelector('[data-verdict-word]');
  box.dataset.verdict = isValid ? 'valid' : 'invalid';
  // Screen readers announce it, so it is only set when it changes.
  const text = isValid ? 'Valid' : 'Not yet valid';
  if (word && word.textContent !== text) word.textContent = text;
  box.querySelector('[data-verdict-detail]')?.replaceChildren(isValid ? accepted() : listOf(problems, rows));
}

function accepted(): HTMLElement {
  return element('p', {}, ['These settings are valid for this integration.']);
}

/** Each problem links to its field. */
function listOf(problems: readonly Problem[], rows: readonly FieldRow[]): HTMLElement {
  const items = problems.map(({ path, message }) => {
    const name = String(path[0] ?? '');
    const isField = rows.some(({ field }) => field.name === name);
    return element(
      'li',
      {},
      isField
        ? [element('a', { href: `#${controlId(name)}`, 'data-to': controlId(name) }, inline(message))]
        : inline(message),
    );
  });
  return element('ul', {}, items);
}
