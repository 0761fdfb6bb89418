/** Prints docs/differences.md: where the description and the server deliberately disagree. */

import type { Case } from '../../../../scripts/verdicts/grid.ts';
import type { Difference } from '../../../support/differences.ts';

const introduction = `<!-- Written from test/support/differences.ts by \`npx vitest run verdicts --update\`. Do not edit. -->
# Where the description and GitLab differ

The OpenAPI description and \`gitlab-integrations/validate\` give the same verdict on every request.
\`gitlab-integrations/testing\` answers what the server answers. A test sends the same requests to all of them: for
each setting null, empty and blank strings, values of other types, strings that are too long, not ASCII or have a
NUL, and each condition met, broken and not applicable. They agree except for what follows. Each list tells the
kinds of values that were sent, and the settings to which they were sent.

The server's own verdicts are in [test/fixtures/verdicts.tsv](../test/fixtures/verdicts.tsv), each with its source;
[verdicts.md](../test/fixtures/verdicts.md) describes the format and how to record them on a server.
`;

/** The names of cases, where readers of the document use another word. */
const words: Readonly<Record<string, string>> = {
  empty: 'an empty string',
  blanks: 'white space',
  object: 'an object',
  list: 'an array',
  'list of numbers': 'an array of numbers',
  number: 'a number',
  'other number': 'another number',
  text: 'a string',
  'other text': 'another string',
  flag: 'a boolean',
  'too long': 'a string that is too long',
  NUL: 'a string with a NUL character',
  'not ASCII': 'a string that is not ASCII',
  'refused kind': 'what the description refuses',
};

/** More are counted. */
const mostSettings = 4;

/** @param explained the cases that each difference explains */
export function differencesDocument(explained: ReadonlyMap<Difference, readonly Case[]>): string {
  const sections = [...explained].map(([difference, cases]) => sectionOf(difference, cases));
  return [introduction, ...sections].join('\n');
}

function sectionOf({ server, reason }: Difference, cases: readonly Case[]): string {
  const namesBySettings = new Map<string, readonly string[]>();
  for (const name of new Set(cases.map((one) => one.name))) {
    const settings = settingsOf(cases.filter((one) => one.name === name));
    namesBySettings.set(settings, [...(namesBySettings.get(settings) ?? []), name]);
  }
  const lines = [...namesBySettings].map(
    ([settings, names]) => `- ${names.map((name) => words[name] ?? name).join(', ')}: ${settings}\n`,
  );
  return `## The server ${server}\n\nThe description does otherwise: ${reason}.\n\n${lines.join('')}`;
}

function settingsOf(cases: readonly Case[]): string {
  const settings = cases.map(({ slug, setting }) => `\`${slug}.${setting}\``);
  const others = settings.length - mostSettings;
  if (others <= 1) return settings.join(', ');
  return `${settings.slice(0, mostSettings).join(', ')} and ${others} others`;
}
