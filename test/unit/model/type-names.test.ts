import { expect, test } from 'vitest';
import { operationIdOf, typeNameOf } from '../../../generator/model/type-names.ts';

test.each([
  ['slack', 'Slack'],
  ['jira-cloud-app', 'JiraCloudApp'],
  ['drone-ci', 'DroneCi'],
  ['a1-2b', 'A12b'],
])('the type name of %s is %s', (slug, name) => expect(typeNameOf(slug)).toBe(name));

test.each([
  ['set', 'setSlackIntegration'],
  ['get', 'getSlackIntegration'],
  ['disable', 'disableSlackIntegration'],
] as const)('the operation to %s Slack is %s', (kind, id) => expect(operationIdOf(kind, 'Slack')).toBe(id));
