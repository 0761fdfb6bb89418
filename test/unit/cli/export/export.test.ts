// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedText } from '../../../../cli/export/text.ts';
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';
import {
  type CatalogExample,
  type CatalogIntegration,
  catalog,
  slugs,
} from '../../../../generated/client/catalog.ts';
import { temporaryFolder } from '../../../support/folders.ts';
import { type Fleet, fakeOf, fleets } from '../../../support/random-fleets.ts';
import { runCommand, usualVariables } from '../command-line.ts';

const webhook = 'https://hooks.slack.com/services/CANARY';

function around(folder: string) {
  return { folder, variables: { ...usualVariables, GITLAB_TOKEN: 'your-token' } };
}

async function exported(options: FakeGitLabOptions): Promise<string> {
  return exportedFrom(createFakeGitLab(options), ['acme']);
}

/** Exports groups, checks that the file is valid and that a plan of it changes nothing. */
async function exportedFrom(fake: FakeGitLab, groups: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const written = await runCommand(fake, ['export', ...groups, '--out', 'file.yaml'], around(folder));
  expect(written).toMatchObject({ code: 0, stdout: '' });
  const text = readFileSync(join(folder, 'file.yaml'), 'utf8');
  expect(text).not.toContain('CANARY');
  const validated = await runCommand(fake, ['validate', 'file.yaml'], around(folder));
  expect(validated).toMatchObject({ code: 0, stderr: '' });
  const planned = await runCommand(fake, ['plan', 'file.yaml', '--exit-code'], around(folder));
  expect({ text, ...planned }).toMatchObject({ code: 0 });
  return text;
}

test('alike settings are folded into presets, and secrets become references', async () => {
  const slack = { webhook, channel: '#general', push_events: false };
  expect(
    await exported({
      groups: [{ path: 'acme', integrations: { redmine: catalog.redmine.examples[0]?.settings } }],
      projects: [
        { path: 'acme/a', integrations: { slack } },
        { path: 'acme/b', integrations: { slack } },
        { path: 'acme/sub/c', integrations: { slack: { ...slack, channel: '#${c}' } } },
        'acme/empty',
      ],
    } as FakeGitLabOptions),
  ).toMatchInlineSnapshot(`
    # yaml-language-server: $schema=./node_modules/gitlab-integrations/generated/config.schema.json
    # GitLab does not return secrets: each reference names a variable to set before \`apply\` can send it.
    # Where projects have different secrets, give them references of their own.

    version: 1
    host: https://gitlab.example.com
    presets:
      slack:
        slack:
          webhook: { env: SLACK_WEBHOOK }
          channel: '#general'
          push_events: false
    rules:
      - match:
          projects:
            - acme/a
            - acme/b
        use: [ slack ]
      - match: { projects: [ acme/sub/c ] }
        integrations:
          slack:
            webhook: { env: SLACK_WEBHOOK }
            channel: '#$\${c}'
            push_events: false
    groups:
      - group: acme
        integrations:
          redmine:
            issues_url: https://tracker.example.com/issues/:id
            new_issue_url: https://tracker.example.com/projects/demo/issues/new
            project_url: https://tracker.example.com/projects/demo
  `);
});

test('the settings of subgroups are exported too', async () => {
  const jira = catalog.jira.examples[0]?.settings;
  const text = await exported({
    groups: [
      { path: 'acme', integrations: { slack: { webhook } } },
      { path: 'acme/web', integrations: { jira } },
      'acme/web/deep',
    ],
    projects: ['acme/web/deep/a'],
  } as FakeGitLabOptions);
  expect(text.match(/- group: .*/g)).toEqual(['- group: acme', '- group: acme/web']);
});

test('a group without integrations gives a file without rules', async () =>
  expect(await exported({ groups: ['acme'], projects: ['acme/a'] })).toContain('\nrules: []\n'));

test('an export that could not read everything says so', async () => {
  const fake = createFakeGitLab({ groups: ['acme'], projects: ['acme/a', 'acme/b'] });
  fake.fail({ status: 403, path: /projects\/2\/integrations/ });
  const folder = temporaryFolder();
  const ended = await runCommand(fake, ['export', 'acme', '--out', 'file.yaml'], around(folder));
  expect(ended).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('file.yaml does not have everything'),
  });
  expect(readFileSync(join(folder, 'file.yaml'), 'utf8')).toContain('Not read: acme/b');
});

test('what all projects have alike is for the group', async () =>
  expect(
    await exported({
      groups: ['acme'],
      projects: ['acme/a', 'acme/b'].map((path) => ({ path, integrations: { slack: { webhook } } })),
    }),
  ).toContain('group:\n        - acme\n'));

test('projects are named one by one when others could not be read', () => {
  const entries = [{ slug: 'slack', settings: {}, notes: [] }] as const;
  const projects = ['acme/a', 'acme/b'].map((path) => ({ path, entries }));
  const parts = { host: 'https://gitlab.example.com', roots: ['acme'], projects, groups: [], notes: [] };
  expect(exportedText({ ...parts, isComplete: true })).toContain('group:');
  expect(exportedText({ ...parts, isComplete: false })).toContain('projects:');
});

/** An example of each integration that a fake project takes. */
const examples = slugs
  .map((slug): CatalogIntegration => catalog[slug])
  .filter(
    ({ requiresInstall, developmentOnly, until, tier }) =>
      !requiresInstall && !developmentOnly && !until && !tier,
  )
  .flatMap(({ slug, examples, exclusive }) =>
    examples.map(({ settings }: CatalogExample) => ({ slug, settings, exclusive })),
  );

test('what was exported names all that is on and wants nothing else, whatever is there', async () =>
  fc.assert(
    fc.asyncProperty(fleets({ projects: 5, steps: 25 }), async (fleet) => {
      const fake = await fakeOf(fleet, { token: 'your-token' });
      const text = await exportedFrom(fake, fleet.groups);
      expect(await namedIn(text, fake)).toBe(ownIn(fake, fleet));
    }),
    { numRuns: 6 },
  ));

/** How many integrations of projects and groups a file is about. */
async function namedIn(text: string, fake: FakeGitLab): Promise<number> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file.yaml'), text);
  const { stdout } = await runCommand(fake, ['audit', 'file.yaml', '--format', 'json'], around(folder));
  const { coverage }: { coverage: { bySlug: { wanted: number }[] } } = JSON.parse(stdout);
  return coverage.bySlug.reduce((sum, { wanted }) => sum + wanted, 0);
}

/** How many integrations have settings of their own and are on. */
function ownIn(fake: FakeGitLab, { groups, projects }: Fleet): number {
  const living = projects.filter(({ archived, markedForDeletion }) => !archived && !markedForDeletion);
  const stored = slugs.flatMap((slug) => [
    ...groups.map((path) => fake.groupIntegration(path, slug)),
    ...living.map(({ path = '' }) => fake.integration(path, slug)),
  ]);
  return stored.filter((one) => one?.active && !one.inherited).length;
}

test('every example of every integration is exported', async () => {
  const projects = examples.map(({ slug, settings }, index) => ({
    path: `acme/${index}`,
    integrations: { [slug]: settings },
  }));
  const text = await exported({ groups: ['acme'], projects } as FakeGitLabOptions);
  for (const { slug } of examples) expect(text).toContain(` ${slug}:`);
});
