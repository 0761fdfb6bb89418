import { expect, test } from 'vitest';
import { createFakeGitLab } from '../../client/testing.ts';
import { everyIntegration } from '../support/every-integration.ts';
import { groupsWithExamples, respect, workflows } from '../support/workflows.ts';

const groups = groupsWithExamples();
// One project takes all of them in turn: without the limit to one issue tracker.
const integrations = everyIntegration
  .filter(({ developmentOnly, requiresInstall }) => !developmentOnly && !requiresInstall)
  .map(({ exclusive: _limit, ...integration }) => integration);

test.each(groups)(
  'respect runs group %# of all workflows',
  { timeout: 300_000 },
  async ({ ids, hasGroup, inputs }) => {
    const active = Object.fromEntries(
      integrations.map(({ slug, examples }) => [
        slug,
        examples.find(({ name }) => name === 'full')?.settings ?? {},
      ]),
    );
    const fake = createFakeGitLab({
      integrations,
      groups: [{ path: 'group', id: 9970 }],
      projects: [
        { path: 'group/project', id: 42, integrations: active },
        { path: 'group/inheriting', id: 43 },
      ],
      token: 'your-token',
    });
    const listener = await fake.listen();
    const targets = hasGroup ? { group: '9970', project: '43' } : { project: '42' };
    const { code, output } = await respect(listener, ids, { ...inputs, ...targets, token: 'your-token' });
    await listener.close();
    expect({ code, output: output.slice(output.indexOf('Failed tests info')) }).toEqual({
      code: 0,
      output: expect.any(String),
    });
    expect(output).toContain(`Workflows: ${ids.length} passed, ${ids.length} total`);
  },
);

test('the groups are all workflows', () =>
  expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(
    workflows.map(({ workflowId }) => workflowId).sort(),
  ));

test('respect fails when GitLab refuses, and does not print the token', { timeout: 120_000 }, async () => {
  const fake = createFakeGitLab({ projects: [{ path: 'group/project', id: 42 }], token: 'your-token' });
  const listener = await fake.listen();
  const inputs = { token: 'wrong-token', project: '42', webhook: 'https://hooks.example.com/services/path' };
  const { code, output } = await respect(listener, ['connectSlack'], inputs);
  await listener.close();
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining('✗ success criteria check - $statusCode == 200'),
  });
  expect(output).not.toContain('wrong-token');
  expect(fake.integration(42, 'slack')).toBeUndefined();
});
