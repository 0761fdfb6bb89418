/**
 * What is wrong with a text that is not a plain YAML mapping. Slow, and so used only where something is
 * wrong.
 */
import { createRequire } from 'node:module';
import type { Event } from 'js-yaml';
import type { Document, Node } from 'yaml';
import { type Diagnostic, diagnosticAt, firstLine } from '../diagnostics.ts';

const require = createRequire(import.meta.url);

/** Why the fast parser rejects a file, and where. */
export interface Refusal {
  readonly reason: string;
  readonly offset: number;
}

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

/** The library that knows places; it is loaded only when there is something to tell. */
export function yamlLibrary(): typeof import('yaml') {
  return require('yaml');
}

/** The nodes of a text, which know their places. */
export function parseNodes(text: string): Document.Parsed {
  return yamlLibrary().parseDocument(text, { prettyErrors: false, keepSourceTokens: false });
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
  const tooDeep = /^nesting exceeded maxDepth \((\d+)\)/.exec(refusal?.reason ?? '');
  // The reader that knows places would use up the stack.
  if (refusal && tooDeep)
    return [
      diagnosticAt(text, refusal.offset, 1, {
        rule: 'yaml-syntax',
        file,
        message: `is nested more than ${tooDeep[1]} levels deep`,
      }),
    ];
  const { isMap } = yamlLibrary();
  const document = parseNodes(text);
  const problems = [...document.errors, ...document.warnings].map((error) =>
    diagnosticAt(text, error.pos[0], error.pos[1] - error.pos[0], {
      rule: 'yaml-syntax',
      file,
      message: `is not valid YAML: ${firstLine(error.message)}`,
    }),
  );
  problems.push(...notPlain(document, text, file));
  if (problems.length === 0 && !isMap(document.contents)) {
    const start = document.contents?.range?.[0] ?? 0;
    problems.push(
      diagnosticAt(text, start, 1, {
        rule: 'yaml-syntax',
        file,
        message: 'does not contain a mapping of keys to values',
      }),
    );
  }
  if (problems.length === 0 && refusal)
    problems.push(
      diagnosticAt(text, refusal.offset, 1, {
        rule: 'yaml-syntax',
        file,
        message: `is not valid YAML: ${refusal.reason}`,
      }),
    );
  return problems;
}

/**
 * Anchors, aliases and tags hide where a value comes from, and an alias can expand to gigabytes; a key that
 * is a list or a mapping has no name, and some numbers change on their way.
 */
function notPlain(document: Document.Parsed, text: string, file: string): readonly Diagnostic[] {
  const { visit, isNode, isScalar, isAlias } = yamlLibrary();
  const problems: Diagnostic[] = [];
  const report = (
    node: Node,
    what: string,
    hint = 'Write the value out, or put a shared field into fields.yaml.',
  ): void => {
    const place = { rule: 'plain-yaml', file, message: `uses ${what}`, hint };
    problems.push(diagnosticAt(text, node.range?.[0] ?? 0, 1, place));
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
