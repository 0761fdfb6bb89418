import { expect, test } from 'vitest';
import { disagreements, exceptions } from '../../../../scripts/matrix/exceptions.ts';
import type { Measurement } from '../../../../scripts/matrix/measure.ts';
import { tools } from '../../../../scripts/matrix/tools/index.ts';

const measured: Measurement = {
  tool: 'acme',
  subject: 'verified',
  facts: { compiles: true, slug: false },
  findings: { slug: { text: 'the type of its proof is false' } },
};

test('a fact that does not hold is named, unless it is known', () => {
  expect(disagreements([measured], [])).toEqual([
    'acme on verified: `slug` does not hold: the type of its proof is false',
  ]);
  expect(disagreements([measured], [{ tool: 'acme', fact: 'slug', reason: 'Has no literals.' }])).toEqual([]);
});

test('an exception that is no longer needed is named', () => {
  const known = [
    { tool: 'acme', fact: 'slug', reason: 'Has no literals.' },
    { tool: 'acme', fact: 'compiles', reason: 'Does not compile.' },
    { tool: 'acme', fact: 'encoding', reason: 'Sends nothing.' },
    { tool: 'nobody', fact: 'slug', reason: 'Does not exist.' },
  ] as const;
  expect(disagreements([measured], known)).toEqual([
    'acme on verified: the exception for `compiles` is no longer needed.',
    'acme: the exception for `encoding` does not match anything that is measured.',
    'nobody: the exception for `slug` does not match anything that is measured.',
  ]);
});

test('an exception for one description leaves the others', () => {
  const known = [
    { tool: 'acme', fact: 'slug', subjects: ['documented'], reason: 'Has no literals.' },
  ] as const;
  expect(disagreements([measured, { ...measured, subject: 'documented' }], known)).toEqual([
    'acme on verified: `slug` does not hold: the type of its proof is false',
  ]);
});

test('an exception for some bodies leaves the others', () => {
  const misjudging: Measurement = {
    ...measured,
    facts: { patterns: false },
    findings: { patterns: { text: '2 of 3 bodies', cases: ['Slack: webhook is "!"', 'Jira: url is "!"'] } },
  };
  const known = { tool: 'acme', fact: 'patterns', reason: 'Ignores patterns.' } as const;
  expect(disagreements([misjudging], [known])).toEqual([]);
  expect(disagreements([misjudging], [{ ...known, only: /^Jira: / }])).toEqual([
    'acme on verified: the exception for `patterns` is not for these bodies: Slack: webhook is "!"',
  ]);
});

test('every exception names a tool', () => {
  const names = tools.map(({ name }) => name);
  expect(exceptions.map(({ tool }) => tool).filter((tool) => !names.includes(tool))).toEqual([]);
});
