import { describe, test } from 'vitest';
import { alpha, expectProblems, extended, gammaWith } from '../../../support/catalog.ts';

describe('valid', () => {
  test('two fields of one name mean different things', () =>
    expectProblems({
      ...extended(
        alpha,
        '  - { name: room, type: string, description: Room for the messages., example: a }\n',
      ),
      ...gammaWith('  - { name: room, type: string, description: Number of the room., example: a }\n'),
    }).toBe(''));

  test('a field has the name of a shared one and another meaning', () =>
    expectProblems(gammaWith('  - { name: tag_events, type: boolean, description: Posts tags. }\n')).toBe(
      '',
    ));
});

describe('invalid', () => {
  test('two integrations write the same field', () =>
    expectProblems({
      ...extended(
        alpha,
        '  - { name: room, type: string, description: Room for the messages., example: a }\n',
      ),
      ...gammaWith('  - { name: room, type: string, description: Room for the messages., example: a }\n'),
    }).toMatchInlineSnapshot(`
      integrations/gamma.yaml:8:13 repeated-field has the same field \`room\` as integrations/alpha.yaml
        8 |   - { name: room, type: string, description: Room for the messages., example: a }
          |             ^^^^
        hint: Move it to fields.yaml and \`use\` it in both.
    `));

  test('two integrations write the same field with other examples', () =>
    expectProblems({
      ...extended(
        alpha,
        '  - { name: room, type: string, description: Room for the messages., example: a }\n',
      ),
      ...gammaWith('  - { name: room, type: string, description: Room for the messages., example: b }\n'),
    }).toMatchInlineSnapshot(`
      integrations/gamma.yaml:8:13 repeated-field has the same field \`room\` as integrations/alpha.yaml
        8 |   - { name: room, type: string, description: Room for the messages., example: b }
          |             ^^^^
        hint: Move it to fields.yaml and \`use\` it in both.
    `));

  test('an integration writes a shared field again', () =>
    expectProblems(
      gammaWith('  - { name: tag_events, type: boolean, description: Reacts to tags. }\n'),
    ).toMatchInlineSnapshot(`
      integrations/gamma.yaml:8:13 repeated-field writes the shared field \`tag_events\` again
        8 |   - { name: tag_events, type: boolean, description: Reacts to tags. }
          |             ^^^^^^^^^^
        hint: Write \`- use: tag_events\`.
    `));
});
