/**
 * The playground: a form of the catalog, the verdict of `validate`, and the request. Nothing is sent or
 * stored.
 */

import type { CatalogIntegration } from '../client/catalog-types.ts';
import { catalog } from '../generated/client/catalog.ts';
import { validate } from '../generated/client/validate/index.ts';
import { languages } from '../generator/render/samples/samples.ts';
import { coloured } from './playground/coloured.ts';
import { type Form, formOf } from './playground/form.ts';
import { sampleRequestOf } from './playground/sample.ts';
import { showVerdict } from './playground/verdict.ts';

const integrations = new Map<string, CatalogIntegration>(Object.entries(catalog));

function start(): void {
  const part = <Kind extends HTMLElement>(selector: string): Kind | null =>
    document.querySelector<Kind>(selector);
  const select = part<HTMLSelectElement>('#playground-slug');
  const place = part('[data-form]');
  const box = part('[data-verdict]');
  const link = part<HTMLAnchorElement>('[data-page]');
  if (!select || !place || !box || !link) return;

  const show = (): void => {
    const integration = integrations.get(select.value);
    if (!integration) return;
    const form = formOf(integration);
    const touched = new Set<string>();
    place.replaceChildren(form.element);
    link.href = `integrations/${integration.slug}.html`;
    const update = (): void => updateResult(integration, form, touched, box);
    form.element.addEventListener('input', (event) => {
      const row = form.rows.find(({ control }) => control === event.target);
      if (row) touched.add(row.field.name);
      update();
    });
    update();
  };

  const fromAddress = (): void => {
    const slug = location.hash.slice(1);
    if (!integrations.has(slug) || select.value === slug) return;
    select.value = slug;
    show();
  };

  select.addEventListener('change', show);
  addEventListener('hashchange', fromAddress);
  // A page that the browser keeps for going back would also keep the secrets.
  addEventListener('pagehide', () => place.replaceChildren());
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  box.addEventListener('click', goToField);
  show();
  fromAddress();
  for (const selector of ['[data-choose]', '[data-result]']) part(selector)?.removeAttribute('hidden');
}

function updateResult(
  integration: CatalogIntegration,
  form: Form,
  touched: ReadonlySet<string>,
  box: HTMLElement,
): void {
  const settings = form.settings();
  showVerdict(box, validate(integration.slug, settings), form.rows, touched);
  const request = sampleRequestOf(integration, settings);
  for (const { id, write } of languages) {
    const code = document.querySelector(`[data-sample="${id}"]`);
    code?.replaceChildren(...coloured(write(request)));
  }
}

/** Opens the group of a field with a problem and focuses the field. */
function goToField(event: Event): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-to]') : null;
  const control = target && document.getElementById(target.dataset.to ?? '');
  if (!control) return;
  event.preventDefault();
  const group = control.closest('details');
  if (group) group.open = true;
  control.focus();
}

start();
