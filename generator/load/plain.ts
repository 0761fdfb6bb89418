/** What YAML can do and a catalog must not: its files hold what they show, and nothing else. */
import type { Event } from 'js-yaml';
import type { Document, Node } from 'yaml';
import type { Lines } from '../../diagnostics/lines.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { yamlLibrary } from './yaml-library.ts';

/** A number so large that js-yaml reads it as a string. */
const hugeNumber = /\de\+?\d{3}/i;

/**
 * Whether something of a text may not show in its value: an anchor, a tag, a second document, or a number
 * that JSON cannot represent.
 */
export function mayHide(text: string, events: readonly Event[], values: readonly unknown[]): boolean {
  return values.length > 1 || hugeNumber.test(text) || events.some(isMarked) || !isExact(values[0]);
}

/** Whether a node has an anchor or a tag. */
function isMarked(event: Event): boolean {
  return (
    ('anchorStart' in event && event.anchorStart !== -1) || ('tagStart' in event && event.tagStart !== -1)
  );
}

/** Whether JSON can represent every number in a value. */
function isExact(value: unknown): boolean {
  if (typeof value === 'number') return isExactNumber(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact);
}

/**
 * Anchors, aliases and tags hide where a value comes from, and an alias can expand to gigabytes; a key that
 * is a list or a mapping has no name, and some numbers change on their way.
 */
export function notPlain(document: Document.Parsed, lines: Lines, file: string): readonly Diagnostic[] {
  const { visit, isNode, isScalar, isAlias } = yamlLibrary();
  const problems: Diagnostic[] = [];
  const report = (
    node: Node,
    what: string,
    hint = 'Write the value out, or put a shared field into fields.yaml.',
  ): void => {
    const place = { rule: 'plain-yaml', file, message: `uses ${what}`, hint };
    problems.push(diagnosticAt(lines, node.range?.[0] ?? 0, 1, place));
  };
  visit(document, {
    Pair: (_key, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key))
        report(
          key,
          'a list or a mapping as a key',
          'A key is a text; put it in quotes where it holds brackets.',
        );
    },
    Alias: (_key, node) => report(node, `the alias \`*${node.source}\``),
    Value: (_key, node) => {
      if (isScalar(node) && typeof node.value === 'number' && !isExact(node.value)) {
        report(
          node,
          `the number \`${node.source}\`, which JSON cannot hold`,
          'Put it in quotes, or write another number.',
        );
      }
      if (node.anchor !== undefined) report(node, `the anchor \`&${node.anchor}\``);
      if (node.tag !== undefined)
        report(node, `the tag \`${node.tag.replace(/^tag:yaml\.org,2002:/, '!!')}\``);
    },
  });
  return problems;
}

function isExactNumber(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
