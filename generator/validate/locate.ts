/** Finds the place of a value in the text of its file. */
import type { Document, Node, Pair } from 'yaml';
import { type Diagnostic, diagnosticAt, type Finding } from '../diagnostics.ts';
import type { SourceFile } from '../load/source.ts';
import { parseNodes, yamlLibrary } from '../load/syntax.ts';

/** Turns a finding into a diagnostic. */
export type Locate = (rule: string, finding: Finding, file: SourceFile) => Diagnostic;

/** Finds places in files; reads the nodes of a file once, and only when it has something to find there. */
export function createLocate(): Locate {
  const documents = new Map<SourceFile, Document>();
  return (rule, finding, file) => {
    const document = documents.get(file) ?? parseNodes(file.text);
    documents.set(file, document);
    const { offset, length } = placeOf(finding, file, document);
    const { message, hint } = finding;
    return diagnosticAt(file.text, offset, length, {
      rule,
      file: file.file,
      message,
      hint,
    });
  };
}

/** A path that does not exist is shown at its nearest parent. */
function placeOf(
  finding: Finding,
  file: SourceFile,
  document: Document,
): { readonly offset: number; readonly length: number } {
  const { isMap, isPair, isScalar } = yamlLibrary();
  let node: unknown = document.contents;
  let place = rangeOf(node, file.text);
  for (const [index, step] of finding.path.entries()) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined;
    const next: unknown = pair ?? childAt(node, step);
    if (next === undefined) return place;
    const isLast = index === finding.path.length - 1;
    node = isPair(next) ? (next as Pair).value : next;
    place = rangeOf(
      isPair(next) && (finding.atKey === true || !hasRange(node) || !isLast) ? (next as Pair).key : node,
      file.text,
    );
  }
  return place;
}

function childAt(node: unknown, step: string | number): unknown {
  return typeof node === 'object' &&
    node !== null &&
    'items' in node &&
    Array.isArray(node.items) &&
    !yamlLibrary().isMap(node)
    ? (node.items[Number(step)] as unknown)
    : undefined;
}

function hasRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** The first line of a node. */
function rangeOf(node: unknown, text: string): { readonly offset: number; readonly length: number } {
  if (!hasRange(node) || !node.range) return { offset: 0, length: 1 };
  const [start, end] = node.range;
  return { offset: start, length: text.slice(start, end).split('\n', 1)[0]?.length ?? 1 };
}
