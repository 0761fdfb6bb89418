import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../generator/print/engine.ts';
import {
  breakable,
  escapeHtml,
  Markup,
  plainText,
  scriptJson,
  withoutIndentation,
} from '../../../generator/print/html.ts';

function rendered(template: string, view: object): string {
  return createRenderer(new Map([['test/page', template]]))('test/page', view);
}

test('characters with a meaning in HTML are escaped', () =>
  expect(escapeHtml(`<b title="x">'&amp;'</b>`)).toBe(
    '&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;',
  ));

test('Markdown is removed where there is no HTML', () => expect(plainText('`a` **b**')).toBe('a b'));

test('a long name may break after its underscores', () =>
  expect(breakable('one_two__three_')).toBe('one_<wbr>two__<wbr>three_'));

test('JSON cannot end its script element', () =>
  expect(scriptJson({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}'));

describe('helpers of the templates', () => {
  test.each([
    ['{{html x}}', '&lt;&amp;'],
    ['<a title="{{attribute x}}">', '<a title="&lt;&amp;">'],
  ])('%s', (template, text) => expect(rendered(template, { x: '<&' })).toBe(text));

  test('plain prints a text as it is', () => expect(rendered('{{plain x}}', { x: '<&`' })).toBe('<&`'));

  test.each(['html', 'attribute', 'plain'])('%s prints numbers', (helper) =>
    expect(rendered(`{{${helper} x}}`, { x: 7 })).toBe('7'),
  );

  test('markup prints what was made for it, and nothing else', () => {
    expect(rendered('{{markup x}}', { x: new Markup('<b>') })).toBe('<b>');
    expect(() => rendered('{{markup x}}', { x: '<b>' })).toThrow('markup wants Markup.');
    expect(() => rendered('{{markup x}}', { x: { html: '<b>' } })).toThrow('markup wants Markup.');
  });

  test.each(['html', 'attribute', 'plain'])('%s throws for a typo', (helper) =>
    expect(() => rendered(`{{${helper} typo}}`, {})).toThrow(`${helper} got no value.`),
  );
});

test('a page has neither the indentation nor the empty lines of its template', () => {
  const templates = new Map([
    ['site/page', '<ul>\n\n  {{#each list}}\n    <li>{{html this}}\n  {{/each}}\n</ul>\n'],
  ]);
  const render = createRenderer(withoutIndentation(templates));
  expect(render('site/page', { list: ['  a\n  b'] })).toBe('<ul>\n<li>  a\n  b\n</ul>\n');
});
