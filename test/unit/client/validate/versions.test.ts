/** The validation for a server of one version. */
import { describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import {
  type CatalogIntegration,
  catalog,
  gitlabVersions,
  type Level,
  levels,
  type Slug,
  slugs,
} from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import {
  validateFor,
  validate as validateJira,
} from '../../../../generated/client/validate/integrations/jira.ts';
import { isAt } from '../../../support/levels.ts';

type Settings = Readonly<Record<string, unknown>>;

const jira = { url: 'https://jira.example.com', password: 'your-password', username: 'jdoe' };

describe.each([
  ['18.9.3-ee', '18.9'],
  ['18.9', '18.9'],
])('GitLab %s', (gitlab, version) => {
  test('does not have newer settings', () =>
    expect(validate('git-guardian', { token: 'a', api_url: 'https://a.example' }, { gitlab })).toEqual([
      { path: ['api_url'], message: `GitLab ${version} drops \`api_url\`, which came with GitLab 19.1.` },
    ]));

  test('does not have newer values', () =>
    expect(validate('jira', { ...jira, api_url: jira.url, jira_auth_type: 2 }, { gitlab })).toEqual([
      {
        path: ['jira_auth_type'],
        message: `GitLab ${version} does not know the value 2 of \`jira_auth_type\`, which came with GitLab 19.1.`,
      },
    ]));

  test('still has its own requirements', () =>
    expect(
      validate('jira', { ...jira, api_url: 'https://a.atlassian.net', jira_auth_type: 1 }, { gitlab }),
    ).toEqual([
      {
        path: ['jira_auth_type'],
        message: `GitLab ${version} requires \`jira_auth_type\` to be 0: The API of Jira Cloud takes basic authentication only.`,
      },
    ]));
});

test('problems come in the order of the settings', () =>
  expect(validate('jira', {}, { gitlab: '18.9' }).map(({ path }) => path[0])).toEqual([
    'url',
    'username',
    'password',
  ]));

test('an integration that came later or has left is a problem', () => {
  expect(validate('linear', { workspace_url: 'https://linear.app/example' }, { gitlab: '18.2' })).toEqual([
    { path: [], message: 'GitLab 18.2 does not have Linear, which came with GitLab 18.3.' },
  ]);
  expect(validate('slack_slash_commands', { token: 'a' }, { gitlab: '19.0' })).toMatchObject([{ path: [] }]);
});

test('a setting that is not sent is no problem', () =>
  expect(
    validate(
      'git-guardian',
      { token: 'a', api_url: undefined },
      { gitlab: '18.9', allowLocalAddresses: true },
    ),
  ).toEqual([]));

describe('what is wrong is told once:', () => {
  const atlassian = 'https://a.atlassian.net';

  test.each<[what: string, slug: Slug, settings: unknown, message: string]>([
    [
      'a requirement of every version',
      'jira',
      { ...jira, username: undefined },
      'GitLab 18.9 requires `username`: Basic authentication needs a user name.',
    ],
    [
      'a requirement that newer versions make less strict',
      'jira',
      { ...jira, url: atlassian, api_url: atlassian, jira_auth_type: 1 },
      'GitLab 18.9 requires `jira_auth_type` to be 0: Jira Cloud takes basic authentication only.',
    ],
    [
      'a newer value, without what it requires',
      'jira',
      { ...jira, username: undefined, jira_auth_type: 2 },
      'GitLab 18.9 does not know the value 2 of `jira_auth_type`, which came with GitLab 19.1.',
    ],
    [
      'a value that no version knows, on which a requirement depends',
      'jira',
      { ...jira, username: undefined, jira_auth_type: 3 },
      '`jira_auth_type` must be 0, 1 or 2.',
    ],
    [
      'a newer setting, whatever its value',
      'git-guardian',
      { token: 'a', api_url: 3 },
      'GitLab 18.9 drops `api_url`, which came with GitLab 19.1.',
    ],
    ['settings that are no object', 'jira', [], 'The settings must be an object, not an array.'],
  ])('%s', (_what, slug, settings, message) =>
    expect(validate(slug, settings, { gitlab: '18.9' }).map((problem) => problem.message)).toEqual([message]),
  );

  test('an integration that the server lacks, whatever its settings', () =>
    expect(validate('linear', { workspace_url: 3 }, { gitlab: '18.2' })).toHaveLength(1));

  test.each(gitlabVersions)('what is left out of the examples, in GitLab %s', (gitlab) => {
    for (const slug of slugs)
      for (const settings of requestsOf(slug))
        for (const name of Object.keys(settings)) {
          const problems = validate(slug, { ...settings, [name]: undefined }, { gitlab });
          const paths = problems.map(({ path }) => path.join('.'));
          expect(paths, `${slug} without ${name}`).toEqual([...new Set(paths)]);
        }
  });
});

test.each([['19'], ['latest'], [19.1], [null]])('the version %s is a problem, no error', (gitlab) =>
  expect(validate('slack', { webhook: 'https://a.example' }, { gitlab: gitlab as string })).toEqual([
    { path: [], message: 'The version of GitLab must be one, such as `18.9` or `18.9.3-ee`.' },
  ]),
);

test('settings that cannot be read are one problem', () => {
  const settings = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(validate('jira', settings, { gitlab: '18.9' })).toHaveLength(1);
  expect(validate('jira', null, { gitlab: '18.9' })).toHaveLength(1);
});

test('the module of one integration has it apart from its validation', () => {
  const settings = { ...jira, api_url: 'https://a.atlassian.net', jira_auth_type: 1 };
  expect(validateJira(settings)).toEqual([]);
  expect(validateFor(settings, { gitlab: '18.9' })).toMatchObject([{ path: ['jira_auth_type'] }]);
  expect(validateFor(settings, {})).toEqual([]);
});

interface Place {
  readonly version: string;
  readonly level: Level;
}

/** Whether a project or a group of a GitLab accepts settings and stores all of them. */
async function takes(slug: Slug, settings: Settings, { version, level }: Place): Promise<boolean> {
  const installed = catalog[slug].requiresInstall ? [slug] : [];
  const groups = [{ path: 'g', id: 1, installed }];
  const fake = createFakeGitLab({
    version,
    development: true,
    groups,
    projects: [{ path: 'g/p', id: 1, installed }],
  });
  const { ok } = await fake.fetch(`https://gitlab.com/api/v4/${level}s/1/integrations/${slug}`, {
    method: 'PUT',
    headers: { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
  const stored =
    (level === 'group' ? fake.groupIntegration(1, slug) : fake.integration(1, slug))?.settings ?? {};
  const ignored = catalog[slug].fields.filter((field) => field.ignored).map(({ name }) => name);
  return (
    ok &&
    Object.keys(settings).every(
      (name) => name in stored || ignored.includes(name) || name === 'use_inherited_settings',
    )
  );
}

/** Every example, each with one of the values that came or went, and with what former requirements forbid. */
function requestsOf(slug: Slug): readonly Settings[] {
  const { examples, fields, formerConditions = [] }: CatalogIntegration = catalog[slug];
  const dated = fields.flatMap(({ name, datedValues = [] }) =>
    datedValues.map(({ value }) => ({ [name]: value })),
  );
  const forbidden = formerConditions.flatMap(({ when, require = [], expect = {} }) => [
    ...require.map((name) => ({ [name]: undefined })),
    // Every address of the examples where the requirement looks at one, with every other value.
    ...Object.keys(expect).flatMap((name) =>
      valuesOf(examples, 'url').flatMap((address) =>
        valuesOf(examples, name).map((value) => ({ [when.field]: address, [name]: value })),
      ),
    ),
  ]);
  const changes = [...dated, ...forbidden];
  return examples.flatMap(({ settings }) => [
    settings,
    ...changes.map((change) => ({ ...settings, ...change })),
  ]);
}

function valuesOf(examples: CatalogIntegration['examples'], name: string): readonly unknown[] {
  return [...new Set(examples.flatMap(({ settings }) => settings[name] ?? []))];
}

describe.each(gitlabVersions)('the fake of GitLab %s', (gitlab) => {
  describe.each(levels)('for a $level', ({ level }) => {
    test.each(slugs)('agrees with the validation on the examples of %s', async (slug) => {
      for (const settings of requestsOf(slug))
        expect(await takes(slug, settings, { version: gitlab, level }), JSON.stringify(settings)).toBe(
          validate(slug, settings, { gitlab, level }).length === 0,
        );
    });
  });

  test('refuses what another version takes', async () => {
    const others = gitlabVersions.filter((version) => version !== gitlab);
    const requests = slugs.flatMap((slug) => requestsOf(slug).map((settings) => ({ slug, settings })));
    const refused = requests.filter(
      ({ slug, settings }) =>
        validate(slug, settings, { gitlab }).length > 0 &&
        others.some((other) => validate(slug, settings, { gitlab: other }).length === 0),
    );
    expect(refused).not.toEqual([]);
  });
});

describe('the validation for a level', () => {
  const settings = (slug: Slug): Settings => catalog[slug].examples[0]?.settings ?? {};

  test.each(slugs)('of %s has a problem with a group that cannot have it alone', (slug) => {
    const problems = isAt('group', slug)
      ? []
      : [{ path: [], message: `Only projects can have \`${slug}\`, not groups.` }];
    expect(validate(slug, settings(slug), { level: 'group' })).toEqual(problems);
    expect(validate(slug, settings(slug), { level: 'project' })).toEqual([]);
  });

  test('also says what is wrong with the settings, and knows a slug with underscores', () =>
    expect(validate('google_play', {}, { level: 'group', gitlab: '18.9' }).length).toBeGreaterThan(1));

  test('knows two levels', () =>
    expect(validate('slack', settings('slack'), { level: 'instance' as 'group' })).toEqual([
      { path: [], message: 'The level must be `project` or `group`.' },
    ]));
});

describe('each level refuses what the other takes:', () => {
  const [version = ''] = gitlabVersions.slice(-1);
  const before = levels.find(({ since }) => since !== undefined)?.since ?? '';

  test('groups what projects alone can have', async () => {
    const taken = slugs.filter((slug) => isAt('project', slug) && !isAt('group', slug));
    expect(taken).not.toEqual([]);
    for (const slug of taken) {
      const [settings = {}] = requestsOf(slug);
      expect(await takes(slug, settings, { version, level: 'project' })).toBe(true);
      expect(await takes(slug, settings, { version, level: 'group' })).toBe(false);
    }
  });

  test('groups everything, before GitLab had integrations of groups in its API', async () => {
    const [major, minor] = before.split('.').map(Number);
    const older = `${major}.${Number(minor) - 1}`;
    const settings = { webhook: 'https://hooks.slack.com/services/your-webhook-path' };
    expect(await takes('slack', settings, { version: before, level: 'group' })).toBe(true);
    expect(await takes('slack', settings, { version: older, level: 'group' })).toBe(false);
    expect(await takes('slack', settings, { version: older, level: 'project' })).toBe(true);
  });

  test('projects those at a path that has moved, which groups do not leave behind', async () => {
    const fake = createFakeGitLab({ groups: ['old/p'], projects: [{ path: 'g/p', formerPaths: ['old/p'] }] });
    const statuses = await Promise.all(
      levels.map(async ({ level }) => {
        const response = await fake.fetch(`https://gitlab.com/api/v4/${level}s/old%2Fp/integrations/asana`, {
          method: 'PUT',
          headers: { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': 'application/json' },
          body: JSON.stringify({ api_key: 'your-key' }),
        });
        return [level, response.status];
      }),
    );
    expect(statuses).toEqual([
      ['project', 405],
      ['group', 200],
    ]);
  });
});
