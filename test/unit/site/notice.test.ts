/** What a page says of a choice. */
import { describe, expect, test } from 'vitest';
import { without } from '../../../site/integration/without.ts';
import { absentIntegration, knowledgeOf, unknownVersion } from '../../../site/notice.ts';

const alpha = { title: 'Alpha', versions: { since: '18.1', until: '18.11' }, groupsSince: '17.9' };

describe('an integration is absent', () => {
  test.each([
    ['18.1', 'project', alpha, ''],
    ['18.11', 'group', alpha, ''],
    ['18.0', 'project', alpha, 'GitLab 18.0 does not have Alpha, which came with GitLab 18.1.'],
    ['19.0', 'project', alpha, 'GitLab 19.0 does not have Alpha, which left after GitLab 18.11.'],
    ['18.1', 'group', { ...alpha, groupsSince: null }, 'Groups cannot have Alpha.'],
    ['18.1', 'project', { ...alpha, groupsSince: null }, ''],
    [
      '17.8',
      'group',
      { ...alpha, versions: {} },
      'GitLab 17.8 has no integrations of groups, which came with GitLab 17.9.',
    ],
  ] as const)('from GitLab %s for a %s: %j', (gitlab, level, facts, text) =>
    expect(absentIntegration(facts, { gitlab, level, unknown: undefined })).toBe(text),
  );
});

test('an unknown version is named, together with the one that is shown', () => {
  expect(unknownVersion({ gitlab: '19.5', level: 'project', unknown: '77.1' })).toMatch(/77\.1.*19\.5/);
  expect(unknownVersion({ gitlab: '19.5', level: 'project', unknown: undefined })).toBe('');
});

test('of a version that was not read whole, the page says between which it lies', () => {
  const readWhole = ['18.9', '19.5'];
  expect(knowledgeOf('18.9', readWhole)).toBe('');
  expect(knowledgeOf('19.2', readWhole)).toContain('between 18.9 and 19.5');
  expect(knowledgeOf('18.8', readWhole)).toContain('before 18.9');
});

test('JSON loses what a version lacks, also among the properties, and keeps the rest', () =>
  expect(without('{"a":1,"b":[{"a":2}],"properties":{"a":3,"c":null}}', (name) => name === 'a')).toBe(
    JSON.stringify({ b: [{ a: 2 }], properties: { c: null } }, null, 2),
  ));
