/** Texts and names that mean something to TypeScript arrive in client/catalog.ts to the letter. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { constantOf, literal } from '../../../generator/print/typescript.ts';
import { nasty, nastyBreaks, nastyLines } from './nasty.ts';
import { renderWithTexts } from './small-model.ts';

/** The exports of a printed catalog; its comments may hold halves of characters, which cannot be encoded. */
async function exportsOf(text: string): Promise<Readonly<Record<string, unknown>>> {
  const code = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, removeComments: true },
  });
  expect(code.diagnostics).toEqual([]);
  return import(`data:text/javascript,${encodeURIComponent(code.outputText)}`);
}

async function catalogWith(text: string): Promise<unknown> {
  const { catalog, categories, entity, errata } = await exportsOf(
    renderWithTexts(text).artefacts.get('client/catalog.ts') ?? '',
  );
  return { catalog, categories, entity, errata };
}

test.each([[nasty.join('')], [nastyLines.join(' ')], [nastyBreaks.join('')]])(
  'client/catalog.ts contains the string %j unchanged',
  async (text) => {
    const harmless = JSON.stringify(await catalogWith('MARKER'));
    expect(harmless.split('MARKER').length).toBeGreaterThan(90);
    expect(await catalogWith(text)).toEqual(
      JSON.parse(harmless.replaceAll('MARKER', () => JSON.stringify(text).slice(1, -1))),
    );
  },
);

describe('literal', () => {
  test.each([
    [[], '[]'],
    [{}, '{}'],
    [['a', 1, null, true], "['a', 1, null, true]"],
    [{ a: { 'b-c': [1.5] }, d: "it's" }, "{ a: { 'b-c': [1.5] }, d: 'it\\'s' }"],
    [JSON.parse('{ "__proto__": 1 }'), "{ ['__proto__']: 1 }"],
  ])('prints %j as %s', (value, text) => {
    expect(literal(value)).toBe(text);
  });
});

describe('constantOf', () => {
  test.each([
    ['slack', 'slack'],
    ['jira-cloud-app', 'jiraCloudApp'],
    ['default', 'defaultIntegration'],
    ['catalog', 'catalogIntegration'],
  ])('%s is called %s', (slug, name) => {
    expect(constantOf(slug)).toBe(name);
  });
});
