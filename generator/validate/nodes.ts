/** The nodes of source files, which know their places in the text. */
import type { Pair } from 'yaml';
import { type Lines, linesOf } from '../../diagnostics/lines.ts';
import type { DataPath } from '../diagnostics.ts';
import type { SourceFile } from '../load/source.ts';
import { parseNodes, yamlLibrary } from '../load/yaml-library.ts';

/** The nodes of one file. */
export interface SourceNodes {
  readonly lines: Lines;
  readonly root: unknown;
  /**
   * What a key or an index leads to: a pair of a mapping or an item of a list; undefined if there is none.
   */
  readonly child: (node: unknown, step: string | number) => unknown;
}

/** The nodes of a file; each file is parsed once, when it is first asked for. */
export type NodesOf = (file: SourceFile) => SourceNodes;

export function createNodesOf(): NodesOf {
  const known = new Map<SourceFile, SourceNodes>();
  return (file) => {
    const nodes = known.get(file) ?? nodesIn(file.text);
    known.set(file, nodes);
    return nodes;
  };
}

/** How a number or another scalar is spelt in the text: `17.0` where the data has 17. */
export function spelling({ root, child }: SourceNodes, path: DataPath): string | undefined {
  const { isPair, isScalar } = yamlLibrary();
  let node = root;
  for (const step of path) {
    const next = child(node, step);
    node = isPair(next) ? next.value : next;
  }
  return isScalar(node) ? node.source : undefined;
}

function nodesIn(text: string): SourceNodes {
  const { isMap, isScalar, isSeq } = yamlLibrary();
  const pairs = new Map<unknown, ReadonlyMap<string, Pair>>();
  const pairsOf = (items: readonly Pair[]): ReadonlyMap<string, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  return {
    lines: linesOf(text),
    root: parseNodes(text).contents,
    child: (node, step) => {
      if (isSeq(node)) return node.items[Number(step)];
      if (!isMap(node)) return undefined;
      const ofNode = pairs.get(node) ?? pairsOf(node.items);
      pairs.set(node, ofNode);
      return ofNode.get(String(step));
    },
  };
}
