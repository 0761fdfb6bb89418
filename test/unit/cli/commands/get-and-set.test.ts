// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts that look like templates of the file.
/** What `get` prints is a file for `set`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSecret, isSettable, settingProblems } from '../../../../cli/config/judge.ts';
import type { CatalogField, CatalogIntegration } from '../../../../client/catalog-types.ts';
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';
import { catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { temporaryFolder } from '../../../support/folders.ts';
import { type Ended, runCommand, usualVariables } from '../command-line.ts';

type Settings = Readonly<Record<string, unknown>>;

function fakeWith({ slug, until, requiresInstall }: CatalogIntegration, settings: Settings): FakeGitLab {
  const project = {
    path: 'acme/shop',
    installed: requiresInstall ? [slug] : [],
    integrations: { [slug]: settings },
  };
  // The slugs are those of the catalog.
  return createFakeGitLab({ version: until, development: true, projects: [project] } as FakeGitLabOptions);
}

/** Writes what `get` prints into a file, and sets it, with the secrets that GitLab keeps to itself. */
async function setWhatGetPrints(fake: FakeGitLab, slug: Slug, secrets: Settings): Promise<Ended> {
  const folder = temporaryFolder();
  const { stdout } = await runCommand(fake, ['get', 'acme/shop', slug]);
  writeFileSync(join(folder, 'settings.yaml'), stdout);
  const words = Object.keys(secrets).map((name) => `${name}=@env:${name}`);
  const variables = { ...usualVariables, ...(secrets as Readonly<Record<string, string>>) };
  const line = ['set', 'acme/shop', slug, '--file', 'settings.yaml', ...words];
  return runCommand(fake, line, { folder, variables });
}

const template = '${project.name} $${x} \'"#: ';

/** A value of each setting that is a string. */
function valuesFor(slug: Slug, isWanted = isSettable): Settings {
  const { fields }: CatalogIntegration = catalog[slug];
  const wanted = fields.filter((field) => isSettable(field) && isWanted(field) && field.type === 'string');
  return Object.fromEntries(wanted.map((field) => [field.name, valueFor(slug, field)]));
}

/** A text that looks like a template, wherever a setting takes any text; else the example. */
function valueFor(slug: Slug, field: CatalogField): unknown {
  const takesAny = !isSecret(field) && settingProblems(slug, field.name, template).length === 0;
  return takesAny ? template : field.example;
}

test.each(slugs)('what get prints of %s is a file that set takes, and changes nothing', async (slug) => {
  const integration: CatalogIntegration = catalog[slug];
  const secrets = valuesFor(slug, isSecret);
  for (const { settings } of integration.examples) {
    const fake = fakeWith(integration, { ...valuesFor(slug), ...settings, ...secrets });
    const before = fake.integration('acme/shop', slug)?.settings;
    expect(await setWhatGetPrints(fake, slug, secrets)).toMatchObject({ code: 0, stderr: '' });
    expect(fake.integration('acme/shop', slug)?.settings).toEqual(before);
  }
});

test.each(slugs)('what get prints of %s changes nothing in a rule', async (slug) => {
  const integration: CatalogIntegration = catalog[slug];
  const [example] = integration.examples;
  const fake = fakeWith(integration, { ...valuesFor(slug), ...example?.settings });
  const { stdout } = await runCommand(fake, ['get', 'acme/shop', slug]);
  const folder = temporaryFolder();
  const rule = `  - match: { projects: acme/shop }\n    integrations:\n${stdout.replace(/^/gm, '      ')}`;
  writeFileSync(join(folder, 'file.yaml'), `version: 1\nrules:\n${rule}\n`);
  const planned = await runCommand(fake, ['plan', 'file.yaml', '--exit-code'], { folder });
  expect(planned).toMatchObject({ code: 0, stderr: '' });
});

test('what a setting does not take is a comment', async () => {
  const slack = { webhook: 'https://hooks.slack.com/services/x', channel: '****' };
  const fake = fakeWith(catalog.slack, slack);
  const { stdout } = await runCommand(fake, ['get', 'acme/shop', 'slack']);
  expect(stdout).toContain('\n  # channel: "****", which GitLab would not take again\n');
  expect(await setWhatGetPrints(fake, 'slack', { webhook: slack.webhook })).toMatchObject({ code: 0 });
});
