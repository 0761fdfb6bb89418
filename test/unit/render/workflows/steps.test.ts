/** The workflows of a small catalog, as the template prints them. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowsView } from '../../../../generator/render/workflows/view.ts';
import { renderTemplate } from '../../../support/templates.ts';
import type { Workflow } from '../../../support/workflows.ts';
import { alphaWith, modelOf } from '../../model/model-of.ts';

/** The workflow of alpha with these further fields and keys. */
function workflow(id: string, lines: string): Workflow {
  const { api, ...rest } = modelOf();
  const group = { name: 'id' as const, description: 'Number of the group.', examples: [42] };
  const model = { ...rest, api: { ...api, group }, integrations: [alphaWith(lines)] };
  const text = renderTemplate('workflows/document', workflowsView(model));
  const all: { readonly workflows: readonly Workflow[] } = parse(text);
  const found = all.workflows.find(({ workflowId }) => workflowId === id);
  if (!found) throw new Error(`There is no workflow ${id}.`);
  return found;
}

const list = "  - { name: rooms, type: 'string[]', required: true, description: Rooms., example: [a, b] }\n";
const secret =
  '  - { name: token, type: string, required: true, secret: true, description: Token., example: <t> }\n';

test('the input of a setting that is called like the project has another name', () => {
  const project = '  - { name: project, type: string, required: true, description: Project., example: x }\n';
  const { inputs, steps } = workflow('connectAlpha', project);
  expect(inputs.required).toEqual(['token', 'project', 'webhook', 'integration_project']);
  expect(steps[0]?.requestBody?.payload.project).toBe('$inputs.integration_project');
});

test('a workflow asks for a list as a list, and for a secret as a password', () => {
  const { required, properties } = workflow('connectAlpha', list + secret).inputs;
  expect(required).toEqual(['token', 'project', 'webhook', 'rooms', 'integration_token']);
  expect(properties.rooms).toEqual({
    type: 'array',
    items: { type: 'string' },
    description: 'Rooms.',
    examples: [['a', 'b']],
  });
  expect(properties.integration_token).toEqual({
    type: 'string',
    format: 'password',
    description: 'Token.',
    examples: ['<t>'],
  });
});

describe('a request takes a setting', () => {
  const steps = (id: string, lines: string): Workflow['steps'] => workflow(id, lines).steps;
  const payload = (id: string, lines: string): unknown =>
    steps(id, lines).find(({ stepId }) => stepId.endsWith('_set'))?.requestBody?.payload;

  test('from the inputs, when the user knows it only', () =>
    expect(payload('rotateAlphaSecrets', secret)).toEqual({
      webhook: '$steps.rotateAlphaSecrets_read.outputs.webhook',
      token: '$inputs.integration_token',
      use_inherited_settings: false,
    }));

  test('from the property of the response that has it', () => {
    const flag =
      '  - { name: alerts, type: boolean, required: true, returned: topLevel, description: Alerts. }\n';
    expect(steps('switchAlphaOffAndOn', flag)[0]?.outputs).toEqual({
      webhook: '$response.body#/properties/webhook',
      alerts: '$response.body#/alerts',
    });
  });

  test('of its own, until it returns to what it inherits', () => {
    const inherits = steps('inheritAlpha', '').map(
      ({ requestBody }) => requestBody?.payload.use_inherited_settings,
    );
    expect(inherits).toEqual([false, undefined, false, true]);
  });

  test('and ends no inheritance that cannot be', () =>
    expect(payload('connectAlpha', 'inheritable: false\n')).toEqual({ webhook: '$inputs.webhook' }));
});

test('switching off and on looks at every state on the way', () => {
  const { steps } = workflow('switchAlphaOffAndOn', '');
  const criteria = steps.map(({ stepId, successCriteria }) => [
    stepId.replace('switchAlphaOffAndOn_', ''),
    ...successCriteria.map(({ condition }) => condition),
  ]);
  const isActive = '$response.body#/active == true';
  expect(criteria).toEqual([
    ['read', '$statusCode == 200', isActive],
    ['disable', '$statusCode == 204'],
    ['checkDisabled', '$statusCode == 200', '$response.body#/active == false'],
    ['set', '$statusCode == 200', isActive],
    ['check', '$statusCode == 200', isActive],
  ]);
});

test('an integration without a secret has no workflow that replaces secrets', () =>
  expect(() => workflow('rotateAlphaSecrets', '')).toThrow('There is no workflow rotateAlphaSecrets.'));
