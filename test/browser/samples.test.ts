/**
 * Every sample on the pages of all integrations does what it shows: Prism accepts it, with nothing but the
 * address changed.
 */
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as client from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import { description, operationsOf } from '../support/descriptions.ts';
import { temporaryFolder } from '../support/folders.ts';
import { type MockGitLab, startMockGitLab } from './support/prism.ts';
import { type ShownSample, sampleVariables, shownSamples } from './support/shown-samples.ts';

const run = promisify(execFile);
const support = fileURLToPath(new URL('support', import.meta.url));
const samples = shownSamples();
const variables = sampleVariables();
/** A Python that has requests. Debian's packages belong to the one in /usr/bin. */
const python = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import requests']).status === 0,
);
if (python === undefined)
  console.warn(
    'SKIPPED: the samples in Python. Install requests (Debian: `apt-get install python3-requests`).',
  );
let gitlab: MockGitLab;

beforeAll(async () => {
  gitlab = await startMockGitLab();
});

afterAll(() => gitlab.close());

const methods = { set: 'PUT', get: 'GET', disable: 'DELETE' } as const;

function samplesIn(language: string): readonly ShownSample[] {
  return samples
    .filter((sample) => sample.language === language)
    .map((sample) => ({
      ...sample,
      code: sample.code.replaceAll('https://gitlab.example.com', gitlab.address),
    }));
}

/** What Prism should have been asked, in any order. */
function expectCalls(language: string): void {
  const calls = gitlab.take();
  expect(calls.filter(({ status }) => status >= 400)).toEqual([]);
  const wanted = samplesIn(language).map(
    ({ slug, operation }) =>
      `${methods[operation]} /projects/group%2Fproject/integrations/${slug} ${operation === 'disable' ? 204 : 200}`,
  );
  expect(calls.map(({ method, path, status }) => `${method} ${path} ${status}`).sort()).toEqual(
    wanted.sort(),
  );
}

test('there are samples of all operations in five languages', () => {
  expect(new Set(samples.map(({ slug }) => slug)).size).toBe(slugs.length);
  const operations = operationsOf(description('verified')).filter(({ kind }) => kind !== 'list');
  for (const language of ['curl', 'client', 'fetch', 'python', 'glab'])
    expect(samplesIn(language)).toHaveLength(operations.length);
});

test('the samples of the npm client compile under strict rules', () => {
  const texts = new Map(
    samplesIn('client').map(({ slug, operation, code }) => [resolve(`sample-${slug}-${operation}.ts`), code]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    types: ['node'],
    paths: { 'gitlab-integrations': [resolve('client/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  const problems = [...texts.keys()].flatMap((path) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)),
  );
  expect(
    problems.map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
  ).toEqual([]);
});

describe('in a shell', () => {
  test.each(['curl', 'glab'])('the samples for %s do what they show', async (language) => {
    const programs = temporaryFolder();
    copyFileSync(`${support}/glab.sh`, `${programs}/glab`);
    const withGlab = {
      ...env,
      ...variables,
      GITLAB_ADDRESS: gitlab.address,
      PATH: `${programs}:${env.PATH}`,
    };
    const queue = [...samplesIn(language)];
    const work = async (): Promise<void> => {
      for (let sample = queue.pop(); sample !== undefined; sample = queue.pop())
        await run('bash', ['-c', sample.code], { env: withGlab });
    };
    await Promise.all([work(), work(), work(), work()]);
    expectCalls(language);
  });
});

describe('in JavaScript', () => {
  test.each(['client', 'fetch'])('the samples for %s do what they show', async (language) => {
    for (const { slug, operation, code } of samplesIn(language)) {
      const body = code.replace("import { createClient } from 'gitlab-integrations';", '');
      const program = new Function(
        'createClient',
        'process',
        'console',
        `return (async () => {\n${body}\n})();`,
      );
      const printed: unknown[] = [];
      await program(
        client.createClient,
        { env: variables },
        { log: (value: unknown) => printed.push(value) },
      );
      expect(printed, `${operation} ${slug}`).toHaveLength(1);
    }
    expectCalls(language);
  });
});

test.skipIf(python === undefined && env.CI !== 'true')(
  'the samples for Python do what they show',
  async () => {
    const program =
      'import json, sys\nfor code in json.load(sys.stdin):\n    exec(compile(code, "sample", "exec"), {})';
    const child = run(python ?? 'python3', ['-c', program], { env: { ...env, ...variables } });
    child.child.stdin?.end(JSON.stringify(samplesIn('python').map(({ code }) => code)));
    await child;
    expectCalls('python');
  },
);
