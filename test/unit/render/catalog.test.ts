/** Texts and names that mean something to TypeScript arrive in client/catalog.ts to the letter. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nasty, nastyBreaks, nastyLines } from './nasty.ts';
import { renderWithTexts } from './small-model.ts';

/** The exports of a printed catalog; its comments may hold halves of characters, which cannot be encoded. */
async function exportsOf(text: string): Promise<Readonly<Record<string, unknown>>> {
  const code = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, removeComments: true },
  });
  expect(code.diagnostics).toEqual([]);
  // A module in a URL of its own cannot import another by a relative path.
  const alone = code.outputText.replace(/^export \{ \w+ \} from .*\n/, '');
  return import(`data:text/javascript,${encodeURIComponent(alone)}`);
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
