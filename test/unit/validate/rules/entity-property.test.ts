import { describe, expect, test } from 'vitest';
import { expectProblems, extended, fieldWith, problems, replaced } from '../../../support/catalog.ts';

const entity = 'entity:\n';

/** The entity with one more property. */
function propertyWith(line: string): string {
  return problems(replaced('api.yaml', entity, `${entity}  ${line}\n`));
}

describe('valid', () => {
  test('a setting is returned beside the properties', () => {
    expectProblems(fieldWith('type: boolean', 'returned: topLevel')).not.toBe('');
    expectProblems({
      ...fieldWith('type: boolean', 'returned: topLevel'),
      ...replaced(
        'api.yaml',
        entity,
        `${entity}  speed: { type: boolean, description: Speed., example: true }\n`,
      ),
    }).toBe('');
  });

  test('the title is a text and the state is true or false', () => {
    expect(propertyWith('title: { type: string, description: Name., example: A }')).toBe('');
    expect(propertyWith('active: { type: boolean, description: State., example: true }')).toBe('');
  });
});

describe('invalid', () => {
  test('every answer has a slug', () =>
    expect(propertyWith('slug: { type: string, description: Slug., example: a }')).toMatchInlineSnapshot(`
      api.yaml:43:3 entity-property every response has \`slug\` anyway
        43 |   slug: { type: string, description: Slug., example: a }
           |   ^^^^
        hint: Delete it.
    `));

  test('every answer has properties', () =>
    expect(
      propertyWith('properties: { type: string, description: Properties., example: a }'),
    ).toMatchInlineSnapshot(`
      api.yaml:43:3 entity-property every response has \`properties\` anyway
        43 |   properties: { type: string, description: Properties., example: a }
           |   ^^^^^^^^^^
        hint: Delete it.
    `));

  test('the title is no text', () =>
    expect(propertyWith('title: { type: integer, description: Name., example: 1 }')).toMatchInlineSnapshot(`
      api.yaml:43:10 entity-property the \`title\` of an integration has the type string, and no format
        43 |   title: { type: integer, description: Name., example: 1 }
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('the title is a time', () =>
    expect(
      propertyWith(
        "title: { type: string, format: date-time, description: Name., example: '2026-01-20T11:20:25Z' }",
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:43:10 entity-property the \`title\` of an integration has the type string, and no format
        43 |   title: { type: string, format: date-time, description: Name., example: '2026-01-20T11:20:25Z' }
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('the entity does not have the setting', () =>
    expectProblems(extended('fields.yaml', '  returned: topLevel\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:13:5 entity-property \`tag_events\` is returned next to \`properties\`, but is not in \`entity\` of api.yaml
        13 |   - set: events
           |     ^^^^^^^^^^^
        hint: Known: \`id\`, \`created_at\`, \`push_events\`, \`inherited\`.

      integrations/beta.yaml:14:5 entity-property \`tag_events\` is returned next to \`properties\`, but is not in \`entity\` of api.yaml
        14 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
        hint: Known: \`id\`, \`created_at\`, \`push_events\`, \`inherited\`.
    `));
});
