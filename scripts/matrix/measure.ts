/** Runs one tool on one description and finds out which facts hold in its output. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TaskError } from '../task.ts';
import type { CheckRequest, TypeCheck } from './check-types.ts';
import type { Expectations } from './expectations.ts';
import { type FactName, factsOf } from './facts.ts';
import { type Finding, findingOf } from './findings.ts';
import { outcomeOf } from './outcome.ts';
import { probeOf, programOf } from './program.ts';
import { compile } from './tools/compile.ts';
import { packagesFolder, type Subject, type Tool } from './tools/tool.ts';

export interface Measurement {
  /** Name of the tool. */
  readonly tool: string;
  readonly subject: Subject['name'];
  /** Whether a fact holds; without the facts that do not concern the tool or the description. */
  readonly facts: Readonly<Partial<Record<FactName, boolean>>>;
  /** The evidence against the facts that do not hold. */
  readonly findings: Readonly<Partial<Record<FactName, Finding>>>;
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
  checkTypes: (request: CheckRequest) => TypeCheck | Promise<TypeCheck>,
): Promise<Measurement> {
  const folder = prepareFolder(temporary);
  const description = resolve(subject.path);
  const { code, output } = (await tool.run?.(description, folder)) ?? { code: 0, output: '' };
  if (code !== 0)
    throw new TaskError(`${tool.name} cannot read ${subject.path}:\n${output.trim().slice(0, 2000)}`);
  const files = Object.entries({
    'probe.ts': probeOf(tool, expectations.schemas, expectations.secrets),
    'program.ts': programOf(tool, description),
  }).filter((file): file is [string, string] => file[1] !== undefined);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const checked = tool.compile
    ? compile(tool.compile, join(folder, 'output'))
    : checkTypes({ folder, files: files.map(([name]) => name), ...(tool.alias && { alias: tool.alias }) });
  const [types, outcome] = await Promise.all([checked, outcomeOf(tool, expectations, folder)]);
  const concerning = factsOf(tool, subject);
  const findings = concerning.flatMap(({ name }): readonly (readonly [FactName, Finding])[] => {
    const finding = findingOf(name, { types, outcome }, expectations);
    return finding === undefined ? [] : [[name, finding]];
  });
  const failed = new Set(findings.map(([name]) => name));
  return {
    tool: tool.name,
    subject: subject.name,
    facts: Object.fromEntries(concerning.map(({ name }) => [name, !failed.has(name)])),
    findings: Object.fromEntries(findings),
  };
}

/** A folder below the temporary one that finds the tools' packages first, and those of the project. */
function prepareFolder(temporary: string): string {
  const folder = join(temporary, 'generated');
  mkdirSync(join(folder, 'output'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(temporary, 'node_modules'), 'junction');
  symlinkSync(join(packagesFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
