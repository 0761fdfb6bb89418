/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isObject, jsonIn, textOf } from './json.js';
import type { Scrub } from './scrub.js';

/** No response of GitLab comes near these limits. */
const mostProblems = 100;
const longestText = 20_000;

/** A setting and what is wrong with it, as the server writes them. */
type Pair = readonly [setting: string, problem: string];

/**
 * The problems that a response names, in its order, at most 100; none when it is about something else.
 * @param reason the `message` or `error` of its body.
 * @param scrub makes a setting or a problem fit to be shown.
 */
export function problemsIn(reason: unknown, scrub: Scrub): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  for (const [setting, problem] of pairsIn(reason)) {
    if (problems.length === mostProblems) break;
    problems.push({ setting: scrub(setting), problem: scrub(problem) });
  }
  return problems;
}

function pairsIn(reason: unknown): Iterable<Pair> {
  if (isObject(reason)) return pairsOf(reason);
  const text = textOf(reason).slice(0, longestText);
  const printed = [...pairsOfPrintedHash(text)];
  return printed.length > 0 ? printed : pairsOfSentences(text);
}

/** `{"url": ["is blocked"]}` */
function* pairsOf(hash: Readonly<Record<string, unknown>>): Iterable<Pair> {
  for (const setting in hash) for (const problem of [hash[setting]].flat()) yield [setting, textOf(problem)];
}

/**
 * As Ruby prints a hash: `{:url=>["is blocked", "is too long"]}`, since Ruby 3.4
 * `{url: ["is blocked", "is too long"]}`.
 */
function* pairsOfPrintedHash(text: string): Iterable<Pair> {
  const string = /"((?:\\.|[^"\\])*)"/sy;
  let setting: string | undefined;
  // The regular expression starts at a quotation mark only, and the first without a partner is the last one:
  // anything else would take time that grows with the square of the length.
  for (let end = 0, start = text.indexOf('"'); start >= 0; start = text.indexOf('"', end)) {
    string.lastIndex = start;
    const match = string.exec(text);
    if (!match) return;
    setting = /\b(\w+)(?:=>|: ?)\[$/.exec(text.slice(end, start))?.[1] ?? setting;
    if (setting) yield [setting, unquoted(match[0])];
    end = string.lastIndex;
  }
}

/** `webhook is missing, server_port is invalid` */
function* pairsOfSentences(text: string): Iterable<Pair> {
  for (const sentence of text.split(', ')) {
    const end = sentence.indexOf(' ');
    const setting = /^[a-z]\w*/.exec(sentence.slice(0, Math.max(end, 0)))?.[0];
    const problem = /^(?:is|are|does|must|has) [^,]+/.exec(sentence.slice(end + 1))?.[0];
    if (setting && problem) yield [setting, problem];
  }
}

/** Ruby escapes as JSON does, but for a few signs: `"say \"no\""` → `say "no"`. */
function unquoted(text: string): string {
  return textOf(jsonIn(text) ?? text.slice(1, -1));
}
