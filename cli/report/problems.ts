/** The changes that cannot be made, as text. */
import type { CompareProblem } from '../compare/options.ts';
import { plainLine } from '../print/plain.ts';
import { counted, someOf } from './words.ts';

const mostPaths = 2;

/** Something about an integration of a target. */
type Fact = Pick<CompareProblem, 'target' | 'message' | 'origin'> & { readonly slug: string };

/** Each problem once, with the projects and groups that have it, and how many there are. */
export function problemsAsText(problems: readonly CompareProblem[]): string {
  const facts = foldedFacts(problems);
  return [...facts, `${counted(facts.length, 'problem')} found.`].join('\n');
}

/** Each fact once: `file:12 slack: …`, and on a line of its own `in acme/web/shop and 3 more`. */
export function foldedFacts(facts: readonly Fact[]): readonly string[] {
  const paths = new Map<string, Set<string>>();
  for (const fact of facts) {
    const sentence = sentenceOf(fact);
    const own = paths.get(sentence) ?? new Set();
    paths.set(sentence, own.add(fact.target.path));
  }
  return [...paths].map(([sentence, own]) => plainText([sentence, `  in ${someOf([...own], mostPaths)}`]));
}

function sentenceOf({ slug, message, origin }: Fact): string {
  const place = origin ? `${origin.file}:${origin.line} ` : '';
  return `${place}${slug}: ${message}`;
}

function plainText(lines: readonly string[]): string {
  return lines.flatMap((line) => line.split('\n').map(indented)).join('\n');
}

function indented(line: string): string {
  return `${line.startsWith('  ') ? '  ' : ''}${plainLine(line)}`;
}
