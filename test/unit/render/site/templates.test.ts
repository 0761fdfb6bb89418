/** The engine escapes nothing by itself, so the templates of the site may print no value without a helper. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../../generator/load/templates.ts';

const templates = loadTemplates(fileURLToPath(new URL('../../../../templates', import.meta.url)));
// Redocly prints its own template.
const own = [...templates].filter(([name]) => name.startsWith('site/') && name !== 'site/reference');

/** Everything in braces that is neither a helper for HTML nor a block nor a partial. */
function bareValues(text: string): readonly string[] {
  return [...text.matchAll(/\{\{+[^}]*\}\}+/g)]
    .map(([tag]) => tag)
    .filter(
      (tag) =>
        !/^\{\{(?:(?:html|attribute|markdown|markup) [\w.]+|[#/](?:each|if)(?: [\w.]+)?|else|> [\w-]+)\}\}$/.test(
          tag,
        ),
    );
}

test('the check finds values that no helper prints', () =>
  expect(bareValues('{{html a}}{{b}}{{{c}}}{{#each d}}{{this}}{{/each}}')).toEqual([
    '{{b}}',
    '{{{c}}}',
    '{{this}}',
  ]));

test('there are templates to check', () => expect(own.length).toBeGreaterThan(10));

test.each(own)('%s prints through helpers only', (_name, text) => expect(bareValues(text)).toEqual([]));

test.each(own)('%s puts values into attributes with the helper for attributes', (_name, text) => {
  const attributes = [...text.matchAll(/[\w-]+="([^"]*)"/g)].map(([, value = '']) => value);
  expect(attributes.filter((value) => /\{\{(?:html|markdown|markup) /.test(value))).toEqual([]);
});
