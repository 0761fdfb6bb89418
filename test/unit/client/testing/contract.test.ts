/** Whatever the fake answers is what the description says. */
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../client/catalog-types.ts';
import { catalog, slugs } from '../../../../generated/client/catalog.ts';
import { projectOnlySlugs } from '../../../../generated/client/levels.ts';
import {
  description,
  type Operation,
  type Reference,
  type Response,
  resolve,
  typeName,
} from '../../../support/descriptions.ts';
import { everyIntegration } from '../../../support/every-integration.ts';
import { type Check, checkOf } from '../../description/ajv.ts';
import { type Answer, fakeWith, hook } from './ask.ts';

const root = description('verified');

const methods = { GET: 'get', PUT: 'put', DELETE: 'delete' } as const;

/**
 * What the description has against an answer; empty when it fits.
 * @param absent described headers that the answer need not have
 * @param level of what the answer is about
 */
function problemsOf(
  method: keyof typeof methods,
  slug: string,
  { status, type, body, headers }: Answer,
  absent = /^$/,
  level: Level = 'project',
): string {
  const path = `/${level}s/{id}/integrations${slug === '' ? '' : `/${slug}`}`;
  const operation: Operation | undefined = root.paths[path]?.[methods[method]];
  const response = operation?.responses[status];
  if (!response) return `${method} ${path} has no answer ${status}`;
  const { content, headers: described = {} } = resolve(root, response) as Response;
  const missing = Object.keys(described).filter((name) => !headers.has(name) && !absent.test(name));
  if (missing.length > 0) return `there is no ${missing.join()}`;
  if (!content) return body === '' || status === 301 ? '' : 'the body should be empty';
  if (type === null || !content[type]) return `the type ${type} is not described`;
  const { schema } = content[type];
  const place =
    '$ref' in response
      ? [...pathOf(response), 'content', type, 'schema']
      : ['paths', path, methods[method], 'responses', String(status), 'content', type, 'schema'];
  return checkAt(schema.$ref === undefined ? place : pathOf({ $ref: schema.$ref }))(body);
}

/** Keys from the root of the description. */
function pathOf({ $ref }: Reference): readonly string[] {
  return $ref.slice('#/'.length).split('/');
}

const checks = new Map<string, Check>();

/** Compiled once, because that takes longer than everything else. */
function checkAt(place: readonly string[]): Check {
  const key = place.join(' ');
  const check = checks.get(key) ?? checkOf('verified', ...place);
  checks.set(key, check);
  return check;
}

const apps = ['gitlab-slack-application', 'jira-cloud-app'];
const everything = {
  development: true,
  integrations: everyIntegration,
  projects: [{ path: 'group/project', installed: apps }],
};

describe.each(slugs)('%s', (slug) => {
  const { examples, canDisable = true } = catalog[slug];

  test.each(examples.map(({ name, settings }) => [name, settings] as const))(
    'answers with the settings of the example %s as described',
    async (_, settings) => {
      const { ask } = fakeWith(everything);
      for (const kind of [
        'PUT',
        'GET',
        ...(canDisable ? (['DELETE', 'GET', 'PUT'] as const) : []),
      ] as const) {
        const answer = await ask(kind, slug, kind === 'PUT' ? settings : undefined);
        expect(answer.status, `${kind} ${JSON.stringify(answer.body)}`).toBe(kind === 'DELETE' ? 204 : 200);
        expect(problemsOf(kind, slug, answer)).toBe('');
        expect(problemsOf('GET', '', await ask('GET', ''))).toBe('');
      }
    },
  );

  test('shows an example as it was sent, except what is never shown', async () => {
    const { ask } = fakeWith(everything);
    const { settings = {} } = examples[1] ?? {};
    const { body } = await ask('PUT', slug, settings);
    const answer = body as Readonly<Record<string, unknown>> & {
      readonly properties: Readonly<Record<string, unknown>>;
    };
    const shown = catalog[slug].fields.filter(
      ({ name, returned, returnedType }) =>
        Object.hasOwn(settings, name) && returned !== 'never' && !returnedType,
    );
    const { properties } = description('verified').components.schemas[`${typeName(slug)}Properties`] ?? {};
    expect(Object.keys(answer.properties)).toEqual(Object.keys(properties ?? {}));
    for (const { name, returned } of shown)
      expect((returned === 'topLevel' ? answer : answer.properties)[name], name).toEqual(settings[name]);
    for (const { name } of catalog[slug].fields.filter((field) => field.secret))
      expect(JSON.stringify(answer.properties)).not.toContain(`"${name}"`);
  });
});

describe('groups', () => {
  const path = '/groups/group/integrations';

  test.each(slugs.filter((slug) => !projectOnlySlugs.includes(slug)))(
    'a group answers about %s as described',
    async (slug) => {
      const { ask } = fakeWith({ ...everything, groups: [{ path: 'group', installed: apps }] });
      const settings = catalog[slug].examples[0]?.settings;
      const kinds = catalog[slug].canDisable === false ? ['PUT', 'GET'] : ['PUT', 'GET', 'DELETE'];
      for (const kind of kinds as readonly (keyof typeof methods)[]) {
        const answer = await ask(kind, `${path}/${slug}`, kind === 'PUT' ? settings : undefined);
        expect(answer.status).toBe(kind === 'DELETE' ? 204 : 200);
        expect(problemsOf(kind, slug, answer, /^$/, 'group')).toBe('');
        expect(problemsOf('GET', '', await ask('GET', path), /^$/, 'group')).toBe('');
      }
    },
  );

  test.each<[number, keyof typeof methods, string, object | undefined, string]>([
    [400, 'PUT', 'slack', {}, 'owner'],
    [400, 'PUT', 'slack', { webhook: 'x' }, 'owner'],
    [400, 'PUT', 'slack', { webhook: hook, use_inherited_settings: true }, 'owner'],
    [400, 'PUT', 'git-guardian', { token: 'your-token' }, 'owner'],
    [403, 'GET', 'slack', undefined, 'maintainer'],
    [403, 'PUT', 'slack', { webhook: hook }, 'reading'],
    [404, 'GET', 'slack', undefined, 'owner'],
    [404, 'DELETE', 'slack', undefined, 'owner'],
    [404, 'GET', 'slack', undefined, 'elsewhere'],
  ])('a %i to %s %s with %j of a group is as described', async (status, method, slug, settings, token) => {
    const { ask } = fakeWith({
      tier: 'free',
      tokens: [
        { value: 'owner', role: 'owner' },
        { value: 'maintainer' },
        { value: 'reading', role: 'owner', scopes: ['read_api'] },
        { value: 'elsewhere', role: 'owner', groups: [] },
      ],
    });
    const answer = await ask(method, `${path}/${slug}`, settings, { 'PRIVATE-TOKEN': token });
    expect(answer.status).toBe(status);
    expect(problemsOf(method, slug, answer, /^$/, 'group')).toBe('');
  });
});

describe('failures are as described', () => {
  const { gitlab, ask } = fakeWith({
    projects: [{ path: 'group/project', formerPaths: ['group/old-name'] }],
    tokens: [
      { value: 'your-token' },
      { value: 'revoked', state: 'revoked' },
      { value: 'developer', role: 'developer' },
      { value: 'reading', scopes: [] },
    ],
    tier: 'free',
  });

  test.each<
    [number, keyof typeof methods, string, string, object | undefined, Readonly<Record<string, string>>]
  >([
    [301, 'GET', 'slack', '/projects/group%2Fold-name/integrations/slack', undefined, {}],
    [400, 'PUT', 'slack', 'slack', {}, {}],
    [400, 'PUT', 'slack', 'slack', { webhook: 'x' }, {}],
    [400, 'PUT', 'slack', 'slack', { webhook: hook, use_inherited_settings: true }, {}],
    [400, 'PUT', 'git-guardian', 'git-guardian', { token: 'your-token' }, {}],
    [400, 'GET', 'slack', 'no-such-slug', undefined, {}],
    [400, 'DELETE', 'slack', 'no-such-slug', undefined, {}],
    [401, 'GET', '', '', undefined, { 'PRIVATE-TOKEN': '' }],
    [401, 'PUT', 'slack', 'slack', {}, { 'PRIVATE-TOKEN': 'revoked' }],
    [403, 'DELETE', 'slack', 'slack', undefined, { 'PRIVATE-TOKEN': 'developer' }],
    [403, 'GET', 'slack', 'slack', undefined, { 'PRIVATE-TOKEN': 'reading' }],
    [404, 'GET', '', '/projects/2/integrations', undefined, {}],
    [404, 'PUT', 'slack', '/projects/group/project/integrations/slack', {}, {}],
    [404, 'GET', 'slack', 'slack', undefined, {}],
    [405, 'PUT', 'slack', '/projects/group%2Fold-name/integrations/slack', {}, {}],
    [415, 'PUT', 'slack', 'slack', {}, { 'Content-Type': 'text/plain' }],
    [422, 'PUT', 'jira-cloud-app', 'jira-cloud-app', {}, {}],
  ])('%i %s %s %s', async (status, method, slug, path, settings, headers) => {
    const answer = await ask(method, path, settings, headers);
    expect(answer.status).toBe(status);
    expect(problemsOf(method, slug, answer)).toBe('');
  });

  test('a 412 for a failed precondition is as described', async () => {
    await ask('PUT', 'slack', { webhook: hook });
    const answer = await ask('DELETE', 'slack', undefined, {
      'If-Unmodified-Since': 'Mon, 19 Jan 2026 00:00:00 GMT',
    });
    expect(answer.status).toBe(412);
    expect(problemsOf('DELETE', 'slack', answer)).toBe('');
  });

  test.each([409, 429, 500])('a %i is as described', async (status) => {
    gitlab.fail({ status });
    expect(problemsOf('GET', '', await ask('GET', ''))).toBe('');
  });

  test('a 429 in JSON is as described', async () => {
    const { ask: askLimited } = fakeWith({ rateLimit: { requests: 0, seconds: 60, format: 'json' } });
    expect(problemsOf('GET', '', await askLimited('GET', ''), /^RateLimit-/)).toBe('');
  });
});
