/** A catalog whose texts are HTML: all of it is shown, none of it is used. */
import { describe, expect, test } from 'vitest';
import { renderDocs } from '../../../../generator/render/site/site.ts';
import { nasty } from '../nasty.ts';
import { modelWithTexts } from '../small-model.ts';
import { input } from './rendered.ts';

function pagesWith(text: string): readonly string[] {
  return [...renderDocs(modelWithTexts(text), { ...input, changelog: `# Changes\n\n${text}\n` })].flatMap(
    ([path, html]) => (path.endsWith('.html') ? [html] : []),
  );
}

/** The names of all elements and attributes: what a browser would make of a page. */
function skeletonOf(html: string): string {
  const elements = html.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi);
  return [...elements]
    .map(
      ([, name = '', attributes = '']) =>
        `${name} ${[...attributes.replaceAll(/"[^"]*"/g, '').matchAll(/\s([\w:-]+)/g)].map(([, attribute]) => attribute).join(' ')}`,
    )
    .join('\n');
}

describe('texts that are HTML', () => {
  const attacks = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</script><script>alert(1)</script>',
    '</code></pre><b>',
    '`<i>`',
    '**<i>**',
  ];

  test.each(attacks)('a description with the text %s adds no element to a page', (attack) => {
    for (const html of pagesWith(attack)) {
      expect(html).not.toMatch(/<(?:img|b|i)\b/);
      expect(html.match(/<script\b/g)?.length).toBe(
        html.match(/<script (?:defer|type="application\/ld\+json")|<script>document\.title;/g)?.length,
      );
      expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/);
    }
  });
});

test('no other text changes the elements of a page', () => {
  const harmless = pagesWith('text').map(skeletonOf);
  // Backticks and stars are Markdown, blank lines end a paragraph of the changelog; words and numbers are no code.
  const isMarkdown = /[`*\n\r#>|~_[\\-]|^\s|^\d+\.|=|\t/;
  for (const text of nasty.filter((one) => !isMarkdown.test(one) && !/^[\w.:]+$/.test(one)))
    expect(pagesWith(text).map(skeletonOf), JSON.stringify(text)).toEqual(harmless);
});
