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

interface Page {
  readonly select: HTMLSelectElement;
  /** Where the form belongs. */
  readonly place: HTMLElement;
  /** Where the verdict belongs. */
  readonly box: HTMLElement;
  /** Leads to the page of the integration. */
  readonly link: HTMLAnchorElement;
}

function start(): void {
  const page = pageOf(document);
  if (!page) return;
  const { select, place, box } = page;
  const show = (): void => showForm(page);
  select.addEventListener('change', show);
  addEventListener('hashchange', () => followHash(page));
  // A page that the browser keeps for going back would also keep the secrets.
  addEventListener('pagehide', () => place.replaceChildren());
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  box.addEventListener('click', goToField);
  show();
  followHash(page);
  for (const part of document.querySelectorAll('[data-choose], [data-result]'))
    part.removeAttribute('hidden');
}

function pageOf(root: Document): Page | undefined {
  const select = root.querySelector<HTMLSelectElement>('#playground-slug');
  const place = root.querySelector<HTMLElement>('[data-form]');
  const box = root.querySelector<HTMLElement>('[data-verdict]');
  const link = root.querySelector<HTMLAnchorElement>('[data-page]');
  return select && place && box && link ? { select, place, box, link } : undefined;
}

/** Shows an empty form for the chosen integration. */
function showForm({ select, place, box, link }: Page): void {
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
}

/** Selects the integration that the URL's hash names. */
function followHash(page: Page): void {
  const slug = location.hash.slice(1);
  if (!integrations.has(slug) || page.select.value === slug) return;
  page.select.value = slug;
  showForm(page);
}

function updateResult(
  integration: CatalogIntegration,
  form: Form,
  touched: ReadonlySet<string>,
  box: HTMLElement,
): void {
  const settings = form.settings();
  showVerdict(box, validate(integration.slug, settings), form.rows, touched);
  const request = sampleRequestOf(integration, settings, 'project');
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
