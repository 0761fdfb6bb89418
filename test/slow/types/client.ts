/**
 * What compiles and what does not, for users of the client. Compiled by several versions of TypeScript, never
 * run.
 */
import {
  createClient,
  type FetchInit,
  type Integration,
  InvalidSettingsError,
  type JiraIntegration,
  NotFoundError,
  type SlackSettings,
  type SlackSummary,
  type Slug,
  settingsOf,
  version,
} from 'gitlab-integrations';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function is<_T extends true>(): void;

declare const webhook: string;
declare const text: string;
declare const flag: boolean;
const gitlab = createClient({ host: 'https://gitlab.example.com', token: undefined as string | undefined });
const jira = { url: 'https://jira.example.com', password: '<password>' } as const;

export async function slugs(): Promise<void> {
  await gitlab.get(42, 'slack');
  await gitlab.get('group/project', 'apple_app_store');
  await gitlab.disable(42, 'slack');
  await gitlab.disable(42, 'apple_app_store');
  // @ts-expect-error a slug that does not exist
  await gitlab.get(42, 'slak');
  // @ts-expect-error any text
  await gitlab.get(42, text);
  // @ts-expect-error this one cannot be disabled
  await gitlab.disable(42, 'jira-cloud-app');
  // @ts-expect-error a project is no object
  await gitlab.get({ id: 42 }, 'slack');
  await gitlab.untyped.get(42, text);
  await gitlab.untyped.set(42, 'brand-new', { anything: 1 });
  const slackSettings: SlackSettings = { webhook: text };
  await gitlab.untyped.set(42, 'slack', slackSettings);
  // @ts-expect-error: settings are an object
  await gitlab.untyped.set(42, 'slack', text);
}

export async function settings(): Promise<void> {
  await gitlab.set('group/project', 'slack', {
    webhook,
    push_events: true,
    branches_to_be_notified: 'protected',
  });
  await gitlab.set(42, 'slack', { webhook, branches_to_be_notified: text });
  await gitlab.set(42, 'slack', { webhook, channel: null, username: undefined as unknown as null });
  await gitlab.set(42, 'slack', { webhook, labels_to_be_notified_behavior: 'match_all' });
  await gitlab.set(42, 'jira-cloud-app', {});
  await gitlab.set(42, 'telegram', { token: '<token>', room: '1', thread: 12 });
  await gitlab.set(42, 'apple_app_store', {
    app_store_issuer_id: text,
    app_store_key_id: text,
    app_store_private_key: text,
    app_store_private_key_file_name: text,
  });
  // @ts-expect-error webhook is missing
  await gitlab.set(42, 'slack', {});
  // @ts-expect-error webhook cannot be cleared
  await gitlab.set(42, 'slack', { webhook: null });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error a misspelt setting
    chanel: '#general',
  });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error a text is no flag
    push_events: 'true',
  });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error a flag cannot be null
    push_events: null,
  });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error the server rejects other values
    labels_to_be_notified_behavior: 'match_some',
  });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error a setting of another integration
    drone_url: text,
  });
  await gitlab.set(42, 'slack', {
    webhook,
    // @ts-expect-error there is no such setting: PUT always activates
    active: true,
  });
}

export async function groups(): Promise<void> {
  const slack = await gitlab.groups.set('my-org', 'slack', { webhook, push_events: true });
  is<Same<typeof slack.properties.push_channel, string | null | undefined>>();
  is<Same<typeof slack.notApplied, readonly string[]>>();
  const one = await gitlab.groups.get(7, 'jira');
  is<Same<typeof one, JiraIntegration | undefined>>();
  const list = await gitlab.groups.list('my-org/team');
  is<Same<typeof list, Integration[]>>();
  is<Same<Awaited<ReturnType<typeof gitlab.groups.disable>>, boolean>>();
  await gitlab.groups.disable(7, 'slack');
  if (one) await gitlab.groups.set(7, 'jira', settingsOf(one).withSecrets({ password: text }));
  await gitlab.groups.untyped.set(7, 'jenkins', { anything: 1 });
  await gitlab.set(7, 'jenkins', { jenkins_url: text, project_name: text });
  // @ts-expect-error only projects can have it
  await gitlab.groups.set('my-org', 'jenkins', { jenkins_url: text, project_name: text });
  // @ts-expect-error only projects can have it
  await gitlab.groups.get(7, 'github');
  // @ts-expect-error only projects can have it, misprinted
  await gitlab.groups.get(7, 'apple_app_store');
  // @ts-expect-error only projects can have it
  await gitlab.groups.disable(7, 'google-play');
  // @ts-expect-error this one cannot be disabled
  await gitlab.groups.disable(7, 'jira-cloud-app');
  // @ts-expect-error a slug that does not exist
  await gitlab.groups.get(7, 'slak');
  // @ts-expect-error webhook is missing
  await gitlab.groups.set(7, 'slack', {});
  await gitlab.groups.set(7, 'slack', {
    webhook,
    // @ts-expect-error a misspelt setting
    chanel: '#general',
  });
  // @ts-expect-error groups have no groups
  gitlab.groups.groups;
}

export async function server(): Promise<void> {
  const answer = await gitlab.server({ timeout: 500 });
  is<Same<typeof answer.version, string>>();
  is<Same<typeof answer.enterprise, boolean | undefined>>();
}

export async function conditions(): Promise<void> {
  await gitlab.set(42, 'jira', { ...jira, username: 'jdoe' });
  await gitlab.set(42, 'jira', { ...jira, jira_auth_type: 1 });
  await gitlab.set(42, 'jira', {
    ...jira,
    username: 'jdoe',
    vulnerabilities_enabled: true,
    vulnerabilities_issuetype: 10001,
    project_key: 'SEC',
  });
  await gitlab.set(42, 'jira', { ...jira, username: 'jdoe', project_keys: ['DEMO'] });
  // @ts-expect-error username is missing
  await gitlab.set(42, 'jira', { ...jira });
  // @ts-expect-error username is missing for basic authentication
  await gitlab.set(42, 'jira', { ...jira, jira_auth_type: 0 });
  // @ts-expect-error the username is null
  await gitlab.set(42, 'jira', { ...jira, username: null });
  // @ts-expect-error vulnerabilities need an issue type and a project
  await gitlab.set(42, 'jira', { ...jira, username: 'jdoe', vulnerabilities_enabled: true });
  // @ts-expect-error a text is no list
  await gitlab.set(42, 'jira', { ...jira, username: 'jdoe', project_keys: 'DEMO,SEC' });
  // @ts-expect-error a misspelt setting beside a condition
  await gitlab.set(42, 'jira', { url: text, password: text, username: 'jdoe', projectkeys: ['DEMO'] });
  // @ts-expect-error job logs need pipeline data
  await gitlab.set(42, 'datadog', { api_key: text, archive_trace_events: true });
  await gitlab.set(42, 'datadog', { api_key: text, archive_trace_events: true, datadog_ci_visibility: true });
  // @ts-expect-error a user name needs a password
  await gitlab.set(42, 'jenkins', { jenkins_url: text, project_name: text, username: 'jdoe' });
  await gitlab.set(42, 'jenkins', {
    jenkins_url: text,
    project_name: text,
    username: 'jdoe',
    password: text,
  });
  await gitlab.set(42, 'jenkins', { jenkins_url: text, project_name: text });
}

export async function answers(): Promise<void> {
  const one = await gitlab.get(42, 'jira');
  is<Same<typeof one, JiraIntegration | undefined>>();
  // @ts-expect-error it may never have been configured
  one.properties;
  if (!one) return;
  is<Same<typeof one.slug, 'jira'>>();
  is<Same<typeof one.properties.issues_enabled, boolean | null | undefined>>();
  is<Same<typeof one.properties.project_keys, readonly string[] | null | undefined>>();
  is<Same<typeof one.push_events, boolean | null>>();
  is<Same<typeof one.active, boolean>>();
  // @ts-expect-error a secret is never returned
  one.properties.password;
  // @ts-expect-error answers are not for changing
  one.active = flag;

  const slack = await gitlab.set(42, 'slack', { webhook });
  // @ts-expect-error a webhook is a secret
  slack.properties.webhook;
  is<Same<typeof slack.properties.push_channel, string | null | undefined>>();

  const list = await gitlab.list(42);
  is<Same<typeof list, Integration[]>>();
  for (const entry of list) {
    const name: string = entry.slug;
    if (entry.slug === 'slack') is<Same<typeof entry, SlackSummary>>();
    // @ts-expect-error no integration has this slug
    if (entry.slug === 'slak') continue;
    // @ts-expect-error the list shows no settings
    entry.properties;
    name.trim();
  }
  is<Same<Awaited<ReturnType<typeof gitlab.disable>>, boolean>>();
}

export async function options(signal: AbortSignal): Promise<void> {
  createClient();
  createClient({
    bearer: async () => text,
    fetch,
    timeout: 1000,
    retry: { limit: 3 },
    userAgent: 'rollout/1.0',
  });
  await gitlab.list(42, { signal, timeout: 500 });
  await gitlab.set(42, 'slack', { webhook }, { signal });
  // @ts-expect-error a misspelt option
  createClient({ tokn: text });
  // @ts-expect-error milliseconds are a number
  await gitlab.list(42, { timeout: '500' });
}

export function errors(error: unknown): void {
  if (error instanceof InvalidSettingsError)
    for (const { setting, problem } of error.problems)
      setting.concat(problem, error.headers?.get('Date') ?? '');
  const missing = new NotFoundError('gone', { method: 'GET', path: '/projects/1', missing: 'project' });
  is<Same<typeof missing.missing, 'project' | 'group' | 'integration' | 'route'>>();
  // @ts-expect-error what is missing has to be said
  new NotFoundError('gone', { method: 'GET', path: '/projects/1' });
}

export function fetches(response: Response): void {
  createClient({ fetch: globalThis.fetch });
  createClient({ fetch: (url, init) => fetch(`${url}?${init.method}`, { ...init, cache: 'no-store' }) });
  createClient({
    fetch: async (_url: string, { headers }: FetchInit) => {
      headers['x-trace'] = version;
      return { status: 200, ok: true, headers: response.headers, text: async () => '[]' };
    },
  });
  // @ts-expect-error a response has headers
  createClient({ fetch: async () => ({ status: 200, ok: true, text: async () => '[]' }) });
}

export const all: readonly Slug[] = ['slack', 'jira-cloud-app', 'apple-app-store'];
// @ts-expect-error the misprint is not a slug
export const misprint: Slug = 'apple_app_store';
export const typed: SlackSettings = { webhook: 'https://example.com' };
