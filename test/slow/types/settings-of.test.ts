/** What the compiler says of reading, changing and writing each integration. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type CatalogIntegration, catalog, slugs } from '../../../generated/client/catalog.ts';
import { hostOf } from '../../support/compiler.ts';

const file = fileURLToPath(new URL('../../../client/all-slugs.ts', import.meta.url));
const undistributed = fileURLToPath(new URL('../../../client/undistributed.ts', import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  skipLibCheck: true,
  paths: { '#undistributed': [undistributed] },
};

/** What is wrong with a program beside the client. */
function errorsIn(program: string): readonly string[] {
  const host = hostOf(options, process.cwd(), new Map([[file, program]]));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The required secrets as the source of an object. */
function secretsOf({ fields }: CatalogIntegration): string {
  const names = fields
    .filter(
      ({ required, secret, credential, returned }) =>
        required && (secret || (credential && returned === 'never')),
    )
    .map(({ name }) => `${name}: ''`);
  return `{ ${names.join(', ')} }`;
}

const start = "import { createClient, settingsOf } from './index.js';\nconst gitlab = createClient();\n";

test('the types take the settings of every integration with its secrets, also after a change', () => {
  const calls = slugs.map(
    (slug) => `{
  const integration = await gitlab.get(1, '${slug}');
  if (integration) {
    const settings = settingsOf(integration).withSecrets(${secretsOf(catalog[slug])});
    await gitlab.set(1, '${slug}', settings);
    await gitlab.set(1, '${slug}', { ...settings, use_inherited_settings: false });
  }
}`,
  );
  expect(errorsIn(start + calls.join('\n'))).toEqual([]);
});

test('where no setting needs another one, secrets may stand beside the settings', () => {
  const free = slugs.filter((slug) => (catalog[slug] as CatalogIntegration).conditions === undefined);
  const calls = free.map(
    (slug) => `{
  const integration = await gitlab.get(1, '${slug}');
  if (integration) await gitlab.set(1, '${slug}', { ...settingsOf(integration).settings, ...${secretsOf(catalog[slug])} });
}`,
  );
  expect(errorsIn(start + calls.join('\n'))).toEqual([]);
});

test('a required secret cannot be forgotten', () => {
  const errors = errorsIn(`${start}
const slack = await gitlab.set(1, 'slack', { webhook: '' });
settingsOf(slack).withSecrets({});
await gitlab.set(1, 'slack', settingsOf(slack).settings);
`);
  expect(errors.map((error) => error.includes('webhook'))).toEqual([true, true]);
});
