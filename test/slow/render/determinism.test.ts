import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../../generator/generate.ts';
import { load } from '../../../generator/load/load.ts';
import type { Source } from '../../../generator/load/source.ts';
import { buildModel } from '../../../generator/model/build.ts';
import { createRenderer } from '../../../generator/print/engine.ts';
import { renderArtefacts, renderDescription } from '../../../generator/render/render.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { compiledSmall, smallSpec } from '../../fixtures/small/compiled.ts';
import { filesOf, temporaryFolder } from '../../support/folders.ts';
import { run } from '../../support/run.ts';
import { templates } from '../../support/templates.ts';

test('two compilations give the same bytes', async () =>
  expect([...(await compile(smallSpec)).artefacts]).toEqual([...(await compiledSmall())]));

test('the order in which the disk lists files does not matter', () => {
  const source = load(fileURLToPath(new URL('../../../spec', import.meta.url)));
  const artefactsOf = (files: Source['files']): readonly (readonly [string, string])[] => {
    expect(validate({ files, diagnostics: [] })).toEqual([]);
    const model = buildModel({ files, diagnostics: [] });
    const renderTemplate = createRenderer(new Map([...templates].reverse()));
    const description = renderDescription(model, renderTemplate);
    return [...renderArtefacts(model, renderTemplate, description)];
  };
  const expected = artefactsOf(source.files);
  const shuffled = (seed: string): Source['files'] => {
    const rank = (path: string): string => createHash('sha1').update(`${seed} ${path}`).digest('hex');
    return source.files.toSorted((a, b) => (rank(a.file) < rank(b.file) ? -1 : 1));
  };
  for (const seed of ['one', 'two', 'three']) expect(artefactsOf(shuffled(seed)), seed).toEqual(expected);
});

test('the order of problems does not depend on the order of files either', () => {
  const { files } = load(smallSpec);
  const broken = files.map((file) => ({ ...file, data: {} }));
  const problems = validate({ files: broken, diagnostics: [] });
  expect(problems.length).toBeGreaterThan(files.length);
  expect(validate({ files: broken.toReversed(), diagnostics: [] })).toEqual(problems);
});

test('another time zone, language and working directory give the same bytes', async () => {
  const folder = temporaryFolder();
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { code, error } = await run(['--spec', smallSpec, '--out', `${folder}/out`], { cwd: folder, env });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(filesOf(`${folder}/out`)).toEqual(Object.fromEntries(await compiledSmall()));
});
