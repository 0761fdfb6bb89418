/** Finds the files that a configuration includes. */
import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../../diagnostics/diagnostics.ts';
import { type PatternProblem, slowPatternProblem } from '../slow-pattern.ts';
import type { Placed } from './source.ts';
import { type Reading, reportAt } from './values.ts';

const rule = 'include';

/** How many files one configuration may include. */
const mostFiles = 1000;

/**
 * The paths of the included files, from the folder of the file, in their order.
 * @param own name of the including file.
 */
export function includedFiles(
  reading: Reading,
  folder: string,
  own: string,
  patterns: readonly Placed<string>[],
): readonly string[] {
  const files = new Set<string>();
  for (const { value, place } of patterns) {
    const problem = patternProblem(value);
    const found = problem ? [] : filesOf(folder, value);
    if (problem) reportAt(reading, place, { rule, ...problem });
    else if (found.length === 0)
      reportAt(reading, place, {
        rule,
        message: 'matches no file',
        hint: 'Write a path from the folder of this file, such as `teams/*.yaml`, or remove it.',
      });
    if (found.includes(own))
      reportAt(reading, place, {
        rule,
        message: 'includes this file itself',
        hint: 'Exclude it by its folder or name.',
      });
    for (const file of found) if (file !== own) files.add(file);
    if (files.size > mostFiles) {
      const message = `matches more than ${mostFiles} files`;
      reportAt(reading, place, { rule, message, hint: 'Write a longer path, or rules in fewer files.' });
      return [];
    }
  }
  return [...files].sort(compareText);
}

function patternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern) || pattern.includes('\\'))
    return { message: 'must be a path from the folder of this file, with forward slashes' };
  if (pattern.split('/').includes('..'))
    return {
      message: 'leads out of the folder of this file',
      hint: 'Put what it includes into this folder or below.',
    };
  if (!pattern.startsWith('!')) return slowPatternProblem(pattern);
  const hint = 'Write only what is included.';
  return { message: 'begins with `!`, which has no meaning here', hint };
}

/** Files in hidden folders and in `node_modules` only count where the pattern names the folder. */
function filesOf(folder: string, pattern: string): readonly string[] {
  const { base, glob } = picomatch.scan(pattern);
  if (glob === '') return existing(folder, posix.normalize(pattern));
  const isMatch = picomatch(posix.normalize(pattern));
  const depth = glob.includes('**') ? 20 : glob.split('/').length;
  return walk(folder, posix.normalize(base), depth).filter((path) => isMatch(path));
}

function existing(folder: string, path: string): readonly string[] {
  const name = posix.basename(path);
  return entriesOf(join(folder, posix.dirname(path))).some(
    (entry) => entry.name === name && !entry.isDirectory(),
  )
    ? [path]
    : [];
}

function walk(folder: string, path: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  return entriesOf(join(folder, path)).flatMap((entry) => {
    const within = posix.join(path, entry.name);
    if (!entry.isDirectory()) return [within];
    return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(folder, within, depth - 1);
  });
}

/** None of a folder that cannot be read: the pattern then matches no file. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
