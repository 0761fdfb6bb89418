import { expect, test } from 'vitest';
import { type Row, rowsOf, tableOf, withTable } from '../../../../scripts/matrix/publish.ts';

const row: Row = {
  tool: 'Acme',
  package: 'acme',
  version: '1.2.3',
  descriptions: {
    verified: { compiles: true, slug: false, null: true },
    documented: { compiles: true, slug: false },
  },
  remarks: ['Has no literals.', 'Is old.'],
};

test('the table counts the facts by description', () =>
  expect(tableOf([row]).split('\n').at(-1)).toBe(
    '| Acme | 1.2.3 | verified, documented | 2 of 3, 1 of 2 | Has no literals. Is old. |',
  ));

test('a tool that this machine cannot run keeps its published row', () => {
  const go: Row = { ...row, tool: 'redocly generate-client, Go' };
  expect(rowsOf([], [row, go])).toEqual([go]);
});

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
