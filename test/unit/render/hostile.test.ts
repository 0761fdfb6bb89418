import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../generator/load/types.ts';
import { type PathTypes, startPathTypes } from '../../../generator/render/client/path-types.ts';
import { nasty, nastyBreaks, nastyLines } from './nasty.ts';
import { renderWithTexts, renderWithValues } from './small-model.ts';

const marker = 'MARKER';
const readers: Readonly<Record<string, (text: string) => Json>> = {
  'openapi.yaml': (text) => parse(text),
  'openapi.documented.yaml': (text) => parse(text),
  'openapi.json': (text) => JSON.parse(text),
  'config.schema.json': (text) => JSON.parse(text),
  'names.schema.json': (text) => JSON.parse(text),
  'workflows.arazzo.yaml': (text) => parse(text),
};

/** A value with the marker replaced in every text. */
function replaced(value: Json, text: string): Json {
  return JSON.parse(JSON.stringify(value).replaceAll(marker, () => JSON.stringify(text).slice(1, -1)));
}

function valuesOf(text: string): Readonly<Record<string, Json>> {
  const { artefacts } = renderWithTexts(text);
  return Object.fromEntries(
    Object.entries(readers).map(([path, read]) => [path, read(artefacts.get(path) ?? '')]),
  );
}

describe('every text arrives to the letter in the descriptions, the workflows and the names', () => {
  const harmless = valuesOf(marker);

  test('descriptions have more than two hundred places for text', () =>
    expect(JSON.stringify(harmless['openapi.yaml']).split(marker).length).toBeGreaterThan(200));

  // The reading of each text is tested beside yaml.ts; these show that every place prints through it.
  const alone = [
    '"',
    "'",
    '`',
    '#',
    '- ',
    ': ',
    '|',
    '~',
    'yes',
    '1.0',
    '{{x}}',
    '{title} $& $`',
    '*/',
    'a\r\n- b\n',
    'a\u2028\u0085\ufeffb',
  ];

  test.each([...alone, nasty.join('')].map((text) => [text]))(
    'the string %j arrives unchanged in the descriptions',
    (text) => {
      const values = valuesOf(text);
      for (const [path, value] of Object.entries(values))
        expect(value, path).toEqual(replaced(harmless[path] ?? null, text));
    },
  );
});

describe('in client/paths.ts', () => {
  let renderer: PathTypes;
  let harmless: string;
  beforeAll(async () => {
    renderer = startPathTypes();
    harmless = await schemaOf(marker);
  });
  afterAll(() => renderer.close());

  const schemaOf = (text: string): Promise<string> => renderer.render(renderWithTexts(text).description);
  const escaped = (text: string): string => text.replaceAll('*/', '*\\/');
  const syntaxProblems = (text: string) => ts.transpileModule(text, { reportDiagnostics: true }).diagnostics;
  // How lines are broken inside a comment is left to openapi-typescript.
  const squashed = (text: string): string => text.replace(/[\s*]+/g, ' ');

  test('every text on one line arrives with nothing but the end of a comment escaped', async () => {
    const text = `<${nastyLines.join('><')}>`;
    const schema = await schemaOf(text);
    expect(schema).toBe(harmless.replaceAll(marker, () => escaped(text)));
    expect(syntaxProblems(schema)).toEqual([]);
  });

  test.each(['*/', '/*', '/** @deprecated */', '@deprecated', '\\', '`'].map((text) => [text]))(
    'the string %j does not change the code',
    async (text) => {
      const schema = await schemaOf(text);
      expect(schema).toBe(harmless.replaceAll(marker, () => escaped(text)));
      expect(syntaxProblems(schema)).toEqual([]);
    },
  );

  test.each(nastyBreaks.map((text) => [text]))('%j stays inside its comment', async (text) => {
    const schema = await schemaOf(`<${text}>`);
    expect(squashed(schema)).toBe(squashed(harmless.replaceAll(marker, () => `<${escaped(text)}>`)));
    expect(syntaxProblems(schema)).toEqual([]);
  });

  test('every known value arrives as a literal', async () => {
    const schema = await renderer.render(renderWithValues(nasty).description);
    const literals = new Set<string>();
    const collect = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) literals.add(node.text);
      node.forEachChild(collect);
    };
    collect(ts.createSourceFile('schema.ts', schema, ts.ScriptTarget.Latest));
    expect(syntaxProblems(schema)).toEqual([]);
    expect(nasty.filter((text) => !literals.has(text))).toEqual([]);
  });
});
