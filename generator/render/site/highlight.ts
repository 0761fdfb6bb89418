/** Colours code while the site is built. */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import { escapeHtml, Markup } from '../../print/html.ts';
import type { Grammar } from '../samples/samples.ts';

export type Highlight = (code: string, grammar: Grammar | 'json') => Markup;

/** A highlighter that remembers what it has coloured. */
export function createHighlight(): Highlight {
  const instance = hljs.newInstance();
  for (const [name, language] of Object.entries({ bash, json, python, typescript }))
    instance.registerLanguage(name, language);
  const done = new Map<string, Markup>();
  const colour = (code: string, grammar: string): string =>
    instance.highlight(code, { language: grammar }).value;
  return (code, grammar) => {
    const key = `${grammar}\n${code}`;
    const known = done.get(key);
    if (known) return known;
    const markup = new Markup(grammar === 'bash' ? shell(code, colour) : colour(code, grammar));
    done.set(key, markup);
    return markup;
  };
}

/** A command with a JSON body in a here document: each part in its own grammar. */
function shell(code: string, colour: (code: string, grammar: string) => string): string {
  const [, command = code, body] = /^([\s\S]*<<'JSON'\n)([\s\S]*)\nJSON$/.exec(code) ?? [];
  if (body === undefined) return options(colour(command, 'bash'));
  const quoted = escapeHtml(command).replaceAll(
    /(&quot;|&#39;).*?\1/g,
    '<span class="hljs-string">$&</span>',
  );
  return `${options(quoted)}${colour(body, 'json')}\nJSON`;
}

function options(html: string): string {
  return html.replaceAll(/(?<=\s)--[\w-]+/g, '<span class="hljs-attr">$&</span>');
}
