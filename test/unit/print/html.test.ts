import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../generator/print/engine.ts';
import {
  breakable,
  escapeHtml,
  inlineMarkdown,
  linkedMarkdown,
  Markup,
  plainText,
  scriptJson,
} from '../../../generator/print/html.ts';

function rendered(template: string, view: object): string {
  return createRenderer(new Map([['test/page', template]]))('test/page', view);
}

test('characters with a meaning in HTML are escaped', () => {
  expect(escapeHtml(`<b title="x">'&amp;'</b>`)).toBe(
    '&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;',
  );
});

describe('texts of the catalog', () => {
  test.each([
    ['plain', 'plain'],
    ['a `code` b', 'a <code>code</code> b'],
    ['`a_b/c`', '<code>a_<wbr>b/<wbr>c</code>'],
    ['`<token>`', '<code>&lt;token&gt;</code>'],
    ['**strong** and *emphasised*', '<strong>strong</strong> and <em>emphasised</em>'],
    ['`*_channel` and `**`', '<code>*_<wbr>channel</code> and <code>**</code>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['one ` alone', 'one ` alone'],
  ])('%s', (text, html) => expect(inlineMarkdown(text)).toBe(html));

  test('Markdown is removed where there is no HTML', () => expect(plainText('`a` **b**')).toBe('a b'));
});

test('names that have an address are links', () => {
  const addresses: Readonly<Record<string, string>> = { room: '#room', '"': '"' };
  const { html } = linkedMarkdown('`room`, `other` and `"`', (name) => addresses[name]);
  expect(html).toBe(
    '<a href="#room"><code>room</code></a>, <code>other</code> and <a href="&quot;"><code>&quot;</code></a>',
  );
});

test('a long name may break after its underscores', () =>
  expect(breakable('one_two__three_')).toBe('one_<wbr>two__<wbr>three_'));

test('JSON cannot end its script element', () =>
  expect(scriptJson({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}'));

describe('helpers of the templates', () => {
  test.each([
    ['{{html x}}', '&lt;&amp;'],
    ['<a title="{{attribute x}}">', '<a title="&lt;&amp;">'],
    ['{{markdown x}}', '&lt;&amp;'],
  ])('%s', (template, text) => expect(rendered(template, { x: '<&' })).toBe(text));

  test('numbers are printed', () => expect(rendered('{{html x}}', { x: 7 })).toBe('7'));

  test('markup prints what was made for it, and nothing else', () => {
    expect(rendered('{{markup x}}', { x: new Markup('<b>') })).toBe('<b>');
    expect(() => rendered('{{markup x}}', { x: '<b>' })).toThrow('markup wants Markup.');
    expect(() => rendered('{{markup x}}', { x: { html: '<b>' } })).toThrow('markup wants Markup.');
  });

  test.each(['html', 'attribute', 'markdown'])('%s throws for a typo', (helper) =>
    expect(() => rendered(`{{${helper} typo}}`, {})).toThrow(`${helper} got no value.`),
  );
});
