/** Settings that depend on each other: each condition of the catalog, kept and broken. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../../generator/generate.ts';
import { requestCheck } from './ajv.ts';

interface Cases {
  readonly slug: string;
  /** The condition as the catalog words it. */
  readonly condition: string;
  /** What the cases have in common. */
  readonly base: object;
  readonly accepted: readonly object[];
  readonly refused: readonly object[];
}

const jira = { url: 'https://jira.example.com', password: '<password>' };
const cloud = 'https://example.atlassian.net';
const cloudApi = 'https://api.atlassian.com/ex/jira/1';

const tables: readonly Cases[] = [
  {
    slug: 'jira',
    condition: 'Basic authentication needs a user name.',
    base: jira,
    accepted: [
      { username: 'jdoe' },
      { username: 'jdoe', jira_auth_type: 0 },
      { jira_auth_type: 1 },
      { jira_auth_type: 1, username: 'jdoe' },
      { jira_auth_type: 1, username: null },
      { jira_auth_type: 2, api_url: cloudApi },
    ],
    refused: [
      {},
      { jira_auth_type: 0 },
      { username: '' },
      { username: null },
      { jira_auth_type: 0, username: null },
    ],
  },
  {
    slug: 'jira',
    condition: 'Jira Cloud takes basic authentication or a service account.',
    base: { password: '<token>' },
    accepted: [
      { url: cloud, username: 'jdoe' },
      { url: cloud, username: 'jdoe', jira_auth_type: 0 },
      { url: cloud, api_url: cloudApi, jira_auth_type: 2 },
      { url: 'https://jira.example.com', jira_auth_type: 1 },
      { url: 'http://example.atlassian.net', jira_auth_type: 1 },
      { url: 'https://example.atlassian.net.example.com', jira_auth_type: 1 },
      { url: 'https://jira.example.com/.atlassian.net', jira_auth_type: 1 },
    ],
    refused: [
      { url: cloud, jira_auth_type: 1 },
      { url: cloud, username: 'jdoe', jira_auth_type: 1 },
      { url: `${cloud}/jira`, jira_auth_type: 1 },
      { url: `${cloud}:443/`, jira_auth_type: 1 },
      { url: ` ${cloud}\n`, jira_auth_type: 1 },
    ],
  },
  {
    slug: 'jira',
    condition: 'A service account of Jira Cloud needs the address of its API.',
    base: { url: cloud, password: '<token>' },
    accepted: [
      { api_url: cloudApi, jira_auth_type: 2 },
      { username: 'jdoe', jira_auth_type: 0 },
    ],
    refused: [
      { jira_auth_type: 2 },
      { api_url: null, jira_auth_type: 2 },
      { api_url: '', jira_auth_type: 2 },
      { api_url: ' ', jira_auth_type: 2 },
    ],
  },
  {
    slug: 'jira',
    condition: 'Issues from vulnerabilities need an issue type and a project.',
    base: { ...jira, username: 'jdoe' },
    accepted: [
      { vulnerabilities_enabled: false },
      { vulnerabilities_enabled: true, vulnerabilities_issuetype: '10001', project_key: 'SEC' },
      { vulnerabilities_enabled: true, vulnerabilities_issuetype: 10001, project_key: 'SEC' },
      { project_key: 'SEC' },
    ],
    refused: [
      { vulnerabilities_enabled: true },
      { vulnerabilities_enabled: true, project_key: 'SEC' },
      { vulnerabilities_enabled: true, vulnerabilities_issuetype: '10001' },
      { vulnerabilities_enabled: true, vulnerabilities_issuetype: '', project_key: 'SEC' },
      { vulnerabilities_enabled: true, vulnerabilities_issuetype: '10001', project_key: null },
    ],
  },
  {
    slug: 'jenkins',
    condition: 'A user name needs a password.',
    base: { jenkins_url: 'https://jenkins.example.com', project_name: 'demo' },
    accepted: [
      {},
      { username: 'jdoe', password: '<password>' },
      { username: '' },
      { username: ' ' },
      { username: null },
    ],
    refused: [
      { username: 'jdoe' },
      { username: 'jdoe', password: '' },
      { username: 'jdoe', password: ' ' },
      { username: 'jdoe', password: null },
    ],
  },
  {
    slug: 'jenkins',
    condition: 'A password needs a user name.',
    base: { jenkins_url: 'https://jenkins.example.com', project_name: 'demo' },
    accepted: [{}, { username: 'jdoe', password: '<password>' }, { password: '' }, { password: null }],
    refused: [
      { password: '<password>' },
      { password: '<password>', username: '' },
      { password: '<password>', username: null },
    ],
  },
  {
    slug: 'irker',
    condition: 'Recipients that are given by name only need the address of an IRC server.',
    base: {},
    accepted: [
      { recipients: 'irc://irc.example.com/#a' },
      { recipients: '#a\nIRCS://irc.example.com/#b' },
      { recipients: '#a #b', default_irc_uri: 'irc://irc.example.com:6697/' },
    ],
    refused: [
      { recipients: '#a #b' },
      { recipients: '#a,irc://irc.example.com/#b' },
      { recipients: '#a', default_irc_uri: ' ' },
      { recipients: '#a', default_irc_uri: null },
    ],
  },
  {
    slug: 'datadog',
    condition: 'Job logs are collected only together with pipeline data.',
    base: { api_key: 'your_api_key' },
    accepted: [
      { archive_trace_events: true, datadog_ci_visibility: true },
      { archive_trace_events: false },
      { archive_trace_events: false, datadog_ci_visibility: false },
      {},
    ],
    refused: [{ archive_trace_events: true }, { archive_trace_events: true, datadog_ci_visibility: false }],
  },
  {
    slug: 'datadog',
    condition: 'A blank Datadog site needs a complete address in its place.',
    base: { api_key: 'your_api_key' },
    accepted: [
      {},
      { datadog_site: 'datadoghq.eu' },
      { datadog_site: '', api_url: 'https://datadog.example.com' },
      { datadog_site: null, api_url: 'https://datadog.example.com' },
      { api_url: 'https://datadog.example.com' },
    ],
    refused: [
      { datadog_site: '' },
      { datadog_site: null },
      { datadog_site: '', api_url: '' },
      { datadog_site: '', api_url: null },
    ],
  },
  {
    slug: 'jira-cloud-app',
    condition: 'Deployment gating needs at least one environment tier.',
    base: {},
    accepted: [
      {},
      {
        jira_cloud_app_enable_deployment_gating: true,
        jira_cloud_app_deployment_gating_environments: 'production',
      },
      { jira_cloud_app_enable_deployment_gating: false },
      { jira_cloud_app_enable_deployment_gating: false, jira_cloud_app_deployment_gating_environments: '' },
    ],
    refused: [
      { jira_cloud_app_enable_deployment_gating: true },
      { jira_cloud_app_enable_deployment_gating: true, jira_cloud_app_deployment_gating_environments: '' },
      { jira_cloud_app_enable_deployment_gating: true, jira_cloud_app_deployment_gating_environments: null },
    ],
  },
];

test('every condition of the catalog has its cases here', () => {
  const { integrations } = readModel(fileURLToPath(new URL('../../../spec', import.meta.url)));
  const inCatalog = integrations.flatMap(({ slug, conditions }) =>
    conditions.map(({ description }) => `${slug}: ${description}`),
  );
  expect(tables.map(({ slug, condition }) => `${slug}: ${condition}`).sort()).toEqual(inCatalog.sort());
});

describe.each(tables)('$slug: $condition', ({ slug, base, accepted, refused }) => {
  test.each(accepted)('accepts %j', (settings) =>
    expect(requestCheck(slug)({ ...base, ...settings })).toBe(''),
  );

  // A broken condition shows as a failed `anyOf`, whatever else is told of its branches.
  test.each(refused)('refuses %j', (settings) =>
    expect(requestCheck(slug)({ ...base, ...settings })).toContain('/ must match a schema in anyOf'),
  );
});
