/** The generated workflows, and how Redocly's respect runs them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FakeListener } from '../../client/testing.ts';
import { runTool, type ToolResult } from '../../scripts/run.ts';

export interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly requestBody?: {
    readonly contentType: string;
    readonly payload: Readonly<Record<string, unknown>>;
  };
  readonly successCriteria: readonly { readonly condition: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface Input {
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, Input>>;
  };
  readonly steps: readonly Step[];
}

const path = 'generated/workflows.arazzo.yaml';

/** All of them. The tests of the workflows prove that they have this form. */
export const workflows: readonly Workflow[] = (
  parse(readFileSync(path, 'utf8')) as { readonly workflows: readonly Workflow[] }
).workflows;

/** Runs workflows, in their order in the file, against a server. */
export async function respect(
  { url }: FakeListener,
  ids: readonly string[],
  inputs: Readonly<Record<string, unknown>>,
): Promise<ToolResult> {
  const servers = ['verified', 'documented'].flatMap((name) => ['--server', `${name}=${url}/api/v4`]);
  const { code, output } = await runTool('@redocly/cli', 'redocly', [
    'respect',
    path,
    ...ids.flatMap((id) => ['--workflow', id]),
    ...servers,
    '--input',
    JSON.stringify(inputs),
  ]);
  return { code, output };
}

/**
 * The workflows in groups, so that no two of a group want different examples for inputs of the same name;
 * with their examples. Those of a GitLab group and a project stand apart.
 */
export function groupsWithExamples(): readonly {
  readonly ids: readonly string[];
  readonly hasGroup: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
}[] {
  const groups: { ids: string[]; hasGroup: boolean; inputs: Record<string, unknown> }[] = [];
  for (const { workflowId, inputs } of workflows) {
    const settings = Object.entries(inputs.properties).filter(
      ([name]) => !['token', 'group', 'project'].includes(name),
    );
    const hasGroup = 'group' in inputs.properties;
    const examples: readonly (readonly [string, unknown])[] = settings.map(([name, input]) => [
      name,
      input.examples?.[0],
    ]);
    const fits = (group: (typeof groups)[number]): boolean =>
      group.hasGroup === hasGroup &&
      examples.every(
        ([name, example]) =>
          !(name in group.inputs) || JSON.stringify(group.inputs[name]) === JSON.stringify(example),
      );
    const group = groups.find(fits) ?? { ids: [], hasGroup, inputs: {} };
    if (group.ids.length === 0) groups.push(group);
    group.ids.push(workflowId);
    Object.assign(group.inputs, Object.fromEntries(examples));
  }
  return groups;
}
