/** What the page of an integration says, told from the model. */
import { describe, expect, test } from 'vitest';
import type { Field, Integration } from '../../../../generator/model/types.ts';
import { problemsOf } from '../../../../generator/render/site/parts/problems.ts';
import { relatedTo } from '../../../../generator/render/site/parts/related.ts';
import { sampleRequest } from '../../../../generator/render/site/parts/samples.ts';
import { settingEntries } from '../../../../generator/render/site/parts/setting.ts';
import { integrationBadges } from '../../../../generator/wording/badges.ts';
import { prerequisiteSentences } from '../../../../generator/wording/sentences.ts';
import { model, pageOf } from './rendered.ts';

function integration(slug: string): Integration {
  const found = model.integrations.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

function facts(slug: string, name: string): Readonly<Record<string, string>> {
  const { fields } = integration(slug);
  const found = fields.find((field) => field.name === name) as Field;
  return Object.fromEntries(settingEntries(found, fields).map(({ term, text }) => [term, text]));
}

describe('a setting', () => {
  test('names what is checked, once', () =>
    expect(facts('slack', 'webhook')).toEqual({
      Accepts: 'URLs that begin with `http://` or `https://`',
      Secret: 'Required in every request, never returned.',
      Example: '`"https://hooks.slack.com/services/your-webhook-path"`',
    }));
  test('names the secrets that its change drops', () =>
    expect(facts('jira', 'url').Careful).toBe(
      'Changing it drops the stored `password`, unless the same request sends it again.',
    ));
  test('says whether other values are refused', () =>
    expect(facts('jira', 'jira_auth_type').Values).toBe('`0` or `1`; others are rejected'));
  test('says that it comes back as another type', () =>
    expect(facts('jira', 'issues_enabled').Returned).toBe('as boolean'));
  test('says what to send in the place of one that is dropped', () =>
    expect(facts('slack', 'notify_only_default_branch')).toEqual({
      Instead: 'GitLab accepts the request but drops this setting. Send `branches_to_be_notified` instead.',
    }));
  test('says of one that is dropped that it is of no use', () =>
    expect(facts('slack', 'commit_events')).toEqual({
      Instead: 'Omit it: GitLab accepts the request but drops this setting.',
    }));
  test('warns of a secret that comes back', () =>
    expect(facts('google-play', 'service_account_key').Secret).toBe(
      'GitLab returns it in plain text, so protect the responses too.',
    ));
});

test('badges tell tier, version, state and what else is special', () => {
  const labels = (slug: string): readonly string[] =>
    integrationBadges(integration(slug)).map(({ label }) => label);
  expect(labels('git-guardian')).toEqual(['Premium', 'since 16.9']);
  expect(labels('mock-ci')).toEqual(['development only']);
  expect(labels('slack')).toEqual(['deprecated']);
  // One of its settings is deprecated, it is not.
  expect(labels('buildkite')).toEqual([]);
  expect(labels('google-cloud-platform-workload-identity-federation')).toEqual([
    'beta',
    'GitLab.com only',
    'Enterprise Edition',
    'since 16.10',
  ]);
  expect(labels('asana')).toEqual([]);
});

test('prerequisites tell what has to be there first', () => {
  expect(prerequisiteSentences(integration('jira-cloud-app'))[0]).toBe(
    'Its app must be installed first. The API can change its settings but cannot install it.',
  );
  expect(prerequisiteSentences(integration('git-guardian'))).toEqual([
    'The project needs Premium or Ultimate.',
    'Available since GitLab 16.9, without a feature flag since 17.8.',
  ]);
  expect(
    prerequisiteSentences(integration('google-cloud-platform-artifact-registry')).join(' '),
  ).not.toContain('GitLab.com');
  expect(prerequisiteSentences(integration('redmine'))).toEqual([
    'A project can have one active external issue tracker at a time; a second one is rejected.',
  ]);
});

test('errors are those of the integration, with its own settings', () => {
  const problems = problemsOf(model, integration('jira'));
  expect(problems.map(({ status }) => status)).toEqual([
    '400',
    '400',
    '400',
    '400',
    '400',
    '400',
    '400',
    '400',
    '400',
    '404',
  ]);
  expect(problems[0]?.body).toContain('url is missing, password is missing');
});

test('errors are those of broken conditions too, in words that the server does not say', () => {
  const broken = problemsOf(model, integration('jenkins')).filter(({ when }) => /user name/.test(when));
  expect(broken.map(({ status, when, cure, body }) => [status, when, cure, body])).toEqual([
    ['400', 'A user name needs a password. The request does not contain it.', 'Send `password`.', undefined],
    ['400', 'A password needs a user name. The request does not contain it.', 'Send `username`.', undefined],
  ]);
  const datadog = problemsOf(model, integration('datadog')).map(({ when, cure }) => `${when} ${cure}`);
  expect(datadog).toContain(
    'Job logs are collected only together with pipeline data. The request contains another value. Send `datadog_ci_visibility` as `true`.',
  );
});

test('an app that cannot be switched off has two operations and a 422', () => {
  const problems = problemsOf(model, integration('jira-cloud-app'));
  expect(problems.map(({ status }) => status)).toContain('422');
});

describe('related integrations', () => {
  const related = (slug: string): readonly string[] =>
    relatedTo(integration(slug), model.integrations).map((one) => one.slug);
  test('begin with those that the notes name', () =>
    expect(related('slack')[0]).toBe('gitlab-slack-application'));
  test('are of the same category otherwise, and never the integration itself', () => {
    for (const { slug } of model.integrations) expect(related(slug)).not.toContain(slug);
    expect(related('redmine')).toContain('bugzilla');
  });
});

test('a page without related integrations says nothing of them', () => {
  const related = '<h2 id="related-integrations">';
  expect(relatedTo(integration('mock-ci'), model.integrations)).toEqual([]);
  expect(pageOf('integrations/mock-ci.html')).not.toContain(related);
  expect(pageOf('integrations/slack.html')).toContain(related);
});

describe('the sample request', () => {
  test('ends any inheritance', () =>
    expect(sampleRequest(integration('slack'), 'set').settings.at(-1)).toEqual({
      name: 'use_inherited_settings',
      value: false,
      variable: undefined,
    }));
  test('takes every secret from a variable', () => {
    for (const one of model.integrations) {
      const open = sampleRequest(one, 'set').settings.filter(
        ({ name, variable }) =>
          variable === undefined &&
          one.fields.some((field) => field.name === name && (field.secret || field.credential)),
      );
      expect(open, one.slug).toEqual([]);
    }
  });
});
