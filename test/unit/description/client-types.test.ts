/** The types of the raw client tell what the description tells; `tsc` is the judge of the marked lines. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { components, operations, paths } from '../../../generated/client/paths.ts';
import { description } from '../../support/descriptions.ts';

type Schemas = components['schemas'];

const source = readFileSync(new URL('../../../generated/client/paths.ts', import.meta.url), 'utf8');
const code = source.replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, '');

test('no type is `any` and nothing is exempt from checks', () => {
  expect(code.match(/\bany\b/g)).toBeNull();
  expect(source.match(/@ts-|biome-ignore|eslint-disable/g)).toBeNull();
});

test('a value is unknown only in the properties of integrations that return none', () => {
  const [, schemas = ''] = code.split(/^ {4}schemas: \{$/m);
  const unknown = [
    ...(schemas.split(/^ {4}\};$/m)[0] ?? '').matchAll(/^ {8}(\w+): (?:(?!^ {8}\S)[\s\S])*?\bunknown\b/gm),
  ].map(([, name]) => name);
  const { schemas: described } = description('verified').components;
  expect(unknown).toEqual(
    Object.keys(described).filter((name) => described[name]?.additionalProperties === true),
  );
  expect(unknown).not.toEqual([]);
});

describe('settings', () => {
  test('slack requires a webhook that is a string', () => {
    const good: Schemas['SlackSettings'] = {
      webhook: 'https://hooks.slack.com/services/your-webhook-path',
      channel: null,
    };
    // @ts-expect-error a number is no address
    const number: Schemas['SlackSettings'] = { webhook: 1 };
    // @ts-expect-error the webhook is missing
    const missing: Schemas['SlackSettings'] = { channel: '#general' };
    // @ts-expect-error the webhook cannot be cleared
    const cleared: Schemas['SlackSettings'] = { webhook: null };
    // @ts-expect-error a misspelt setting
    const misspelt: Schemas['SlackSettings'] = { webhook: 'https://example.com/hook', chanel: '#general' };
    expect([good, number, missing, cleared, misspelt]).toHaveLength(5);
  });

  test('jira requires a user name or another authentication type', () => {
    const basic: Schemas['JiraSettings'] = {
      url: 'https://jira.example.com',
      password: '<password>',
      username: 'jdoe',
    };
    const withToken: Schemas['JiraSettings'] = {
      url: 'https://jira.example.com',
      password: '<token>',
      jira_auth_type: 1,
    };
    // @ts-expect-error neither user name nor authentication type
    const neither: Schemas['JiraSettings'] = { url: 'https://jira.example.com', password: '<password>' };
    // @ts-expect-error basic authentication without a user name
    const noName: Schemas['JiraSettings'] = {
      url: 'https://jira.example.com',
      password: '<password>',
      jira_auth_type: 0,
    };
    const jira = { url: 'https://jira.example.com', password: '<password>', username: 'jdoe' };
    // @ts-expect-error GitLab knows 0 and 1 only
    const other: Schemas['JiraSettings'] = { ...jira, jira_auth_type: 2 };
    expect([basic, withToken, neither, noName, other]).toHaveLength(5);
  });

  test('a setting with a server default may be left out', () => {
    expectTypeOf<Schemas['SlackSettings']['push_events']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Schemas['DatadogSettings']>().toExtend<{ datadog_ci_visibility?: boolean }>();
  });

  test('a number is accepted where the page prints one', () =>
    expectTypeOf<Schemas['TelegramSettings']['thread']>().toEqualTypeOf<
      string | number | null | undefined
    >());

  test('an array of strings has the type string[]', () =>
    expectTypeOf<Schemas['JiraSettings']['project_keys']>().toEqualTypeOf<string[] | undefined>());
});

describe('answers', () => {
  test('the slug discriminates the integrations', () => {
    expectTypeOf<Schemas['SlackIntegration']['slug']>().toEqualTypeOf<'slack'>();
    expectTypeOf<Schemas['JiraProperties']['issues_enabled']>().toEqualTypeOf<boolean | null | undefined>();
  });

  test('a secret is not among the properties of responses', () => {
    type Leaked =
      | Extract<keyof Schemas['SlackProperties'], 'webhook'>
      | Extract<keyof Schemas['JiraProperties'], 'password'>;
    expectTypeOf<Leaked>().toEqualTypeOf<never>();
  });

  test('an unknown integration is part of the union', () =>
    expectTypeOf<Schemas['UnknownIntegration']>().toExtend<Schemas['Integration']>());
});

describe('operations', () => {
  test('jira-cloud-app cannot be disabled', () => {
    expectTypeOf<paths['/projects/{id}/integrations/jira-cloud-app']['delete']>().toEqualTypeOf<undefined>();
    expectTypeOf<operations>().not.toHaveProperty('disableJiraCloudAppIntegration');
  });

  test('a project is a number or a path', () =>
    expectTypeOf<components['parameters']['ProjectId']>().toEqualTypeOf<number | string>());
});
