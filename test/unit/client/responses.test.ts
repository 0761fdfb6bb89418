import { expect, test } from 'vitest';
import { documented } from '../../../client/responses.ts';
import { isFlag, isNumber } from '../../../generated/client/tables.ts';
import { readModel } from '../../../generator/generate.ts';
import { distinguishingEndings } from '../../../generator/render/client/tables-view.ts';

test.each([
  ['notify_only_broken_pipelines', 'true', true],
  ['notify_only_broken_pipelines', '1', true],
  ['notify_only_broken_pipelines', 1, true],
  ['notify_only_broken_pipelines', true, true],
  ['notify_only_broken_pipelines', 'false', false],
  ['notify_only_broken_pipelines', '0', false],
  ['notify_only_broken_pipelines', 0, false],
  ['notify_only_broken_pipelines', false, false],
  ['notify_only_broken_pipelines', '', false],
  ['notify_only_broken_pipelines', null, null],
  ['notify_only_broken_pipelines', 'perhaps', 'perhaps'],
  ['notify_only_broken_pipelines', 'constructor', 'constructor'],
  ['jira_issue_transition_id', 5, '5'],
  ['jira_issue_transition_id', '5', '5'],
  ['jira_issue_transition_id', null, null],
  ['thread', '1', '1'],
  ['room', 'true', 'true'],
  ['jira_auth_type', 1, 1],
  ['server_port', 6659, 6659],
  ['project_keys', ['1'], ['1']],
  ['issues_enabled', 'true', true],
])('%s: %j becomes %j', (name, value, expected) => {
  expect(documented({ properties: { [name]: value } })).toEqual({ properties: { [name]: expected } });
});

test('nothing else changes', () => {
  expect(documented({ properties: null })).toEqual({ properties: null });
  expect(documented({ push_events: 'true', properties: {} })).toEqual({
    push_events: 'true',
    properties: {},
  });
});

test('the tables tell flags and numbers of the catalog from all other properties', () => {
  const fields = readModel('spec').integrations.flatMap((integration) =>
    integration.fields.filter(({ returned }) => returned === 'properties'),
  );
  const wrong = fields.filter(
    ({ name, returnedType }) =>
      isFlag.test(name) !== (returnedType === 'boolean') ||
      isNumber.test(name) !== /integer|number/.test(returnedType),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each([
  [['some_events'], [], ['nts']],
  [['some_events'], ['other_vents', 'events'], ['_events']],
  [['some_events', 'other_events'], ['id'], ['nts']],
  [['a'], ['b_a'], ['a']],
  [[], ['a'], []],
])('the endings that tell %j from %j are %j', (wanted, others, endings) =>
  expect(distinguishingEndings(wanted, others)).toEqual(endings),
);
