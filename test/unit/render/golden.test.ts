import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Artefacts } from '../../../generator/render/render.ts';
import { compiledSmall, smallGolden } from '../../fixtures/small/compiled.ts';

// The texts that people read, as far as they are about the first integration: for the others they repeat
// themselves. The other artefacts are the same facts for machines; their values are tested.
const golden: readonly (readonly [path: string, from: string, to: string])[] = [
  ['client/types.ts', '', 'Settings of Alpha'],
  ['openapi.yaml', '', '  /projects/{id}/integrations/alpha:'],
  ['openapi.yaml', '  /groups/{id}/integrations:', '  /groups/{id}/integrations/acme-chat:'],
  ['openapi.yaml', '\ncomponents:', '    AcmeChatSummary:'],
];
const paths = [
  'client/catalog.ts',
  'client/levels.ts',
  'client/names.ts',
  'client/paths.ts',
  'client/requests.ts',
  'client/tables.ts',
  'client/types.ts',
  'client/validate/index.ts',
  'client/validate/integrations/acme-chat.ts',
  'client/validate/integrations/alpha.ts',
  'client/validate/integrations/beta.ts',
  'client/validate/validators/acme-chat.ts',
  'client/validate/validators/alpha.ts',
  'client/validate/validators/beta.ts',
  'config.schema.json',
  'names.schema.json',
  'openapi.3.0.yaml',
  'openapi.documented.yaml',
  'openapi.json',
  'openapi.yaml',
  'workflows.arazzo.yaml',
];
let artefacts: Artefacts;
const textOf = (path: string): string => artefacts.get(path) ?? '';

beforeAll(async () => {
  artefacts = await compiledSmall();
});

// After an intended change: npx vitest run test/unit/render/golden.test.ts --update, and read the difference.
test.each(golden)('%s of the small catalog from %j to %j is as before', async (path, from, to) => {
  const text = textOf(path);
  const excerpt = text.slice(text.indexOf(from), text.indexOf(to));
  const file = from === '' ? path : path.replace('.', `.${from.replace(/\W/g, '')}.`);
  await expect(excerpt).toMatchFileSnapshot(join(smallGolden, file));
});

test('the small catalog has exactly these artefacts, in the order of their paths', () => {
  expect([...artefacts.keys()]).toEqual(paths);
  expect([...artefacts.keys()]).toEqual([...artefacts.keys()].sort());
});

test.each(paths)('%s ends with one line end and has no other than \\n', (path) => {
  expect(artefacts.get(path)).toMatch(/[^\n]\n$/);
  expect(artefacts.get(path)).not.toContain('\r');
});
