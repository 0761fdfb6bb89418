import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, temporaryFolder } from '../../support/folders.ts';
import { start } from '../../support/run.ts';

test.skipIf(process.platform === 'win32')(
  '--watch follows changes, survives a broken file and ends in order',
  async () => {
    const { spec, out, beta, text, said, ended, kill } = watchedCatalog();

    await said(({ output }) => output.includes(`Watching ${spec}.`));
    expect(readFileSync(join(out, 'openapi.yaml'), 'utf8')).toContain('title: "Beta"');

    writeFileSync(beta, text.replace('Beta', 'Lantern'));
    await said(() => readFileSync(join(out, 'openapi.yaml'), 'utf8').includes('title: "Lantern"'));

    writeFileSync(beta, 'title: [\n');
    await said(
      ({ errors }) =>
        /beta\.yaml:\d+:\d+ yaml-syntax /.test(errors) && errors.includes('Nothing was written.'),
    );
    expect(contentOf(out)['openapi.yaml']).toContain('title: "Lantern"');

    writeFileSync(beta, text.replace('Beta', 'Signal'));
    await said(() => readFileSync(join(out, 'openapi.yaml'), 'utf8').includes('title: "Signal"'));

    kill();
    await expect(ended).resolves.toMatchObject({ code: 0, errors: expect.not.stringMatching(/^ {4}at /m) });
  },
  60_000,
);

test.skipIf(process.platform === 'win32')(
  '--watch follows a file that an editor replaces, and a folder that goes away and comes back',
  async () => {
    const { spec, out, beta, text, said, ended, kill } = watchedCatalog();
    await said(({ output }) => output.includes(`Watching ${spec}.`));

    writeFileSync(`${beta}~`, text.replace('Beta', 'Lantern'));
    renameSync(`${beta}~`, beta);
    await said(() => readFileSync(join(out, 'openapi.yaml'), 'utf8').includes('title: "Lantern"'));

    rmSync(spec, { recursive: true });
    await said(({ errors }) => errors.includes('spec:1:1 readable-file cannot be listed: it does not exist'));
    cpSync(smallSpec, spec, { recursive: true });
    await said(() => readFileSync(join(out, 'openapi.yaml'), 'utf8').includes('title: "Beta"'));

    writeFileSync(beta, text.replace('Beta', 'Signal'));
    await said(() => readFileSync(join(out, 'openapi.yaml'), 'utf8').includes('title: "Signal"'));

    kill();
    await expect(ended).resolves.toMatchObject({ code: 0, errors: expect.not.stringMatching(/^ {4}at /m) });
  },
  60_000,
);

/** A generator that watches a copy of the small catalog. */
function watchedCatalog() {
  const folder = temporaryFolder();
  const [spec, out] = [join(folder, 'spec'), join(folder, 'out')];
  const beta = join(spec, 'integrations', 'beta.yaml');
  cpSync(smallSpec, spec, { recursive: true });
  const text = readFileSync(beta, 'utf8');
  return { spec, out, beta, text, ...watching(['--spec', spec, '--out', out]) };
}

interface Said {
  readonly output: string;
  readonly errors: string;
}

/** A running generator, and a way to wait until what it said so far satisfies a test. */
function watching(args: readonly string[]) {
  const child = start(['--watch', ...args]);
  let text: Said = { output: '', errors: '' };
  const listeners = new Set<() => void>();
  const add = (key: keyof Said) => (chunk: string) => {
    text = { ...text, [key]: text[key] + chunk };
    for (const listener of listeners) listener();
  };
  child.stdout?.setEncoding('utf8').on('data', add('output'));
  child.stderr?.setEncoding('utf8').on('data', add('errors'));
  const ended = new Promise<Said & { readonly code: number | null }>((resolve) =>
    child.once('close', (code) => resolve({ ...text, code })),
  );
  const said = (test: (text: Said) => boolean): Promise<void> => {
    const heard = new Promise<void>((resolve) => {
      const listener = (): void => {
        if (test(text)) resolve();
      };
      listeners.add(listener);
      listener();
    });
    const tooEarly = ended.then(({ output, errors }) => {
      throw new Error(`The generator ended.\n${output}\n${errors}`);
    });
    tooEarly.catch(() => {});
    return Promise.race([heard, tooEarly]);
  };
  return { said, ended, kill: () => child.kill('SIGTERM') };
}
