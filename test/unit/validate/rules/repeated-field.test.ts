import { describe, test } from 'vitest';
import { alpha, expectProblems, extended, gammaWith } from '../../../support/catalog.ts';

const first = '  - { name: room, type: string, description: Room for the messages., example: a }\n';
/** A catalog with that field in one integration, and another in a second one. */
const besideFirst = (field: string) => expectProblems({ ...extended(alpha, first), ...gammaWith(field) });

describe('valid', () => {
  test('two fields of one name mean different things', () =>
    besideFirst(first.replace('Room for the messages', 'Number of the room')).toBe(''));

  test('a field has the name of a shared one and another meaning', () =>
    expectProblems(gammaWith('  - { name: tag_events, type: boolean, description: Posts tags. }\n')).toBe(
      '',
    ));
});

describe('invalid', () => {
  test('two integrations write the same field', () =>
    besideFirst(first).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:13 repeated-field has the same field \`room\` as integrations/alpha.yaml
        12 |   - { name: room, type: string, description: Room for the messages., example: a }
           |             ^^^^
        hint: Move it to fields.yaml and \`use\` it in both.
    `));

  test('two integrations write the same field with other examples', () =>
    besideFirst(first.replace('example: a', 'example: b')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:13 repeated-field has the same field \`room\` as integrations/alpha.yaml
        12 |   - { name: room, type: string, description: Room for the messages., example: b }
           |             ^^^^
        hint: Move it to fields.yaml and \`use\` it in both.
    `));

  test('an integration writes a shared field again', () =>
    expectProblems(
      gammaWith('  - { name: tag_events, type: boolean, description: Reacts to tags. }\n'),
    ).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:13 repeated-field writes the shared field \`tag_events\` again
        12 |   - { name: tag_events, type: boolean, description: Reacts to tags. }
           |             ^^^^^^^^^^
        hint: Write \`- use: tag_events\`.
    `));
});
