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
import { readModel } from '../../generator/generate.ts';
import { description, operationsOf } from '../support/descriptions.ts';
import { temporaryFolder } from '../support/folders.ts';
import { type MockGitLab, startMockGitLab } from './support/prism.ts';
import { groupSamples, type ShownSample, sampleVariables, shownSamples } from './support/shown-samples.ts';

const run = promisify(execFile);
const support = fileURLToPath(new URL('support', import.meta.url));
const ofProjects = shownSamples();
/** In the languages that need no process for each; the others share their addresses. */
const ofGroups = groupSamples(readModel('spec')).filter(({ language }) =>
  ['client', 'fetch', 'python'].includes(language),
);
const samples = [...ofProjects, ...ofGroups];
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

const targets = { project: 'projects/group%2Fproject', group: 'groups/group%2Fsubgroup' } as const;
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
    ({ slug, level, operation }) =>
      `${methods[operation]} /${targets[level]}/integrations/${slug} ${operation === 'disable' ? 204 : 200}`,
  );
  expect(calls.map(({ method, path, status }) => `${method} ${path} ${status}`).sort()).toEqual(
    wanted.sort(),
  );
}

test('there are samples of all operations in five languages', () => {
  expect(new Set(ofProjects.map(({ slug }) => slug)).size).toBe(slugs.length);
  const count = (level: 'project' | 'group'): number =>
    operationsOf(description('verified'), level).filter(({ kind }) => kind !== 'list').length;
  const inLanguage = (all: readonly ShownSample[], id: string): readonly ShownSample[] =>
    all.filter(({ language }) => language === id);
  for (const language of ['curl', 'client', 'fetch', 'python', 'glab'])
    expect(inLanguage(ofProjects, language)).toHaveLength(count('project'));
  for (const language of ['client', 'fetch', 'python'])
    expect(inLanguage(ofGroups, language)).toHaveLength(count('group'));
});

test('the samples of the npm client compile under strict rules', () => {
  const texts = new Map(
    samplesIn('client').map(({ slug, level, operation, code }) => [
      resolve(`sample-${level}-${slug}-${operation}.ts`),
      code,
    ]),
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
