/** What the fake and `validate` make of a case. */
import type { CatalogIntegration } from '../../../../client/catalog-types.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { catalog } from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import type { Case } from '../../../../scripts/verdicts/grid.ts';
import { everyIntegration } from '../../../support/every-integration.ts';

/** Whether a fresh fake accepts the request. */
export async function fakeAccepts({ slug, settings }: Case): Promise<boolean> {
  const integration: CatalogIntegration = catalog[slug];
  const installed = integration.requiresInstall ? [slug] : [];
  const fake = createFakeGitLab({
    development: true,
    integrations: everyIntegration,
    projects: [{ path: 'group/project', installed }],
  });
  const { status } = await fake.fetch(`https://gitlab.com/api/v4/projects/1/integrations/${slug}`, {
    method: 'PUT',
    headers: { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
  return status < 400;
}

export function validateAccepts({ slug, settings }: Case): boolean {
  return validate(slug, settings).length === 0;
}
