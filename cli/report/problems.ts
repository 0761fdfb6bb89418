/** The changes that cannot be made, as text. */
import type { CompareProblem } from '../compare/options.ts';
import { plainLine } from '../print/plain.ts';
import { counted, someOf } from './words.ts';

const mostPaths = 2;

/**
 * Each problem once, with the projects and groups that have it: `file:12 slack: … (acme/web/shop and 3
 * more)`.
 */
export function problemsAsText(problems: readonly CompareProblem[]): string {
  const paths = new Map<string, string[]>();
  for (const problem of problems) {
    const sentence = sentenceOf(problem);
    const own = paths.get(sentence);
    if (own) own.push(problem.target.path);
    else paths.set(sentence, [problem.target.path]);
  }
  const lines = [...paths].map(
    ([sentence, own]) => `${sentence}\n  in ${someOf([...new Set(own)], mostPaths)}`,
  );
  return plainText([...lines, `${counted(paths.size, 'problem')} found.`]);
}

function sentenceOf({ slug, message, origin }: CompareProblem): string {
  const place = origin ? `${origin.file}:${origin.line} ` : '';
  return `${place}${slug}: ${message}`;
}

function plainText(lines: readonly string[]): string {
  return lines.flatMap((line) => line.split('\n').map(indented)).join('\n');
}

function indented(line: string): string {
  return `${line.startsWith('  ') ? '  ' : ''}${plainLine(line)}`;
}
