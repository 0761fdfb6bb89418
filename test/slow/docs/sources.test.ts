/** The site is built from artefacts that agree with the catalog. */
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeOldPages } from '../../../scripts/docs/build.ts';
import { readSources } from '../../../scripts/docs/sources.ts';
import { smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, fill, temporaryFolder } from '../../support/folders.ts';

interface Catalog {
  readonly spec: string;
  readonly out: string;
}

/** A catalog with its artefacts. */
async function upToDate(): Promise<Catalog> {
  const folder = temporaryFolder();
  const [spec, out] = [join(folder, 'spec'), join(folder, 'out')];
  cpSync(smallSpec, spec, { recursive: true });
  expect((await readSources(spec, out)).update).toMatch(/, \d+ artefacts brought up to date$/);
  return { spec, out };
}

describe('the artefacts', { timeout: 30_000 }, () => {
  test('artefacts that are up to date stay unchanged', async () => {
    const { spec, out } = await upToDate();
    const { model, update } = await readSources(spec, out);
    expect(update).toBeUndefined();
    expect(model.integrations.map(({ slug }) => slug)).toContain('beacon-app');
  });

  test('artefacts are generated anew when the catalog has changed', async () => {
    const { spec, out } = await upToDate();
    const beacon = join(spec, 'integrations/beacon-app.yaml');
    writeFileSync(beacon, readFileSync(beacon, 'utf8').replace('Beacon app', 'Lantern app'));
    expect((await readSources(spec, out)).update).toMatch(/brought up to date$/);
    expect(readFileSync(join(out, 'openapi.yaml'), 'utf8')).toContain('title: "Lantern app"');
    expect(readFileSync(join(out, 'client/catalog.ts'), 'utf8')).toContain('Lantern app');
  });

  test.each(['openapi.json', 'client/catalog.ts', 'client/validate/validators/beacon-app.ts'])(
    'artefacts are generated anew when someone changed or removed %s',
    async (path) => {
      const { spec, out } = await upToDate();
      const text = readFileSync(join(out, path), 'utf8');
      appendFileSync(join(out, path), ' ');
      expect((await readSources(spec, out)).update).toMatch(/, 1 artefact brought up to date$/);
      rmSync(join(out, path));
      await readSources(spec, out);
      expect(readFileSync(join(out, path), 'utf8')).toBe(text);
    },
  );

  test('artefacts stay unchanged when the catalog has a problem', async () => {
    const { spec, out } = await upToDate();
    const before = contentOf(out);
    writeFileSync(join(spec, 'integrations/beacon-app.yaml'), 'title: [\n');
    await expect(readSources(spec, out)).rejects.toThrow('Nothing was written.');
    expect(contentOf(out)).toEqual(before);
  });
});

test('pages of earlier builds go, everything else stays', () => {
  const folder = temporaryFolder();
  fill(folder, {
    'index.html': '',
    'old.html': '',
    'reference.html': '',
    CNAME: '',
    'integrations/a.html': '',
    'integrations/old.html': '',
    'integrations/old.md': '',
  });
  removeOldPages(new Map([['index.html', ''] as const, ['integrations/a.html', ''] as const]), folder);
  expect(Object.keys(contentOf(folder))).toEqual([
    'CNAME',
    'index.html',
    'integrations/',
    'integrations/a.html',
    'reference.html',
  ]);
});
