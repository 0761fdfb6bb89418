import { expect, test } from 'vitest';
import { renderNames } from '../../../generator/render/editor-schema.ts';
import { replaced } from '../../support/catalog.ts';
import { modelOf } from '../model/model-of.ts';

test('the editor learns the names of shared fields and of sets, and which fields are of no use', () => {
  const ignored = replaced('fields.yaml', 'Reacts to tags.\n', 'Reacts to tags.\n  ignored: {}\n');
  expect(JSON.parse(renderNames(modelOf(ignored)))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: {
      sharedField: {
        oneOf: [
          { const: 'push_events', description: 'Reacts to pushes.' },
          { const: 'tag_events', description: 'Reacts to tags.', deprecated: true },
        ],
      },
      fieldSet: {
        oneOf: [{ const: 'events', description: 'What triggers it. Fields: push_events, tag_events.' }],
      },
    },
  });
});
