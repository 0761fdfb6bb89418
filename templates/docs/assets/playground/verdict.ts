/** What is wrong with the settings, beside the fields and as a whole. */
import type { Problem } from '../../../../generated/client/validate/types.ts';
import { element, inline } from './elements.ts';
import { controlId, type FieldRow } from './field.ts';

/** Shows the problems; fields that nobody has touched yet are not blamed. */
export function showVerdict(box: HTMLElement, problems: readonly Problem[], rows: readonly FieldRow[], touched: ReadonlySet<string>): void {
  for (const { field, report } of rows) {
    const problem = problems.find(({ path }) => path[0] === field.name);
    report(problem !== undefined && touched.has(field.name) ? problem.message : undefined);
  }
  box.dataset.verdict = problems.length === 0 ? 'valid' : 'invalid';
  if (problems.length === 0) {
    box.replaceChildren(element('p', { class: 'verdict-word' }, ['Valid']), element('p', {}, ['GitLab’s parameter check and the conditions of this integration would accept it.']));
    return;
  }
  const items = problems.map(({ path, message }) => {
    const name = String(path[0] ?? '');
    const isField = rows.some(({ field }) => field.name === name);
    return element('li', {}, isField ? [element('a', { href: `#${controlId(name)}`, 'data-to': controlId(name) }, inline(message))] : inline(message));
  });
  box.replaceChildren(element('p', { class: 'verdict-word' }, ['Not yet valid']), element('ul', {}, items));
}
