import { expect, test } from 'vitest';
import { knowledgeLabel, knowledgeSentence } from '../../../generator/wording/versions.ts';

const readWhole = ['18.9', '19.5'];

test.each([
  ['18.9', 'read whole'],
  ['19.5', 'read whole'],
  ['18.10', 'between 18.9 and 19.5'],
  ['19.4', 'between 18.9 and 19.5'],
  ['18.8', 'before 18.9'],
  ['9.5', 'before 18.9'],
  ['19.10', 'after 19.5'],
])('GitLab %s is called %j', (version, label) => {
  expect(knowledgeLabel(version, readWhole)).toBe(label);
  expect(knowledgeSentence(version, readWhole)).toContain(label);
});
