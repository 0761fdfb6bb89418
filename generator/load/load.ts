/** Reads `spec/` from the disk. The only stage besides `write` that touches it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import { type Document, isMap, type Node, parseDocument, visit } from 'yaml';
import { CatalogError, compareText, type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import type { SourceFile, SourceKind } from './types.ts';

const rule = 'readable-file';
const singleFiles = { 'api.yaml': 'api', 'fields.yaml': 'fields', 'field-sets.yaml': 'field-sets' } as const;

/** The files of a catalog, in the order of their names. */
export interface Source {
  readonly files: readonly SourceFile[];
  /** Problems of files that could not be read; such files are not in `files`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and parses every file of a catalog.
 * A file that cannot be read or parsed becomes a diagnostic; a folder that cannot be listed ends the stage.
 * @throws {CatalogError} when `spec/` or `spec/integrations/` cannot be listed.
 */
export function load(specFolder: string): Source {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (path: string, kind: SourceKind, name: string): void => {
    const result = readSource(path, kind, name);
    if ('document' in result) files.push(result);
    else diagnostics.push(...result.problems);
  };
  list(specFolder);
  for (const [fileName, kind] of Object.entries(singleFiles)) add(join(specFolder, fileName), kind, fileName.slice(0, -'.yaml'.length));
  const integrations = join(specFolder, 'integrations');
  for (const fileName of list(integrations)) {
    if (fileName.startsWith('.')) continue;
    const path = join(integrations, fileName);
    if (fileName.endsWith('.yaml')) add(path, 'integration', fileName.slice(0, -'.yaml'.length));
    else diagnostics.push(unreadable(path, 'is not a catalog file: its name does not end in `.yaml`', 'Rename it to `<slug>.yaml`, or move it elsewhere.'));
  }
  return { files, diagnostics };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch (error) {
    throw new CatalogError([unreadable(folder, `cannot be listed: ${reason(error)}`, 'Name the folder of the catalog with `--spec`.')]);
  }
}

function readSource(path: string, kind: SourceKind, name: string): SourceFile | { readonly problems: readonly Diagnostic[] } {
  const file = displayPath(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const message = error instanceof TypeError ? 'is not text in UTF-8' : `cannot be read: ${reason(error)}`;
    return { problems: [unreadable(path, message)] };
  }
  return parseSource(text, { kind, file, name });
}

/** Parses the text of one file. */
export function parseSource(text: string, { kind, file, name }: Pick<SourceFile, 'kind' | 'file' | 'name'>): SourceFile | { readonly problems: readonly Diagnostic[] } {
  const control = text.indexOf('\0');
  if (control !== -1) return { problems: [diagnosticAt(text, control, 1, { rule, file, message: 'is a binary file: it holds a NUL byte' })] };
  if (text.trim() === '') return { problems: [diagnosticAt(text, 0, 1, { rule, file, message: 'is empty', hint: 'Write the catalog data into it, or delete the file.' })] };
  const document = parseDocument(text, { prettyErrors: false, keepSourceTokens: false, stringKeys: true });
  const problems = syntaxProblems(document, text, file);
  if (problems.length > 0) return { problems };
  return { kind, file, name, text, data: document.toJS(), document };
}

function syntaxProblems(document: Document.Parsed, text: string, file: string): readonly Diagnostic[] {
  const problems = [...document.errors, ...document.warnings].map((error) =>
    diagnosticAt(text, error.pos[0], error.pos[1] - error.pos[0], { rule: 'yaml-syntax', file, message: `is not valid YAML: ${firstLine(error.message)}` }),
  );
  if (/[&*!%]/.test(text)) problems.push(...notPlain(document, text, file));
  if (problems.length === 0 && !isMap(document.contents)) {
    const start = document.contents?.range?.[0] ?? 0;
    problems.push(diagnosticAt(text, start, 1, { rule: 'yaml-syntax', file, message: 'holds no mapping of keys to values' }));
  }
  return problems;
}

/** Anchors, aliases, tags and directives: they hide where a value comes from or what it is, and an alias can stand for gigabytes. */
function notPlain(document: Document.Parsed, text: string, file: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const report = (node: Node | undefined, what: string, hint = 'Write the value out, or put a shared field into fields.yaml.'): void => {
    problems.push(diagnosticAt(text, node?.range?.[0] ?? 0, 1, { rule: 'plain-yaml', file, message: `uses ${what}`, hint }));
  };
  if (document.directives.yaml.explicit === true) report(undefined, 'the directive `%YAML`', 'Delete the line; every file is YAML 1.2.');
  visit(document, {
    Alias: (_key, node) => report(node, `the alias \`*${node.source}\``),
    Value: (_key, node) => {
      if (node.anchor !== undefined) report(node, `the anchor \`&${node.anchor}\``);
      if (node.tag !== undefined) report(node, `the tag \`${node.tag.replace(/^tag:yaml\.org,2002:/, '!!')}\``);
    },
  });
  return problems;
}

function unreadable(path: string, message: string, hint?: string): Diagnostic {
  return { rule, file: displayPath(path), line: 1, column: 1, length: 1, message, ...(hint === undefined ? {} : { hint }) };
}

/** The path from the working directory, with forward slashes. */
export function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return (fromHere === '' || fromHere.startsWith('..') ? path : fromHere).split(sep).join('/');
}

/** What the operating system says, without its own copy of the path. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const texts: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EISDIR: 'it is a folder',
    ENOTDIR: 'it is not a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ELOOP: 'it is a link to itself',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many files are open',
  };
  return texts[code] ?? (error instanceof Error ? firstLine(error.message) : String(error));
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
