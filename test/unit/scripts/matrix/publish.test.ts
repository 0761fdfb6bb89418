import { expect, test } from 'vitest';
import { disagreements } from '../../../../scripts/matrix/exceptions.ts';
import type { Measurement } from '../../../../scripts/matrix/measure.ts';
import { type Row, tableOf, withTable } from '../../../../scripts/matrix/publish.ts';

const measured: Measurement = {
  tool: 'acme',
  subject: 'verified',
  facts: { strict: true, slug: false },
  findings: { slug: 'the type of its proof is false' },
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
    { tool: 'acme', fact: 'strict', reason: 'Does not compile.' },
    { tool: 'acme', fact: 'encoding', reason: 'Sends nothing.' },
    { tool: 'nobody', fact: 'slug', reason: 'Does not exist.' },
  ] as const;
  expect(disagreements([measured], known)).toEqual([
    'acme on verified: the exception for `strict` is no longer needed.',
    'acme: the exception for `encoding` does not match anything that is measured.',
    'nobody: the exception for `slug` does not match anything that is measured.',
  ]);
});

const row: Row = {
  tool: 'Acme',
  package: 'acme',
  version: '1.2.3',
  descriptions: {
    verified: { strict: true, slug: false, null: true },
    documented: { strict: true, slug: false },
  },
  remarks: ['Has no literals.', 'Is old.'],
};

test('the table counts the facts by description', () =>
  expect(tableOf([row]).split('\n').at(-1)).toBe(
    '| Acme | 1.2.3 | verified, documented | passes | 2 of 3, 1 of 2 | Has no literals. Is old. |',
  ));

test('output that fails to compile for one description fails', () =>
  expect(
    tableOf([{ ...row, descriptions: { verified: { strict: true }, documented: { strict: false } } }]),
  ).toContain('| fails | 1 of 1, 0 of 1 |'));

test('the table stands between its marks, whatever stood there', () =>
  expect(withTable('Before\n<!-- matrix -->\nold\n<!-- /matrix -->\nAfter\n', '| new |')).toBe(
    'Before\n<!-- matrix -->\n\n| new |\n\n<!-- /matrix -->\nAfter\n',
  ));

test.each(['No mark', '<!-- /matrix -->\n<!-- matrix -->'])(
  'a document without marks is refused: %j',
  (text) =>
    expect(() => withTable(text, '')).toThrow(
      'scripts/matrix/README.md has no place for the table: write `<!-- matrix -->` and `<!-- /matrix -->` on lines of their own.',
    ),
);
