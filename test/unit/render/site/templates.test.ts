/** The engine escapes nothing by itself, so the templates of the site may print no value without a helper. */
import { expect, test } from 'vitest';
import { templates } from '../../../support/templates.ts';

// Redocly prints its own template.
const own = [...templates].filter(([name]) => name.startsWith('site/') && name !== 'site/reference');
const isPlain = (name: string): boolean => /\.(?:md|txt)$/.test(name);
const html = own.filter(([name]) => !isPlain(name));
const plain = own.filter(([name]) => isPlain(name));

/** Everything in braces that is neither one of the helpers nor a block nor a partial. */
function bareValues(text: string, helpers = 'html|attribute|markdown|markup'): readonly string[] {
  const known = new RegExp(
    String.raw`^\{\{(?:(?:${helpers}) [\w.]+|[#/](?:each|if|present)(?: "?[\w.]+"?)?~?|else|> [\w-]+(?: [\w.]+)?)\}\}$`,
  );
  return [...text.matchAll(/\{\{+[^}]*\}\}+/g)].map(([tag]) => tag).filter((tag) => !known.test(tag));
}

test('the check finds values that no helper prints', () =>
  expect(bareValues('{{html a}}{{b}}{{{c}}}{{#each d}}{{this}}{{/each}}')).toEqual([
    '{{b}}',
    '{{{c}}}',
    '{{this}}',
  ]));

test('there are templates to check', () => expect(own.length).toBeGreaterThan(10));

test.each(html)('%s prints through helpers only', (_name, text) => expect(bareValues(text)).toEqual([]));

test.each(plain)('%s prints text only', (_name, text) => expect(bareValues(text, 'plain')).toEqual([]));

test.each(html)('%s puts values into attributes with the helper for attributes', (_name, text) => {
  const attributes = [...text.matchAll(/[\w-]+="([^"]*)"/g)].map(([, value = '']) => value);
  expect(attributes.filter((value) => /\{\{(?:html|markdown|markup) /.test(value))).toEqual([]);
});
