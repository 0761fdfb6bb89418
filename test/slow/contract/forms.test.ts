/** Requests in the form of a form: Prism reads them as the description says, and the fake as GitLab does. */
import { describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import { everyIntegration } from '../../support/every-integration.ts';
import { sharedMock } from '../../support/prism.ts';

const headers = { 'PRIVATE-TOKEN': 'your-token' };

/** Settings as the fields of a form. */
function formOf(settings: object): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(settings))
    for (const item of [value].flat()) form.append(Array.isArray(value) ? `${name}[]` : name, String(item));
  return form;
}

async function statusOf(slug: string, body: URLSearchParams): Promise<number> {
  const { url } = await sharedMock();
  return (await fetch(`${url}/projects/1/integrations/${slug}`, { method: 'PUT', headers, body })).status;
}

describe.each(slugs)('%s', (slug) => {
  test.each(catalog[slug].examples)('the example $name may be a form', async ({ settings }) => {
    const body = formOf(settings);
    expect(await statusOf(slug, body)).toBe(200);
    const installed = catalog[slug].requiresInstall ? [slug] : [];
    const fake = createFakeGitLab({
      development: true,
      integrations: everyIntegration,
      projects: [{ path: 'g/p', installed }],
    } as never);
    const url = `https://gitlab.com/api/v4/projects/1/integrations/${slug}`;
    expect((await fake.fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
  });
});

test.each([
  ['without a required setting', { username: 'a' }],
  ['with a value that breaks a rule', { webhook: 'no address' }],
  ['with a flag that is no boolean', { webhook: 'https://slack.example.com', push_events: 'perhaps' }],
])('a form %s is refused', async (_what, settings) =>
  expect(await statusOf('slack', formOf(settings))).toBe(400),
);
