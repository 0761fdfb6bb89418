import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Artefacts } from '../../../generator/render/render.ts';
import { compiledSmall, smallGolden } from '../../fixtures/small/compiled.ts';

const paths = [
  'client/catalog.ts',
  'client/paths.ts',
  'client/tables.ts',
  'client/types.ts',
  'client/validate/index.ts',
  'client/validate/integrations/acme-chat.ts',
  'client/validate/integrations/beacon-app.ts',
  'client/validate/validators/acme-chat.ts',
  'client/validate/validators/beacon-app.ts',
  'names.schema.json',
  'openapi.3.0.yaml',
  'openapi.documented.yaml',
  'openapi.json',
  'openapi.yaml',
  'workflows.arazzo.yaml',
];
let artefacts: Artefacts;

beforeAll(async () => {
  artefacts = await compiledSmall();
});

// After an intended change: npx vitest run test/unit/render/golden.test.ts --update, and read the difference.
test.each(paths)('%s of the small catalog is as before', async (path) => {
  await expect(artefacts.get(path)).toMatchFileSnapshot(join(smallGolden, path));
});

test('the small catalog has exactly these artefacts, in the order of their paths', () => {
  expect([...artefacts.keys()]).toEqual(paths);
  expect([...artefacts.keys()]).toEqual([...artefacts.keys()].sort());
  const files = readdirSync(smallGolden, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files).toHaveLength(paths.length);
});

test.each(paths)('%s ends with one line end and has no other than \\n', (path) => {
  expect(artefacts.get(path)).toMatch(/[^\n]\n$/);
  expect(artefacts.get(path)).not.toContain('\r');
});
