import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTypeCheck } from '../../scripts/matrix/check-types.ts';
import { disagreements, exceptions } from '../../scripts/matrix/exceptions.ts';
import { facts } from '../../scripts/matrix/facts.ts';
import { type Measurement, measure } from '../../scripts/matrix/measure.ts';
import { dataOf, rowsOf, tableOf, withTable } from '../../scripts/matrix/publish.ts';
import { expectationsOf, runMatrix } from '../../scripts/matrix/run.ts';
import { type Tool, tools } from '../../scripts/matrix/tools.ts';
import { description } from '../support/descriptions.ts';

const minutes = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'matrix-test-'));
let measurements: readonly Measurement[] = [];

beforeAll(async () => {
  measurements = await runMatrix();
}, 10 * minutes);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cells = tools.flatMap((tool) =>
  tool.subjects.flatMap((subject) =>
    facts
      .filter(({ editions }) => editions.includes(subject.edition))
      .map(({ name }) => [tool.name, subject.name, name] as const),
  ),
);

test.each(cells)('%s on %s: %s holds, or is a known exception', (tool, subject, fact) => {
  const measured = measurements.find((one) => one.tool === tool && one.subject === subject);
  const isKnown = exceptions.some((exception) => exception.tool === tool && exception.fact === fact);
  expect({ holds: measured?.facts[fact], finding: measured?.findings[fact] }).toEqual(
    isKnown ? { holds: false, finding: expect.any(String) } : { holds: true },
  );
});

test('every exception is needed', () => expect(disagreements(measurements)).toEqual([]));

test('the published matrix is up to date', () => {
  const rows = rowsOf(measurements);
  const readme = readFileSync('scripts/matrix/README.md', 'utf8');
  expect(readFileSync('scripts/matrix/results.json', 'utf8')).toBe(dataOf(rows));
  expect(readme).toBe(withTable(readme, tableOf(rows)));
});

test('no fact of a description that states the opposite is found to hold', { timeout: minutes }, async () => {
  const path = join(folder, 'opposite.yaml');
  writeFileSync(path, JSON.stringify(opposite()));
  const tool = toolNamed('openapi-typescript');
  const { facts: found } = await measure(
    tool,
    { name: 'verified', edition: 'verified', path },
    expectationsOf('generated/openapi.yaml'),
    mkdtempSync(join(folder, 'opposite-')),
    createTypeCheck(),
  );
  expect(found).toEqual({
    strict: true,
    models: false,
    required: false,
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
    ...toolNamed('openapi-typescript'),
    call: 'const text: number = "text"; throw new Error(text);',
  };
  const subject = { name: 'verified', edition: 'verified', path: 'generated/openapi.yaml' } as const;
  const { facts: found, findings } = await measure(
    broken,
    subject,
    expectationsOf(subject.path),
    mkdtempSync(join(folder, 'broken-')),
    createTypeCheck(),
  );
  expect(found).toMatchObject({ strict: false, models: true, encoding: false });
  expect(findings.strict).toContain("Type 'string' is not assignable to type 'number'.");
});

test('a tool that fails is named with what it says', async () => {
  const path = join(folder, 'empty.yaml');
  writeFileSync(path, 'openapi: 2');
  const run = measure(
    toolNamed('openapi-typescript'),
    { name: 'verified', edition: 'verified', path },
    { schemas: [], secrets: new Map() },
    mkdtempSync(join(folder, 'empty-')),
    createTypeCheck(),
  );
  await expect(run).rejects.toThrow(/^openapi-typescript cannot read .*empty\.yaml:\n.*Unsupported/s);
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
    SlackSummary: { type: 'object', required: ['slug'], properties: { slug: { type: 'string' } } },
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
