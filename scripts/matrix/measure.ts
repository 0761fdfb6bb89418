/** Runs one generator on one description and finds out which facts hold in its output. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { firstLine } from '../../generator/diagnostics.ts';
import { runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import type { TypeCheck } from './check-types.ts';
import { type Fact, type FactName, facts, prelude, type Secrets } from './facts.ts';
import { packagesFolder, type Subject, type Tool } from './tools.ts';

/** What the facts are compared with. */
export interface Expectations {
  /** Names of the schemas of the description. */
  readonly schemas: readonly string[];
  readonly secrets: Secrets;
}

export interface Measurement {
  readonly tool: string;
  readonly subject: Subject['name'];
  /** Whether a fact holds; without the facts that a description does not state. */
  readonly facts: Readonly<Partial<Record<FactName, boolean>>>;
  /** The evidence against the facts that do not hold. */
  readonly findings: Readonly<Partial<Record<FactName, string>>>;
}

/**
 * @param temporary an empty folder.
 * @throws {TaskError} when the tool fails.
 */
export async function measure(
  tool: Tool,
  subject: Subject,
  expectations: Expectations,
  temporary: string,
  checkTypes: (folder: string) => TypeCheck,
): Promise<Measurement> {
  const folder = prepareFolder(temporary);
  const { code, output } = await tool.run(resolve(subject.path), folder);
  if (code !== 0)
    throw new TaskError(`${tool.name} cannot read ${subject.path}:\n${output.trim().slice(0, 2000)}`);
  writeFileSync(join(folder, 'probe.ts'), probeOf(tool, expectations));
  writeFileSync(join(folder, 'call.ts'), callOf(tool));
  const check = checkTypes(folder);
  const url = await urlOf(folder);
  const applying = facts.filter(({ editions }) => editions.includes(subject.edition));
  const findings = applying.flatMap((fact): readonly (readonly [FactName, string])[] => {
    const finding = findingOf(fact, check, url, expectations);
    return finding === undefined ? [] : [[fact.name, finding]];
  });
  const failed = new Set(findings.map(([name]) => name));
  return {
    tool: tool.name,
    subject: subject.name,
    facts: Object.fromEntries(applying.map(({ name }) => [name, !failed.has(name)])),
    findings: Object.fromEntries(findings),
  };
}

/** A folder below the temporary one that finds the generators' packages first, and those of the project. */
function prepareFolder(temporary: string): string {
  const folder = join(temporary, 'generated');
  mkdirSync(join(folder, 'output'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(temporary, 'node_modules'), 'junction');
  symlinkSync(join(packagesFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The evidence against a fact; undefined if it holds. */
function findingOf(
  fact: Fact,
  { problems, types }: TypeCheck,
  url: string,
  { schemas }: Expectations,
): string | undefined {
  switch (fact.proof) {
    case 'compiler':
      return problems[0];
    case 'models': {
      const vague = schemas.filter((schema) =>
        ['any', 'unknown', undefined].includes(types.get(`Model_${schema}`)),
      );
      return vague.length === 0
        ? undefined
        : `${vague.length} of ${schemas.length} schemas do not have a type of their own, such as ${vague[0]}`;
    }
    case 'request':
      return url.endsWith('/projects/group%2Fproject/integrations/slack') ? undefined : url;
    default:
      return types.get(`Fact_${fact.name}`) === 'true'
        ? undefined
        : `the type of its proof is ${types.get(`Fact_${fact.name}`)}`;
  }
}

/** A module whose exported types show which facts hold. */
function probeOf(tool: Tool, { schemas, secrets }: Expectations): string {
  const models = schemas.map((schema) => `export type Model_${schema} = ${tool.model(schema)};`);
  const types = facts.flatMap(({ name, proof }) =>
    typeof proof === 'function' ? [`export type Fact_${name} = ${proof(tool, secrets)};`] : [],
  );
  return [tool.imports, prelude, ...models, ...types, ''].join('\n');
}

/** A program that prints the URL of the request that the tool's client sends. */
function callOf(tool: Tool): string {
  return `${tool.imports}
const id: string = 'group/project';
globalThis.fetch = async (input) => {
  console.log('url:', typeof input === 'string' ? input : input instanceof URL ? input.href : input.url);
  return new Response('{}', { headers: { 'Content-Type': 'application/json' } });
};
${tool.call}
`;
}

async function urlOf(folder: string): Promise<string> {
  const program = join(folder, 'call.mjs');
  const bundle: BuildOptions = {
    entryPoints: [join(folder, 'call.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  };
  const failure = await build(bundle).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? firstLine(error.message) : String(error)),
  );
  if (failure !== undefined) return failure;
  const { output } = await runNode([program], { folder });
  return /^url: (.*)$/m.exec(output)?.[1] ?? output.trim().slice(0, 200);
}
