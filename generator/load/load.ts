/** Reads `spec/` from the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
// The same library in a smaller file, which loads in half the time.
import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from 'js-yaml/browser';
import { displayPath, reason } from '../../diagnostics/files.ts';
import { linesOf } from '../../diagnostics/lines.ts';
import { CatalogError, compareText, type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { mayHide } from './plain.ts';
import { isMapping, type Source, type SourceFile, type SourceKind } from './source.ts';
import { type Refusal, syntaxProblems } from './syntax.ts';

const rule = 'readable-file';
/** In bytes, many times the size of the largest file of the catalog. */
const largestFile = 1_000_000;
/** Levels of lists and mappings. */
const deepest = 100;
const singleFiles = {
  'api.yaml': 'api',
  'fields.yaml': 'fields',
  'field-sets.yaml': 'field-sets',
  'other-names.yaml': 'other-names',
} as const;

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
    if ('data' in result) files.push(result);
    else diagnostics.push(...result.problems);
  };
  list(specFolder);
  for (const [fileName, kind] of Object.entries(singleFiles))
    add(join(specFolder, fileName), kind, fileName.slice(0, -'.yaml'.length));
  const integrations = join(specFolder, 'integrations');
  const fileNames = list(integrations).filter((fileName) => !fileName.startsWith('.'));
  if (fileNames.length === 0)
    diagnostics.push(
      unreadable(integrations, 'does not contain any integration', 'Write `<slug>.yaml` into it.'),
    );
  for (const fileName of fileNames) {
    const path = join(integrations, fileName);
    if (fileName.endsWith('.yaml')) add(path, 'integration', fileName.slice(0, -'.yaml'.length));
    else
      diagnostics.push(
        unreadable(
          path,
          'is not a catalog file: its name does not end in `.yaml`',
          'Rename it to `<slug>.yaml`, or move it elsewhere.',
        ),
      );
  }
  return { files, diagnostics };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch (error) {
    throw new CatalogError([
      unreadable(
        folder,
        `cannot be listed: ${reason(error)}`,
        'Name the folder of the catalog with `--spec`.',
      ),
    ]);
  }
}

function readSource(
  path: string,
  kind: SourceKind,
  name: string,
): SourceFile | { readonly problems: readonly Diagnostic[] } {
  const file = displayPath(path);
  let text: string;
  try {
    const problem = sizeProblem(path);
    if (problem !== undefined) return { problems: [unreadable(path, problem)] };
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const message = error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read: ${reason(error)}`;
    return { problems: [unreadable(path, message)] };
  }
  return parseSource(text, { kind, file, name });
}

/** What would never end, or fill the memory, is not even opened. */
function sizeProblem(path: string): string | undefined {
  const stats = statSync(path);
  if (stats.isDirectory()) return 'cannot be read: it is a folder';
  if (!stats.isFile()) return 'cannot be read: it is not a regular file';
  return stats.size > largestFile
    ? `cannot be read: it has ${stats.size} bytes, and the limit for a catalog file is ${largestFile}`
    : undefined;
}

/** Parses the text of one file. */
export function parseSource(
  text: string,
  { kind, file, name }: Pick<SourceFile, 'kind' | 'file' | 'name'>,
): SourceFile | { readonly problems: readonly Diagnostic[] } {
  const control = text.indexOf('\0');
  if (control !== -1)
    return {
      problems: [
        diagnosticAt(linesOf(text), control, 1, {
          rule,
          file,
          message: 'is a binary file: it contains a NUL byte',
        }),
      ],
    };
  if (text.trim() === '')
    return {
      problems: [
        diagnosticAt(linesOf(text), 0, 1, {
          rule,
          file,
          message: 'is empty',
          hint: 'Write the catalog data into it, or delete the file.',
        }),
      ],
    };
  const carriageReturn = text.search(/\r(?!\n)/);
  if (carriageReturn !== -1) {
    const about = {
      rule,
      file,
      message: 'has a carriage return without a line feed, which editors interpret differently',
      hint: 'Save the file with LF line endings.',
    };
    return { problems: [diagnosticAt(linesOf(text), carriageReturn, 1, about)] };
  }
  const parsed = parseFast(text);
  if ('refusal' in parsed || !isMapping(parsed.value) || parsed.mayHide) {
    const problems = syntaxProblems(text, file, 'refusal' in parsed ? parsed.refusal : undefined);
    if (problems.length > 0) return { problems };
  }
  return { kind, file, name, text, data: 'value' in parsed ? parsed.value : undefined };
}

/**
 * The value of a text and whether something of the text may not show in it, or why js-yaml refuses it. It is
 * several times as fast as the reader that knows places.
 */
function parseFast(
  text: string,
): { readonly value: unknown; readonly mayHide: boolean } | { readonly refusal: Refusal } {
  try {
    const events = parseEvents(text, { maxDepth: deepest });
    const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: values[0], mayHide: mayHide(text, events, values) };
  } catch (error) {
    return {
      refusal:
        error instanceof YAMLException
          ? { reason: error.reason, offset: error.mark?.position ?? 0 }
          : { reason: reason(error), offset: 0 },
    };
  }
}

function unreadable(path: string, message: string, hint?: string): Diagnostic {
  return {
    rule,
    file: displayPath(path),
    line: 1,
    column: 1,
    length: 1,
    message,
    hint,
  };
}
