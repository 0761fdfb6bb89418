import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTypeCheck } from '../../scripts/matrix/check-types.ts';
import { disagreements, exceptionFor, exceptionsOf } from '../../scripts/matrix/exceptions.ts';
import { expectationsOf } from '../../scripts/matrix/expectations.ts';
import { factsOf } from '../../scripts/matrix/facts.ts';
import { type Measurement, measure } from '../../scripts/matrix/measure.ts';
import { dataOf, publishedRows, rowsOf, tableOf, withTable } from '../../scripts/matrix/publish.ts';
import { availableTools, runMatrix } from '../../scripts/matrix/run.ts';
import type { Tool } from '../../scripts/matrix/tools/tool.ts';
import { description } from '../support/descriptions.ts';

const minutes = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'matrix-test-'));
const tools = availableTools();
const cells = tools.flatMap((tool) =>
  tool.subjects.flatMap((subject) =>
    factsOf(tool, subject).map(({ name }) => [tool.name, subject.name, name] as const),
  ),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the measurements', () => {
  let measurements: readonly Measurement[] = [];

  beforeAll(async () => {
    measurements = await runMatrix();
  }, 15 * minutes);

  test.each(cells)('%s on %s: %s holds, or is a known exception', (tool, subject, fact) => {
    const measured = measurements.find((one) => one.tool === tool && one.subject === subject);
    const isKnown = measured !== undefined && exceptionFor(measured, fact) !== undefined;
    expect({ holds: measured?.facts[fact], finding: measured?.findings[fact] }).toEqual(
      isKnown ? { holds: false, finding: expect.anything() } : { holds: true },
    );
  });

  test('every exception is needed, and for the bodies that it names', () =>
    expect(disagreements(measurements, exceptionsOf(tools))).toEqual([]));

  test('the published matrix is up to date', () => {
    const rows = rowsOf(measurements, publishedRows('scripts/matrix/results.json'));
    const readme = readFileSync('scripts/matrix/README.md', 'utf8');
    expect(readFileSync('scripts/matrix/results.json', 'utf8')).toBe(dataOf(rows));
    expect(readme).toBe(withTable(readme, tableOf(rows)));
  });
});

test('no fact of a description that states the opposite is found to hold', { timeout: minutes }, async () => {
  const path = join(folder, 'opposite.yaml');
  writeFileSync(path, JSON.stringify(opposite()));
  const tool = toolNamed('openapi-typescript, openapi-fetch');
  const { facts: found } = await measure(
    tool,
    { name: 'verified', edition: 'verified', path },
    expectationsOf('generated/openapi.yaml'),
    mkdtempSync(join(folder, 'opposite-')),
    createTypeCheck(),
  );
  expect(found).toEqual({
    compiles: true,
    models: false,
    needed: false,
    condition: false,
    null: false,
    slug: false,
    secrets: false,
    encoding: true,
  });
});

test('output that does not compile, and a program that does not run, are found', {
  timeout: minutes,
}, async () => {
  const broken: Tool = {
    ...toolNamed('openapi-typescript, openapi-fetch'),
    call: { imports: '', code: 'const text: number = "text"; throw new Error(text);' },
  };
  const subject = { name: 'verified', edition: 'verified', path: 'generated/openapi.yaml' } as const;
  const { facts: found, findings } = await measure(
    broken,
    subject,
    expectationsOf(subject.path),
    mkdtempSync(join(folder, 'broken-')),
    createTypeCheck(),
  );
  expect(found).toMatchObject({ compiles: false, models: true, encoding: false });
  expect(findings.compiles?.text).toContain("Type 'string' is not assignable to type 'number'.");
});

test('a tool that fails is named with what it says', async () => {
  const path = join(folder, 'empty.yaml');
  writeFileSync(path, 'openapi: 2');
  const run = measure(
    toolNamed('openapi-typescript, openapi-fetch'),
    { name: 'verified', edition: 'verified', path },
    { schemas: [], secrets: new Map(), cases: [], judge: () => [] },
    mkdtempSync(join(folder, 'empty-')),
    createTypeCheck(),
  );
  await expect(run).rejects.toThrow(
    /^openapi-typescript, openapi-fetch cannot read .*empty\.yaml:\n.*Unsupported/s,
  );
});

function toolNamed(name: string): Tool {
  const tool = tools.find((one) => one.name === name);
  if (!tool) throw new Error(`There is no tool ${name}.`);
  return tool;
}

/** The verified edition with every fact that types show turned around. */
function opposite(): object {
  const root = description('verified');
  const { SlackSettings, SlackProperties, JiraSettings, KnownIntegration, ...others } =
    root.components.schemas;
  const { allOf: _conditions, ...jira } = JiraSettings ?? {};
  // A discriminator would give the members their literals back.
  const { discriminator: _slugs, ...known } = KnownIntegration ?? {};
  const settings = SlackSettings?.properties;
  const schemas = {
    ...others,
    SlackSettings: {
      ...SlackSettings,
      required: [],
      properties: { ...settings, channel: { type: 'string' } },
    },
    SlackIntegration: { type: 'object', required: ['slug'], properties: { slug: { type: 'string' } } },
    SlackProperties: {
      ...SlackProperties,
      properties: { ...SlackProperties?.properties, webhook: { type: 'string' } },
    },
    JiraSettings: jira,
    KnownIntegration: known,
    TokenProblem: {},
  };
  return { ...root, components: { ...root.components, schemas } };
}
