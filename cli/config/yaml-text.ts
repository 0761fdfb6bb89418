/** Parses the text of a configuration file. */
import { type Document, isAlias, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import { type Diagnostic, firstLine } from '../../diagnostics/diagnostics.ts';
import { type Lines, linesOf, placeIn } from '../../diagnostics/lines.ts';
import { shownText } from './shown.ts';
import { diagnosticOf, type Problem, type Source } from './source.ts';

/** What is wrong with a text; and what it says, if that is known all the same, as with a repeated key. */
export interface Parsed {
  readonly diagnostics: readonly Diagnostic[];
  readonly read?: { readonly source: Source; readonly contents: Node | null };
}

/** What is wrong from an offset on. */
type Report = (offset: number, length: number, problem: Problem) => void;

/** @param file as it is shown to people. */
export function parseYaml(text: string, file: string): Parsed {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // It would compare each key with all others.
    uniqueKeys: false,
  });
  const { contents, errors } = document;
  const source = sourceOf(text, file, errors.length === 0 ? contents : undefined);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (offset, length, problem) => {
    diagnostics.push(diagnosticOf({ source, offset, length }, problem));
  };
  if (errors.length > 0) {
    reportErrors(document, report);
    return { diagnostics };
  }
  reportWhatHides(document, report);
  return hasGaps(document) ? { diagnostics } : { diagnostics, read: { source, contents } };
}

function sourceOf(text: string, file: string, contents: unknown): Source {
  const own = linesOf(text);
  let shown: Lines | undefined;
  return {
    file,
    lines: () => {
      shown ??= { ...own, text: shownText(text, contents) };
      return shown;
    },
    lineAt: (offset) => placeIn(own, offset).line,
  };
}

/** Messages of the library with a cure of our own. */
const cures: Readonly<Record<string, Pick<Problem, 'message' | 'hint'>>> = {
  MULTIPLE_DOCS: {
    message: 'has more than one document',
    hint: 'Remove the line `---`, or write one file for each document and name them under `include`.',
  },
  TAB_AS_INDENT: {
    message: 'is not valid YAML: a tab cannot indent a line',
    hint: 'Indent with spaces.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'has a tag',
    hint: 'Put a value that begins with `!` in quotes.',
  },
  BAD_DQ_ESCAPE: {
    message: 'is not valid YAML: an escape sequence is unknown',
    hint: 'Write `\\\\` for a backslash, or use single quotes.',
  },
  BAD_DIRECTIVE: { message: 'is not valid YAML: a directive is unknown' },
  BAD_COLLECTION_TYPE: { message: 'is not valid YAML: a tag does not fit its value' },
};

function reportErrors({ errors }: Document.Parsed, report: Report): void {
  const overflow = errors.find(({ message }) => /stack (?:size|overflow)/i.test(message));
  if (overflow) {
    report(overflow.pos[0], 1, { rule: 'yaml-syntax', message: 'is nested too deeply' });
    return;
  }
  for (const { code, message, pos } of errors) {
    const problem = cures[code] ?? { message: `is not valid YAML: ${withoutQuoted(firstLine(message))}` };
    report(pos[0], pos[1] - pos[0], { rule: 'yaml-syntax', ...problem });
  }
}

/** A message of the library, which repeats parts of the text behind a colon or in quotes. */
function withoutQuoted(message: string): string {
  return message.replace(/(?:: ?| ["'`]).*$/, '');
}

/** What YAML can do and a configuration must not: its text says what is in it, and nothing else. */
function reportWhatHides(document: Document.Parsed, report: Report): void {
  const about = (node: Node, rule: string, message: string, hint: string): void => {
    const [start, end] = node.range ?? [0, 1];
    report(start, end - start, { rule, message, hint });
  };
  visit(document, {
    Pair: (_key, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key))
        about(key, 'plain-yaml', 'uses a list or a mapping as a key', 'Put a key with brackets in quotes.');
    },
    Alias: (_key, node) => about(node, 'plain-yaml', 'uses an alias', presetHint),
    Value: (_key, node) => {
      for (const key of isMap(node) ? repeated(node.items.map((pair) => pair.key)) : [])
        about(key, 'yaml-syntax', 'has this key twice', 'Remove one of them; only the last one would count.');
      if (node.anchor !== undefined) about(node, 'plain-yaml', 'has an anchor', presetHint);
      if (node.tag !== undefined)
        about(node, 'plain-yaml', 'has a tag', 'Remove it, and write the value itself.');
      if (isScalar(node) && typeof node.value === 'number' && !isExact(node.value))
        about(node, 'plain-yaml', 'is a number that JSON cannot hold', numberHint);
    },
  });
}

/** Whether something stands for no value or no name: what it means is not known. */
function hasGaps(document: Document.Parsed): boolean {
  let found = false;
  visit(document, (key, node) => {
    found ||= isAlias(node) || (key === 'key' && !isScalar(node));
    return found ? visit.BREAK : undefined;
  });
  return found;
}

const numberHint = 'Write a number of at most 15 digits; where a string is meant, write it in quotes.';

const presetHint = 'Write the value out, or put settings that are used often into a preset.';

/** The keys that stand in their mapping already. */
function repeated(keys: readonly unknown[]): readonly Node[] {
  const names = new Set<string>();
  return keys.filter(isScalar).filter((key) => {
    const name = String(key.value);
    const isRepeated = names.has(name);
    names.add(name);
    return isRepeated;
  });
}

function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
