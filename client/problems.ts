/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isRecord, jsonIn, textOf } from './json.js';
import type { Scrub } from './scrub.js';

/** No response of GitLab comes near these limits. */
const mostProblems = 100;
const longestText = 20_000;

// Both patterns take time that grows with the length of a text only: a part that began never has to be read
// again from another place.

// A problem, behind the setting unless it is that of the problem before, as Ruby prints a hash:
// {:url=>["is blocked", "is too long"]}, since Ruby 3.4 {url: ["is blocked", "is too long"]}
const printedHash = /(?:\b(\w+)(?:=>|: ?)\[)?"((?:\\.?|[^"\\])*)(?:"|$)/gs;
// A parameter and its problem: webhook is missing, server_port is invalid
const sentence = /(?<=^|, )([a-z]\w*)(?:[^\w\s]\S*)? ((?:is|are|does|must|has) [^,]+)/g;

/** A setting, if it is named, and what is wrong with it. */
type Found = readonly [setting: string | undefined, problem: string];

/**
 * The problems that a response names, in its order, at most 100; none when it is about something else.
 * @param reason the `message` or `error` of its body: a text, several or a hash.
 * @param scrub makes a setting or a problem fit to be shown.
 */
export function problemsIn(reason: unknown, scrub: Scrub): readonly SettingProblem[] {
  if (isRecord(reason)) return problemsOf(entriesOf(reason), scrub);
  const text = [reason].flat().map(textOf).join(', ').slice(0, longestText);
  const problems = problemsOf(matchesOf(printedHash, text), scrub);
  return problems.length > 0 ? problems : problemsOf(matchesOf(sentence, text), scrub);
}

function problemsOf(found: Iterable<Found>, scrub: Scrub): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  let setting: string | undefined;
  for (const [name = setting, problem] of found) {
    setting = name;
    if (setting !== undefined) problems.push({ setting: scrub(setting), problem: scrub(problem) });
    if (problems.length === mostProblems) break;
  }
  return problems;
}

/** `{"url": ["is blocked"]}` */
function* entriesOf(hash: Readonly<Record<string, unknown>>): Iterable<Found> {
  for (const setting in hash) for (const problem of [hash[setting]].flat()) yield [setting, textOf(problem)];
}

/** @param pattern captures a setting and its problem. */
function* matchesOf(pattern: RegExp, text: string): Iterable<Found> {
  for (const [, setting, problem = ''] of text.matchAll(pattern)) yield [setting, unescaped(problem)];
}

/** Ruby escapes as JSON does, but for a few signs: `say \"no\"` → `say "no"`. */
function unescaped(text: string): string {
  return textOf(jsonIn(`"${text}"`) ?? text);
}
