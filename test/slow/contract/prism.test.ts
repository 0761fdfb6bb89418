/** Prism serves the description, and openapi-fetch talks to it through the generated types. */
import createClient from 'openapi-fetch';
import { beforeAll, describe, expect, test } from 'vitest';
import { slugs } from '../../../generated/client/catalog.ts';
import type { paths } from '../../../generated/client/paths.ts';
import { sharedMock, versions } from '../../support/prism.ts';

const project = { path: { id: 42 } } as const;
const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const headers = { 'PRIVATE-TOKEN': '<token>' };

describe.each(versions)('the description in OpenAPI %s:', (version) => {
  let address: string;
  let client: ReturnType<typeof createClient<paths>>;

  beforeAll(async () => {
    address = (await sharedMock(version)).url;
    client = createClient<paths>({ baseUrl: address, headers });
  });

  describe('operations', () => {
    test('list answers the active integrations', async () => {
      const { data, response } = await client.GET('/projects/{id}/integrations', { params: project });
      expect(response.status).toBe(200);
      expect(data?.map(({ slug, active }) => [slug, active])).toEqual(
        slugs.slice(0, 2).map((slug) => [slug, true]),
      );
    });

    test('set answers the integration without its secrets', async () => {
      const { data, response } = await client.PUT('/projects/{id}/integrations/slack', {
        params: project,
        body: { webhook },
      });
      expect([response.status, data?.slug, data?.active]).toEqual([200, 'slack', true]);
      expect(data?.properties).not.toHaveProperty('webhook');
    });

    test('get answers what was disabled, when asked to', async () => {
      const { data, response } = await client.GET('/projects/{id}/integrations/slack', {
        params: project,
        headers: { Prefer: 'example=disabled' },
      });
      expect([response.status, data?.slug, data?.active]).toEqual([200, 'slack', false]);
    });

    test('disable answers nothing', async () => {
      const { data, response } = await client.DELETE('/projects/{id}/integrations/slack', {
        params: project,
      });
      expect([response.status, data]).toEqual([204, undefined]);
    });

    test('jira-cloud-app cannot be disabled', async () => {
      const response = await fetch(`${address}/projects/42/integrations/jira-cloud-app`, {
        method: 'DELETE',
        headers,
      });
      expect(response.status).toBe(405);
    });
  });

  describe('projects', () => {
    test.each([1, '1', 'group/project', 'group/subgroup/project'])('%j is one', async (id) => {
      const { response } = await client.GET('/projects/{id}/integrations/slack', {
        params: { path: { id } },
      });
      expect(response.status).toBe(200);
      expect(response.url).toBe(`${address}/projects/${encodeURIComponent(id)}/integrations/slack`);
    });
  });

  describe('authentication', () => {
    test('no token is a 401', async () => {
      const { error, response } = await createClient<paths>({ baseUrl: address }).GET(
        '/projects/{id}/integrations',
        { params: project },
      );
      expect([response.status, error]).toEqual([401, { message: '401 Unauthorized' }]);
    });

    test('a bearer token does as well', async () => {
      const { response } = await createClient<paths>({
        baseUrl: address,
        headers: { Authorization: 'Bearer <token>' },
      }).GET('/projects/{id}/integrations', { params: project });
      expect(response.status).toBe(200);
    });
  });

  // Canaries: with a wrong `jsonSchemaDialect` Prism validates nothing, and every request is a 200.
  describe('requests', () => {
    test('a missing webhook is a 400 with the body of GitLab', async () => {
      const { error, response } = await client.PUT('/projects/{id}/integrations/slack', {
        params: project,
        // @ts-expect-error the types refuse it too
        body: {},
      });
      expect([response.status, error]).toEqual([400, { error: 'webhook is missing' }]);
      expect(violations(response)).toContain("must have required property 'webhook'");
    });

    test('no body at all is a 400', async () => {
      const response = await fetch(`${address}/projects/42/integrations/slack`, { method: 'PUT', headers });
      expect(response.status).toBe(400);
    });

    // Prism 5.15 and 5.16 never answer it.
    test('a body that is no JSON is a 400', async () => {
      const response = await fetch(`${address}/projects/42/integrations/slack`, {
        method: 'PUT',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: '{ "webhook": ',
      });
      expect(response.status).toBe(400);
    });

    test('an unknown setting is a 400', async () => {
      // openapi-fetch does not look for keys too many.
      const { response } = await client.PUT('/projects/{id}/integrations/slack', {
        params: project,
        body: { webhook, ...{ chanel: '#general' } },
      });
      expect(response.status).toBe(400);
      expect(violations(response)).toContain('chanel');
    });

    test('a wrong type is a 400', async () => {
      const { response } = await client.PUT('/projects/{id}/integrations/slack', {
        params: project,
        // @ts-expect-error the types refuse it too
        body: { webhook, push_events: 1 },
      });
      expect(response.status).toBe(400);
    });

    test('null clears an optional text', async () => {
      const { response } = await client.PUT('/projects/{id}/integrations/slack', {
        params: project,
        body: { webhook, channel: null },
      });
      expect(response.status).toBe(200);
    });

    test('a broken condition is a 400, a kept one is a 200', async () => {
      const jira = { url: 'https://jira.example.com', password: '<token>' };
      // @ts-expect-error the types refuse it too
      const without = await client.PUT('/projects/{id}/integrations/jira', { params: project, body: jira });
      const withType = await client.PUT('/projects/{id}/integrations/jira', {
        params: project,
        body: { ...jira, jira_auth_type: 1 },
      });
      expect([without.response.status, withType.response.status]).toEqual([400, 200]);
    });
  });
});

/** Why Prism refused a request. */
function violations(response: Response): string {
  return response.headers.get('sl-violations') ?? '';
}
