/** The site is built from artefacts that agree with the catalog. */
import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceSite } from '../../../scripts/docs/build.ts';
import { readSources } from '../../../scripts/docs/sources.ts';
import { digestOf } from '../../../scripts/written.ts';
import { compiledSmall, smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, filesOf, fill, temporaryFolder } from '../../support/folders.ts';

interface Catalog {
  readonly spec: string;
  readonly out: string;
}

/** A catalog with its artefacts. */
async function upToDate(): Promise<Catalog> {
  const folder = temporaryFolder();
  const [spec, out] = [join(folder, 'spec'), join(folder, 'out')];
  cpSync(smallSpec, spec, { recursive: true });
  fill(out, Object.fromEntries(await compiledSmall()));
  return { spec, out };
}

describe('the artefacts', { timeout: 30_000 }, () => {
  test('artefacts that are up to date stay unchanged', async () => {
    const { spec, out } = await upToDate();
    const { model, update } = await readSources(spec, out);
    expect(update).toBeUndefined();
    expect(model.integrations.map(({ slug }) => slug)).toContain('beta');
  });

  test('artefacts are generated anew when the catalog has changed', async () => {
    const { spec, out } = await upToDate();
    const beta = join(spec, 'integrations/beta.yaml');
    writeFileSync(beta, readFileSync(beta, 'utf8').replace('Beta', 'Lantern'));
    expect((await readSources(spec, out)).update).toMatch(/, \d+ artefacts brought up to date$/);
    expect(readFileSync(join(out, 'openapi.yaml'), 'utf8')).toContain('title: "Lantern"');
    expect(readFileSync(join(out, 'client/catalog.ts'), 'utf8')).toContain('Lantern');
  });

  test('artefacts are generated anew when someone changed or removed them', async () => {
    const { spec, out } = await upToDate();
    const before = contentOf(out);
    const paths = ['openapi.json', 'client/catalog.ts', 'client/validate/validators/beta.ts'];
    for (const path of paths) appendFileSync(join(out, path), ' ');
    expect((await readSources(spec, out)).update).toMatch(/, 3 artefacts brought up to date$/);
    expect(contentOf(out)).toEqual(before);
    for (const path of paths) rmSync(join(out, path));
    expect((await readSources(spec, out)).update).toMatch(/, 3 artefacts brought up to date$/);
    expect(contentOf(out)).toEqual(before);
  });

  test('artefacts stay unchanged when the catalog has a problem', async () => {
    const { spec, out } = await upToDate();
    const before = contentOf(out);
    writeFileSync(join(spec, 'integrations/beta.yaml'), 'title: [\n');
    await expect(readSources(spec, out)).rejects.toThrow('Nothing was written.');
    expect(contentOf(out)).toEqual(before);
  });
});

describe('what earlier builds have written', () => {
  const earlier = new Map([
    ['index.html', 'old'],
    ['old.html', 'old'],
    ['integrations/old.md', 'old'],
  ]);
  const latest = new Map([
    ['index.html', 'new'],
    ['integrations/a.html', 'new'],
  ]);

  /** A site that was built before. */
  function builtSite(): string {
    const folder = join(temporaryFolder(), 'site');
    replaceSite(earlier, folder);
    return folder;
  }

  test('goes when the latest build has no such file', () => {
    const folder = builtSite();
    replaceSite(latest, folder);
    expect(Object.keys(filesOf(folder))).toEqual(['.written.json', 'index.html', 'integrations/a.html']);
  });

  test('goes with the next build where one was killed before it removed anything', () => {
    const folder = builtSite();
    const record = readFileSync(join(folder, '.written.json'), 'utf8');
    replaceSite(new Map([...earlier, ...latest]), folder);
    expect(JSON.parse(readFileSync(join(folder, '.written.json'), 'utf8'))).toMatchObject(
      Object.fromEntries(Object.keys(JSON.parse(record)).map((path) => [path, expect.any(String)])),
    );
    replaceSite(latest, folder);
    expect(filesOf(folder)).not.toHaveProperty('old.html');
  });

  test('stays where somebody has changed it or put something in its place', () => {
    const folder = builtSite();
    fill(folder, { 'old.html': 'changed', 'own.md': 'x', 'reference.html': 'x', CNAME: 'x' });
    rmSync(join(folder, 'integrations/old.md'));
    symlinkSync('../index.html', join(folder, 'integrations/old.md'));
    replaceSite(latest, folder);
    expect(filesOf(folder)).toMatchObject({
      'old.html': 'changed',
      'own.md': 'x',
      'reference.html': 'x',
      CNAME: 'x',
      'integrations/old.md': 'link to ../index.html',
    });
  });

  test('stays behind a link, where it belongs to somebody else', () => {
    const folder = builtSite();
    renameSync(join(folder, 'integrations'), join(folder, '../elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'integrations'));
    replaceSite(new Map([['index.html', 'new']]), folder);
    expect(contentOf(join(folder, '../elsewhere'))).toEqual({ 'old.md': 'old' });
  });

  test.each(['../secret.md', '/etc/hostname', 'a/../../secret.md', '..'])(
    'a record that names %s removes nothing outside',
    (path) => {
      const folder = builtSite();
      fill(folder, { '../secret.md': 'x', '.written.json': JSON.stringify({ [path]: digestOf('x') }) });
      replaceSite(latest, folder);
      expect(contentOf(join(folder, '..'))).toHaveProperty('secret.md', 'x');
    },
  );

  test.each(['', '[]', 'null', '{', '{"old.html":5}'])('a record of %j removes nothing', (text) => {
    const folder = builtSite();
    fill(folder, { '.written.json': text });
    replaceSite(latest, folder);
    expect(filesOf(folder)).toMatchObject({ 'old.html': 'old', 'index.html': 'new' });
  });
});

test('nothing is written behind a link below the site', () => {
  const folder = temporaryFolder();
  fill(folder, { 'notes/slack.md': 'mine', 'site/index.html': 'old' });
  symlinkSync('../notes', join(folder, 'site/integrations'));
  const files = new Map([
    ['index.html', 'new'],
    ['integrations/slack.md', 'new'],
  ]);
  expect(() => replaceSite(files, join(folder, 'site'))).toThrow(
    /integrations\/slack\.md cannot be written: a link exists where a folder is needed\. Nothing was written\.$/,
  );
  expect(filesOf(folder)).toMatchObject({ 'notes/slack.md': 'mine', 'site/index.html': 'old' });
});
