/** What the page of an integration says, told from the model. */
import { describe, expect, test } from 'vitest';
import type { Integration } from '../../../../generator/model/types.ts';
import { problemsOf } from '../../../../generator/render/site/parts/problems.ts';
import { relatedTo } from '../../../../generator/render/site/parts/related.ts';
import { sampleRequest } from '../../../../generator/render/site/parts/samples.ts';
import { model, pageOf } from './rendered.ts';

function integration(slug: string): Integration {
  const found = model.integrations.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

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
    ['400', 'A user name needs a password. The request omits `password`.', 'Send `password`.', undefined],
    ['400', 'A password needs a user name. The request omits `username`.', 'Send `username`.', undefined],
  ]);
  const datadog = problemsOf(model, integration('datadog')).map(({ when, cure }) => `${when} ${cure}`);
  expect(datadog).toContain(
    'Job logs are collected only together with pipeline data. The request has another value of `datadog_ci_visibility`. Send `datadog_ci_visibility` as `true`.',
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
    for (const { slug } of model.integrations) {
      expect(related(slug)).not.toContain(slug);
      expect(related(slug).length).toBeLessThanOrEqual(5);
    }
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
