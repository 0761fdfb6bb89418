/** Colours what is data in a piece of code: texts, numbers, true and false. A lexer of its own would weigh more than the page. */
import { element } from './elements.ts';

// A name with its colon is found as a whole, so that its last quotation mark begins no text.
const token =
  /("(?:[^"\\\n]|\\.)*"(?:\s*:)?|'(?:[^'\\\n]|\\.)*'|\b(?:true|false|null|True|False|None|\d+)\b)/;

/** The code as text and coloured pieces; together they have exactly its text. */
export function coloured(code: string): readonly (Node | string)[] {
  return code
    .split(token)
    .map((part, index) =>
      index % 2 === 1 && !part.endsWith(':') ? element('span', { class: 'hljs-string' }, [part]) : part,
    );
}
