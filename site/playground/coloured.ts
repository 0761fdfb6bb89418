/** Highlights data and keywords in code. A real lexer would be larger than the page. */
import { element } from './elements.ts';

// A name is matched together with its colon, so that its closing quotation mark does not start a string.
const token =
  /("(?:[^"\\\n]|\\.)*"(?:\s*:)?|'(?:[^'\\\n]|\\.)*'|\b(?:true|false|null|True|False|None|\d+)\b|\b(?:import|from|const|await|if|throw|new)\b)/;

/** The code as plain and highlighted pieces, which together are exactly its text. */
export function coloured(code: string): readonly (Node | string)[] {
  return code
    .split(token)
    .map((part, index) =>
      index % 2 === 1 && !part.endsWith(':') ? element('span', { class: kindOf(part) }, [part]) : part,
    );
}

function kindOf(part: string): string {
  return /^["'\d]|^(?:true|false|null|True|False|None)$/.test(part) ? 'hljs-string' : 'hljs-keyword';
}
