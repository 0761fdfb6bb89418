import { describe, expect, test } from 'vitest';
import { catalog, slugs } from '../../../../generated/client/catalog.ts';
import {
  description,
  everyOperation,
  operationsOf,
  type Schema,
  schemaNamed,
  typeName,
} from '../../../support/descriptions.ts';
import { type Workflow, workflows } from '../../../support/workflows.ts';

const verified = description('verified');
const operations = {
  verified: everyOperation(verified),
  documented: everyOperation(description('documented')),
};
const tags = verified.tags.flatMap(({ 'x-gitlab': facts }) => (facts === undefined ? [] : [facts]));
// Nobody can set these up by requests alone.
const usual = tags
  .filter(({ requiresInstall, developmentOnly }) => !requiresInstall && !developmentOnly)
  .map(({ slug }) => String(slug));

/** The slugs for which there is a workflow, in their order. */
function slugsOf(pattern: RegExp): readonly string[] {
  const names = workflows.flatMap(({ workflowId }) => pattern.exec(workflowId)?.slice(1) ?? []);
  return tags.map(({ slug }) => String(slug)).filter((slug) => names.includes(typeName(slug)));
}

function settingsOf(slug: string): readonly (readonly [string, Schema])[] {
  return Object.entries(schemaNamed(verified, `${typeName(slug)}Settings`).properties ?? {});
}

function isSecret(setting: Schema): boolean {
  return setting['x-secret'] === true || setting['x-gitlab']?.credential === true;
}

describe('there is a workflow', () => {
  test('that connects every integration that requests alone can set up', () =>
    expect(slugsOf(/^connect(.*)$/)).toEqual(usual));

  test('that switches off and on every one of them that can be disabled', () => {
    const disabled = operationsOf(verified)
      .filter(({ kind }) => kind === 'disable')
      .map(({ slug }) => slug);
    expect(slugsOf(/^switch(.*)OffAndOn$/)).toEqual(usual.filter((slug) => disabled.includes(slug)));
  });

  test('that replaces the secrets of every one of them that has a password or needs a credential', () => {
    const secretive = usual.filter((slug) => {
      const { required = [] } = schemaNamed(verified, `${typeName(slug)}Settings`);
      return settingsOf(slug).some(
        ([name, setting]) => setting['x-secret'] || (isSecret(setting) && required.includes(name)),
      );
    });
    expect(slugsOf(/^rotate(.*)Secrets$/)).toEqual(secretive);
    expect(secretive).toContain('jira');
  });

  test('of a group and a project, for every one of them that groups can have and projects can inherit', () => {
    const ofGroups = operationsOf(verified, 'group').map(({ slug }) => slug);
    const inheritable = tags.filter(({ inheritable: can = true }) => can).map(({ slug }) => String(slug));
    expect(slugsOf(/^inherit(.*)$/)).toEqual(
      usual.filter((slug) => ofGroups.includes(slug) && inheritable.includes(slug)),
    );
  });

  test('that leaves every wrong slug of the page behind', () => {
    const misprinted = slugs.filter((slug) =>
      catalog[slug].errata?.some(({ subject }) => subject === 'slug'),
    );
    expect(slugsOf(/^move(.*)$/)).toEqual(misprinted);
    expect(misprinted).toContain('apple-app-store');
  });
});

test('every name is used once', () =>
  expect(new Set(workflows.map(({ workflowId }) => workflowId)).size).toBe(workflows.length));

test.each(workflows)('$workflowId refers to what is there', ({ inputs, steps }) => {
  const known = new Set(Object.keys(inputs.properties).map((name) => `$inputs.${name}`));
  for (const { stepId, operationId, requestBody, outputs = {} } of steps) {
    const [, source = '', name] =
      /^\$sourceDescriptions\.(verified|documented)\.(\w+)$/.exec(operationId) ?? [];
    expect(operations[source as 'verified'].map(({ operation }) => operation.operationId)).toContain(name);
    const expressions = Object.values(requestBody?.payload ?? {}).filter(
      (value) => typeof value === 'string',
    );
    expect(expressions.filter((expression) => !known.has(expression))).toEqual([]);
    for (const output of Object.keys(outputs)) known.add(`$steps.${stepId}.outputs.${output}`);
  }
  expect([...inputs.required]).toEqual(Object.keys(inputs.properties));
});

test.each(workflows)('$workflowId reads no secret, and asks for secrets as passwords', (workflow) => {
  const { inputs, steps } = workflow;
  const secrets = settingsOf(slugOf(workflow)).flatMap(([name, setting]) =>
    isSecret(setting) ? [name] : [],
  );
  expect(
    steps.flatMap(({ outputs = {} }) => Object.keys(outputs)).filter((name) => secrets.includes(name)),
  ).toEqual([]);
  const asked = Object.entries(inputs.properties).filter(
    ([name]) => name === 'token' || secrets.includes(name.replace(/^integration_/, '')),
  );
  expect(asked.filter(([, { format }]) => format !== 'password')).toEqual([]);
});

/** The slug of the integration that the last request of a workflow names. */
function slugOf({ steps }: Workflow): string {
  const found = operations.verified.find(({ operation }) =>
    steps.at(-1)?.operationId.endsWith(`.${operation.operationId}`),
  );
  return found?.slug ?? '';
}
