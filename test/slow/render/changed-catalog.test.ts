import { expect, test } from 'vitest';
import { load, parseSource } from '../../../generator/load/load.ts';
import type { Source, SourceFile } from '../../../generator/load/source.ts';
import { buildModel } from '../../../generator/model/build.ts';
import { renderArtefacts, renderDescription } from '../../../generator/render/render.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { smallSpec } from '../../fixtures/small/compiled.ts';
import { renderTemplate } from '../../support/templates.ts';

// Whatever a maintainer takes away or writes twice: the catalog is refused, or every artefact can be made.

const source = load(smallSpec);

test('a catalog that is not refused can be rendered', { timeout: 60_000 }, () => {
  let rendered = 0;
  for (const file of source.files) {
    for (const data of changesOf(file.data)) {
      const changed = withData(file, data);
      if (changed === undefined || validate(changed).length > 0) continue;
      expect(() => render(changed), JSON.stringify(data).slice(0, 200)).not.toThrow();
      rendered++;
    }
  }
  expect(rendered).toBeGreaterThan(50);
});

function render(catalog: Source): void {
  const model = buildModel(catalog);
  renderArtefacts(model, renderTemplate, renderDescription(model, renderTemplate));
}

/** The data with each of its parts taken away, and with each item of a list written twice. */
function* changesOf(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      yield [...value, item];
      for (const changed of changesOf(item)) yield value.with(index, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const changed of changesOf(child)) yield { ...value, [key]: changed };
    }
  }
}

/** The catalog with one file written anew; undefined when that cannot be read. */
function withData(file: SourceFile, data: unknown): Source | undefined {
  const result = parseSource(JSON.stringify(data), file);
  return 'problems' in result
    ? undefined
    : { files: source.files.map((one) => (one === file ? result : one)), diagnostics: [] };
}
