/** Long JSON. */
import { jsonOf } from './escaped.ts';
import type { Pieces } from './pieces.ts';

/** An object with at least one name as indented JSON: each item of its arrays is a piece. */
export function* jsonPieces(value: object): Pieces {
  let before = '{';
  for (const [name, part] of Object.entries(value)) {
    yield `${before}\n  ${jsonOf(name)}: `;
    if (Array.isArray(part)) yield* arrayPieces(part);
    else yield indented(part, '  ');
    before = ',';
  }
  yield '\n}\n';
}

function* arrayPieces(items: readonly unknown[]): Pieces {
  let before = '[';
  for (const item of items) {
    yield `${before}\n    ${indented(item, '    ')}`;
    before = ',';
  }
  yield items.length === 0 ? '[]' : '\n  ]';
}

/** Strings in JSON have no line breaks. */
function indented(value: unknown, indent: string): string {
  return jsonOf(value, 2).replaceAll('\n', `\n${indent}`);
}
