import { describe, expect, test } from 'vitest';
import { createClient, type IntegrationsClient, settingsOf } from '../../../client/index.ts';
import type { UntypedIntegration } from '../../../client/responses.ts';
import type { RequestForm } from '../../../client/settings-of.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import type { Slug } from '../../../generated/client/types.ts';
import { validate } from '../../../generated/client/validate/index.ts';
import { everyIntegration } from '../../support/every-integration.ts';

const apps = ['gitlab-slack-application', 'jira-cloud-app'];
// Of the integrations that are exclusive, a project has one; so each has a project of its own.
const projects = slugs.map((slug) => ({
  path: `group/${slug}`,
  installed: apps.includes(slug) ? [slug] : [],
}));
const fake = createFakeGitLab({ development: true, integrations: everyIntegration, projects });
// The typed methods themselves; a slug that varies has no settings type of its own.
const gitlab = createClient({
  token: 'a-long-token',
  fetch: fake.fetch,
}) as unknown as IntegrationsClient['untyped'];

/** The form of an integration whose type the test does not know. */
function formOf(integration: UntypedIntegration): RequestForm<'slack'> {
  return settingsOf<Slug>(integration as never) as unknown as RequestForm<'slack'>;
}

/** The secrets of an example. */
function secretsIn(slug: Slug, settings: object): object {
  const names = catalog[slug].fields
    .filter(({ secret, credential, returned }) => (secret || credential) && (secret ?? returned === 'never'))
    .map(({ name }) => name);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}

/** What the server stores; a text and the boolean or number that it says are the same to GitLab. */
function storedTexts(slug: Slug): Readonly<Record<string, string>> {
  const entries = Object.entries(fake.integration(`group/${slug}`, slug)?.settings ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

describe.each(slugs)('%s', (slug) => {
  const project = `group/${slug}`;

  test.each(catalog[slug].examples)(
    'what was set as the example $name is read, written and the same',
    async ({ settings }) => {
      const before = await gitlab.set(project, slug, settings);
      const stored = storedTexts(slug);
      const whole: object = formOf(before).withSecrets(secretsIn(slug, settings) as never);
      expect(validate(slug, whole)).toEqual([]);
      const after = await gitlab.set(project, slug, { ...whole });
      expect({ ...after, updated_at: before.updated_at }).toEqual(before);
      // Secrets included, which no response shows.
      expect(storedTexts(slug)).toEqual(stored);
    },
  );

  test('only secrets are missing while it is active', async () => {
    const { settings } = catalog[slug].examples[0] ?? { settings: {} };
    const { missing, secrets } = formOf(await gitlab.set(project, slug, settings));
    const required = catalog[slug].fields.filter((field) => field.required).map(({ name }) => name);
    expect(missing).toEqual(required.filter((name) => (secrets as readonly string[]).includes(name)));
  });

  test('blank properties become null where a request may say so, and nothing elsewhere', async () => {
    const { settings: example } = catalog[slug].examples[0] ?? { settings: {} };
    const integration = await gitlab.set(project, slug, example);
    for (const blank of [null, '']) {
      const properties = Object.fromEntries(
        Object.keys(integration.properties ?? {}).map((name) => [name, blank]),
      );
      const { settings, missing } = formOf({ ...integration, properties });
      const whole: object = { ...example, ...settings };
      const named = validate(slug, whole).map(({ path }) => path[0]);
      // A condition of another setting may need a value that is gone.
      const conditional = new Set(
        (catalog[slug].conditions ?? []).flatMap(({ require = [], when }) => [...require, when.field]),
      );
      expect(named.filter((name) => !conditional.has(String(name)))).toEqual([]);
      for (const { name, required } of catalog[slug].fields)
        if (required && name in properties) expect(missing).toContain(name);
    }
  });

  test.runIf(catalog[slug].canDisable ?? true)('what is missing of a disabled one is named', async () => {
    const { settings: example } = catalog[slug].examples[0] ?? { settings: {} };
    await gitlab.set(project, slug, example);
    await gitlab.disable(project, slug);
    const disabled = await gitlab.get(project, slug);
    if (!disabled) throw new Error('A disabled integration can be read.');
    const { settings, missing } = formOf(disabled);
    const required = catalog[slug].fields.filter((field) => field.required).map(({ name }) => name);
    expect([...missing].sort()).toEqual(required.filter((name) => !(name in settings)).sort());
  });
});

test('an integration that this version does not know is refused', () =>
  expect(() => formOf({ slug: 'constructor', properties: {} } as never)).toThrow(
    'This version does not know the integration "constructor".',
  ));

test('what a response has beside the settings stays out of them', () => {
  const { settings } = formOf({
    ...{ id: 1, title: 'Slack notifications', active: true, inherited: true, job_events: true },
    slug: 'slack',
    push_events: false,
    properties: { username: 'GitLab', newer_setting: 'x' },
  } as never);
  expect(settings).toEqual({ push_events: false, username: 'GitLab' });
});
