/** The lines of test/fixtures/verdicts.tsv. */
import type { Case } from './grid.ts';
import type { Reading } from './reading.ts';

export interface Line {
  readonly slug: string;
  readonly setting: string;
  /** Name of the case. */
  readonly name: string;
  readonly verdict: string;
  /** `read` from GitLab's source code, or `recorded` on a running GitLab; `-` if the verdict is unknown. */
  readonly origin: string;
  /** Where it was read, or the version and date of the server; `-` if the verdict is unknown. */
  readonly source: string;
}

/** The lines without comments. */
export function parseLines(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [slug = '', setting = '', name = '', verdict = '', origin = '', source = ''] = line.split('\t');
      return { slug, setting, name, verdict, origin, source };
    });
}

/** One line for each case: what was recorded, or what is read. Lines of cases that are gone are dropped. */
export function mergedLines(
  cases: readonly Case[],
  present: readonly Line[],
  read: (one: Case) => Reading,
): readonly Line[] {
  const recorded = new Map(
    present.filter(({ origin }) => origin === 'recorded').map((line) => [keyOf(line), line] as const),
  );
  return cases.map((one) => {
    const { slug, setting, name } = one;
    const { verdict, source } = read(one);
    const isKnown = verdict !== 'unknown';
    const line = {
      slug,
      setting,
      name,
      verdict,
      origin: isKnown ? 'read' : '-',
      source: isKnown ? source : '-',
    };
    return recorded.get(keyOf(one)) ?? line;
  });
}

function printLines(lines: readonly Line[]): string {
  return lines
    .map(
      ({ slug, setting, name, verdict, origin, source }) =>
        `${[slug, setting, name, verdict, origin, source].join('\t')}\n`,
    )
    .join('');
}

/** The comments of the file, then the lines. */
export function printFile(text: string, lines: readonly Line[]): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return `${comments.join('\n')}\n${printLines(lines)}`;
}

/** The lines with those of the same cases replaced by recorded ones. */
export function withRecorded(lines: readonly Line[], recorded: readonly Line[]): readonly Line[] {
  const byCase = new Map(recorded.map((line) => [keyOf(line), line]));
  return lines.map((line) => byCase.get(keyOf(line)) ?? line);
}

/** Identifies the case of a line. */
export function keyOf({ slug, setting, name }: Pick<Line, 'slug' | 'setting' | 'name'>): string {
  return `${slug}.${setting}: ${name}`;
}
