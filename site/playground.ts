/**
 * The playground: a form of the catalog, the verdict of `validate`, and the request. Nothing is sent or
 * stored.
 */

import type { CatalogIntegration } from '../client/catalog-types.ts';
import type { Problem } from '../client/validate/types.ts';
import { isIn } from '../client/versions.ts';
import { catalog } from '../generated/client/catalog.ts';
import { validate } from '../generated/client/validate/index.ts';
import type { PageFacts } from '../generator/render/samples/page-facts.ts';
import type { SampleRequest } from '../generator/render/samples/request.ts';
import { languages } from '../generator/render/samples/samples.ts';
import type { AskedFor, Choice } from './choice.ts';
import { absentIntegration, knowledgeOf, showNote, unknownVersion } from './notice.ts';
import { coloured } from './playground/coloured.ts';
import { type Form, formOf } from './playground/form.ts';
import { type Settings, sampleRequestOf } from './playground/sample.ts';
import { showVerdict } from './playground/verdict.ts';
import { startSwitches } from './switches.ts';

const integrations = new Map<string, CatalogIntegration>(Object.entries(catalog));

interface Page {
  readonly select: HTMLSelectElement;
  /** Where the form belongs. */
  readonly place: HTMLElement;
  /** Where the verdict belongs. */
  readonly box: HTMLElement;
  /** Leads to the page of the integration. */
  readonly link: HTMLAnchorElement;
  readonly facts: Facts;
}

/** What the form of the page says of every integration. */
type Facts = Pick<PageFacts, 'readWhole' | 'groupsSince'>;

/** Shows the result of the form for a choice. */
type Update = (choice: AskedFor) => void;

function start(): void {
  const page = pageOf(document);
  if (!page) return;
  let choice: AskedFor | undefined;
  let update = showForm(page);
  const show = (): void => {
    update = showForm(page);
    if (choice) update(choice);
  };
  page.select.addEventListener('change', show);
  page.place.addEventListener('input', () => choice && update(choice));
  addEventListener('hashchange', () => {
    if (followHash(page)) show();
  });
  // A page that the browser keeps for going back would also keep the secrets.
  addEventListener('pagehide', () => page.place.replaceChildren());
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  page.box.addEventListener('click', goToField);
  if (followHash(page)) update = showForm(page);
  startSwitches((asked) => {
    choice = asked;
    showNote([unknownVersion(asked)], [knowledgeOf(asked.gitlab, page.facts.readWhole)]);
    update(asked);
  });
  for (const part of document.querySelectorAll('[data-choose], [data-result]'))
    part.removeAttribute('hidden');
}

function pageOf(root: Document): Page | undefined {
  const select = root.querySelector<HTMLSelectElement>('#playground-slug');
  const place = root.querySelector<HTMLElement>('[data-form]');
  const box = root.querySelector<HTMLElement>('[data-verdict]');
  const link = root.querySelector<HTMLAnchorElement>('[data-page]');
  const facts = root.querySelector<HTMLElement>('[data-facts]')?.dataset.facts;
  // The page was rendered from this very type.
  return select && place && box && link && facts !== undefined
    ? { select, place, box, link, facts: JSON.parse(facts) as Facts }
    : undefined;
}

/** Shows an empty form for the chosen integration. */
function showForm({ select, place, box, link, facts }: Page): Update {
  const integration = integrations.get(select.value);
  if (!integration) return () => {};
  const form = formOf(integration);
  const touched = new Set<string>();
  form.element.addEventListener('input', (event) => {
    const row = form.rows.find(({ control }) => control === event.target);
    if (row) touched.add(row.field.name);
  });
  place.replaceChildren(form.element);
  link.href = `integrations/${integration.slug}.html${link.search}`;
  return (choice) => {
    const settings = settingsFor(form, touched, choice);
    const problems = [...absence(integration, facts, choice), ...problemsOf(integration, settings, choice)];
    showVerdict(box, problems, form.rows, touched);
    showRequest(sampleRequestOf(integration, settings, choice.level));
  };
}

/** Selects the integration that the URL's hash names; returns whether that is another one. */
function followHash({ select }: Page): boolean {
  const slug = location.hash.slice(1);
  if (!integrations.has(slug) || select.value === slug) return false;
  select.value = slug;
  return true;
}

function settingsFor(form: Form, touched: ReadonlySet<string>, { gitlab }: Choice): Settings {
  for (const { follow } of form.rows) follow(gitlab);
  // What is chosen from the start is not meant for a version that lacks it.
  return form.settings((field) => touched.has(field.name) || isIn(field, gitlab));
}

/** What no settings could mend. */
function absence(
  { title, since, until, levels }: CatalogIntegration,
  facts: Facts,
  choice: AskedFor,
): readonly Problem[] {
  const groupsSince = levels?.includes('group') === false ? null : facts.groupsSince;
  const message = absentIntegration({ title, versions: { since, until }, groupsSince }, choice);
  return message === '' ? [] : [{ path: [], message }];
}

/** Without what `absence` says. */
function problemsOf(
  integration: CatalogIntegration,
  settings: Settings,
  { gitlab }: Choice,
): readonly Problem[] {
  return validate(integration.slug, settings, isIn(integration, gitlab) ? { gitlab } : {});
}

function showRequest(request: SampleRequest): void {
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
