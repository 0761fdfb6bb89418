/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isObject, jsonIn, textOf } from './json.js';
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

/**
 * The problems that a response names, in its order, at most 100; none when it is about something else.
 * @param reason the `message` or `error` of its body.
 * @param scrub makes a setting or a problem fit to be shown.
 */
export function problemsIn(reason: unknown, scrub: Scrub): readonly SettingProblem[] {
  return allProblemsIn(reason)
    .slice(0, mostProblems)
    .map(({ setting, problem }) => ({ setting: scrub(setting), problem: scrub(problem) }));
}

function allProblemsIn(reason: unknown): readonly SettingProblem[] {
  // {"url": ["is blocked"]}
  if (isObject(reason))
    return Object.entries(reason).flatMap(([setting, problems]) =>
      [problems].flat().map((problem) => ({ setting, problem: textOf(problem) })),
    );
  const text = textOf(reason).slice(0, longestText);
  const problems = problemsOf(printedHash, text);
  return problems.length > 0 ? problems : problemsOf(sentence, text);
}

/** @param pattern captures a setting and its problem. */
function problemsOf(pattern: RegExp, text: string): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  let setting: string | undefined;
  for (const [, name = setting, problem = ''] of text.matchAll(pattern)) {
    setting = name;
    if (setting !== undefined) problems.push({ setting, problem: unescaped(problem) });
  }
  return problems;
}

/** Ruby escapes as JSON does, but for a few signs: `say \"no\"` → `say "no"`. */
function unescaped(text: string): string {
  return textOf(jsonIn(`"${text}"`) ?? text);
}
