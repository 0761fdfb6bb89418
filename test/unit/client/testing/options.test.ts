/** Which projects a fake can have, and what they can have configured from the start. */
import { describe, expect, test } from 'vitest';
import { createFakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';
import { fakeWith, hook } from './ask.ts';

type Projects = NonNullable<FakeGitLabOptions['projects']>;

describe('projects', () => {
  test('projects have the given id, the others the first free one', () => {
    const withSlack = (path: string, id?: number) => ({
      path,
      id,
      integrations: { slack: { webhook: hook, channel: path } },
    });
    const { gitlab } = fakeWith({
      projects: [withSlack('a/b'), withSlack('c/d', 1), withSlack('e/f'), withSlack('g/h', 3)],
    });
    expect([1, 2, 3, 4].map((id) => gitlab.integration(id, 'slack')?.settings.channel)).toEqual([
      'c/d',
      'a/b',
      'g/h',
      'e/f',
    ]);
  });

  test.each<[Projects, string]>([
    [['a/b', 'A/B'], 'There is already a project with the path A/B.'],
    [
      [
        { path: 'a/b', id: 7 },
        { path: 'c/d', id: 7 },
      ],
      'Two projects have the ID 7.',
    ],
    [[{ path: 'a/b', id: 0 }], 'The ID of a/b must be a positive integer, not 0.'],
    [[{ path: 'a/b', id: 1.5 }], 'The ID of a/b must be a positive integer, not 1.5.'],
    [[{ path: 'a/b', id: Number.NaN }], 'The ID of a/b must be a positive integer, not NaN.'],
    [[''], '"" is not the path of anything.'],
    [[{ path: 'a//b' }], '"a//b" is not the path of anything.'],
    [['a/b', 'a'], 'There is already a group with the path a.'],
  ])('the projects %j are refused', (projects, problem) =>
    expect(() => fakeWith({ projects })).toThrow(new TypeError(problem)),
  );
});

describe('what GitLab would refuse cannot be configured from the start', () => {
  const tracker = {
    project_url: 'https://a.example.com',
    issues_url: 'https://a.example.com/:id',
    new_issue_url: 'https://a.example.com/new',
  };
  const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };
  const github = { token: 'your-token', repository_url: 'https://github.com/a/b' };
  const registry = {
    artifact_registry_project_id: 'a',
    artifact_registry_location: 'b',
    artifact_registry_repositories: 'c',
  };
  const onlyOne = (one: string, other: string) =>
    `A project cannot have ${one} and ${other}. Only one issue tracker can be active at a time.`;

  test.each<[Projects, FakeGitLabOptions, string]>([
    [
      [{ path: 'a/b', integrations: { redmine: tracker, youtrack: tracker } }],
      {},
      onlyOne('redmine', 'youtrack'),
    ],
    [
      [{ path: 'a/b', integrations: { redmine: tracker } }],
      { groups: [{ path: 'a', integrations: { jira } }] },
      onlyOne('jira', 'redmine'),
    ],
    [[{ path: 'a/b', integrations: { github } }], { tier: 'free' }, 'This GitLab does not offer github.'],
    [
      [{ path: 'a/b', integrations: { github } }],
      { edition: 'ce' },
      'This GitLab does not have an integration "github".',
    ],
    [
      [],
      { tier: 'free', groups: [{ path: 'a', integrations: { 'git-guardian': { token: 'your-token' } } }] },
      'This GitLab does not offer git-guardian.',
    ],
    [
      [{ path: 'a/b', integrations: { 'google-cloud-platform-artifact-registry': registry } }],
      { offering: 'dedicated' },
      'This GitLab does not offer google-cloud-platform-artifact-registry.',
    ],
    [
      [{ path: 'a/b', integrations: { 'gitlab-slack-application': {} } }],
      {},
      'gitlab-slack-application is an app, which must be installed first.',
    ],
  ])('the integration %j on the server %j is refused', (projects, server, problem) =>
    expect(() => fakeWith({ ...server, projects })).toThrow(new TypeError(problem)),
  );

  test.each<[FakeGitLabOptions]>([
    [
      {
        projects: [
          { path: 'a/b', integrations: { redmine: tracker } },
          { path: 'c/d', integrations: { youtrack: tracker } },
        ],
      },
    ],
    [
      {
        projects: [
          {
            path: 'a/b',
            integrations: { jira, confluence: { confluence_url: 'https://demo.atlassian.net/wiki' } },
          },
        ],
      },
    ],
    [
      {
        projects: [
          {
            path: 'a/b',
            installed: ['gitlab-slack-application'],
            integrations: { 'gitlab-slack-application': { channel: '#a' } },
          },
        ],
      },
    ],
    [{ projects: [{ path: 'a/b', integrations: { github } }], tier: 'premium' }],
  ])('the options %j are accepted', (options) => expect(() => fakeWith(options)).not.toThrow());
});

describe('the kind of server', () => {
  test.each<[object, string]>([
    [{ edition: 'EE' }, 'The edition of a GitLab must be one of ce, ee, not EE.'],
    [{ tier: 'gold' }, 'The tier of a GitLab must be one of free, premium, ultimate, not gold.'],
    [
      { offering: 'saas' },
      'The offering of a GitLab must be one of gitlab.com, self-managed, dedicated, not saas.',
    ],
  ])('%j is refused', (options, problem) =>
    expect(() => createFakeGitLab(options)).toThrow(new TypeError(problem)),
  );

  test.each(['18', 'v18.9', '', 'latest', '18.x'])('%j is no version', (version) =>
    expect(() => createFakeGitLab({ version })).toThrow(TypeError),
  );

  test.each(['18.9', '18.9.1', '18.9.0-ee', '18.9.0-pre'])('%s is a version', (version) =>
    expect(() => createFakeGitLab({ version })).not.toThrow(),
  );
});
