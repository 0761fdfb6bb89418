import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../generator/print/engine.ts';
import { createMarkdown } from '../../../generator/print/markdown.ts';

describe('Markdown of the catalog as HTML', () => {
  test.each([
    ['plain', 'plain'],
    ['a `code` b', 'a <code>code</code> b'],
    ['`a_b/c`', '<code>a_<wbr>b/<wbr>c</code>'],
    ['`<token>`', '<code>&lt;token&gt;</code>'],
    ['`` a`b ``', '<code>a`b</code>'],
    ['**strong** and *emphasised*', '<strong>strong</strong> and <em>emphasised</em>'],
    ['**strong `code`**', '<strong>strong <code>code</code></strong>'],
    ['`*_channel` and `**`', '<code>*_<wbr>channel</code> and <code>**</code>'],
    ['a_b_c', 'a_b_c'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['one ` alone', 'one ` alone'],
  ])('%s', (text, html) => expect(createMarkdown()(text)).toBe(html));
});

describe('whatever else Markdown knows is shown as it is written', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[text](https://example.com)', '[text](https://example.com)'],
    ['![image](https://example.com)', '![image](https://example.com)'],
    ['<https://example.com>', '&lt;https://example.com&gt;'],
    ['https://example.com and a@example.com', 'https://example.com and a@example.com'],
    ['~~a~~ \\! &amp;', '~~a~~ \\! &amp;amp;'],
    ['a  \nb', 'a  \nb'],
    ['# a', '# a'],
  ])('%s', (text, html) => expect(createMarkdown()(text)).toBe(html));
});

test('names that have an address are links', () => {
  const addresses: Readonly<Record<string, string>> = { room: '#room', '"': '"' };
  const markdown = createMarkdown((name) => addresses[name]);
  expect(markdown('`room`, `other` and `"`')).toBe(
    '<a href="#room"><code>room</code></a>, <code>other</code> and <a href="&quot;"><code>&quot;</code></a>',
  );
});

test('a template that prints Markdown throws for a typo', () => {
  const render = createRenderer(new Map([['test/page', '{{markdown x}}']]), { markdown: createMarkdown() });
  expect(render('test/page', { x: '`<`' })).toBe('<code>&lt;</code>');
  expect(() => render('test/page', {})).toThrow('markdown got no value.');
});
