/** Finds the place of a value in the text of its file. */
import type { Node } from 'yaml';
import { type Diagnostic, diagnosticAt, type Finding } from '../diagnostics.ts';
import type { SourceFile } from '../load/source.ts';
import { yamlLibrary } from '../load/yaml-library.ts';
import type { NodesOf, SourceNodes } from './nodes.ts';

/** Turns a finding into a diagnostic. */
export type Locate = (rule: string, finding: Finding, file: SourceFile) => Diagnostic;

export function createLocate(nodesOf: NodesOf): Locate {
  return (rule, finding, file) => {
    const nodes = nodesOf(file);
    const [start, end] = rangeOf(finding, nodes);
    const { message, hint } = finding;
    return diagnosticAt(nodes.lines, start, end - start, { rule, file: file.file, message, hint });
  };
}

/** Where a node starts and ends. */
type Range = readonly [number, number];

/** A path that does not exist is shown at its nearest parent. */
function rangeOf({ path, atKey = false }: Finding, { root, child }: SourceNodes): Range {
  const { isPair } = yamlLibrary();
  let node: unknown = root;
  let shown: unknown = root;
  for (const [index, step] of path.entries()) {
    const next = child(node, step);
    if (next === undefined) break;
    node = isPair(next) ? next.value : next;
    const isLast = index === path.length - 1;
    shown = isPair(next) && (atKey || !hasRange(node) || !isLast) ? next.key : node;
  }
  return hasRange(shown) && shown.range ? [shown.range[0], shown.range[1]] : [0, 1];
}

function hasRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
