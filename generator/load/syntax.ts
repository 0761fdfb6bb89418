/**
 * What is wrong with a text that is not a plain YAML mapping. Slow, and so used only where something is
 * wrong.
 */
import type { Document } from 'yaml';
import { linesOf } from '../../diagnostics/lines.ts';
import { type Diagnostic, diagnosticAt, firstLine } from '../diagnostics.ts';
import { notPlain } from './plain.ts';
import { parseNodes, yamlLibrary } from './yaml-library.ts';

/** Why the fast parser rejects a file, and where. */
export interface Refusal {
  readonly reason: string;
  readonly offset: number;
}

/**
 * Every problem of the syntax; none for a plain mapping.
 * @param refusal why the fast reader refused the text, where it did: there is a problem in any case.
 */
export function syntaxProblems(
  text: string,
  file: string,
  refusal: Refusal | undefined,
): readonly Diagnostic[] {
  const lines = linesOf(text);
  const problemAt = (message: string, offset: number, length = 1): Diagnostic =>
    diagnosticAt(lines, offset, length, { rule: 'yaml-syntax', file, message });
  const tooDeep = /^nesting exceeded maxDepth \((\d+)\)/.exec(refusal?.reason ?? '');
  // The reader that knows places would use up the stack.
  if (refusal && tooDeep) return [problemAt(`is nested more than ${tooDeep[1]} levels deep`, refusal.offset)];
  const document = parseNodes(text);
  const problems = [
    ...[...document.errors, ...document.warnings].map(({ message, pos: [start, end] }) =>
      problemAt(`is not valid YAML: ${firstLine(message)}`, start, end - start),
    ),
    ...repeatedKeys(document).map((offset) =>
      problemAt('is not valid YAML: Map keys must be unique', offset),
    ),
    ...notPlain(document, lines, file),
  ];
  if (problems.length > 0) return problems;
  if (!yamlLibrary().isMap(document.contents))
    return [problemAt('does not contain a mapping of keys to values', document.contents?.range?.[0] ?? 0)];
  return refusal ? [problemAt(`is not valid YAML: ${refusal.reason}`, refusal.offset)] : [];
}

/** Where the keys start that stand in their mapping already. */
function repeatedKeys(document: Document.Parsed): readonly number[] {
  const { visit, isScalar } = yamlLibrary();
  const offsets: number[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) offsets.push(key.range?.[0] ?? 0);
        names.add(name);
      }
    },
  });
  return offsets;
}
