/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isObject, jsonIn } from './json.js';

// A problem, behind the setting unless it is that of the problem before, as Ruby prints a hash:
// {:url=>["is blocked", "is too long"]}, since Ruby 3.4 {url: ["is blocked", "is too long"]}
const printedHash = /(?:(\w+)(?:=>|: ?)\[)?"((?:\\.|[^"\\])*)"/g;
// A parameter and its problem: webhook is missing, server_port is invalid
const sentence = /(?<=^|, )([a-z]\w*)\S* ((?:is|are|does|must|has) [^,]+)/g;

type Scrub = (text: string) => string;

/**
 * The problems that a response names, in its order; none when it is about something else.
 * @param reason the `message` or `error` of its body.
 * @param scrub hides secrets in a problem.
 */
export function problemsIn(reason: unknown, scrub: Scrub): readonly SettingProblem[] {
  // {"url": ["is blocked"]}
  if (isObject(reason))
    return Object.entries(reason).flatMap(([setting, problems]) =>
      [problems].flat().map((problem) => ({ setting, problem: scrub(String(problem)) })),
    );
  const text = String(reason);
  const problems = matches(printedHash, text, scrub);
  return problems.length > 0 ? problems : matches(sentence, text, scrub);
}

/** @param pattern captures a setting and its problem. */
function matches(pattern: RegExp, text: string, scrub: Scrub): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  let setting: string | undefined;
  for (const [, name, problem = ''] of text.matchAll(pattern)) {
    setting = name ?? setting;
    if (setting) problems.push({ setting, problem: scrub(unescaped(problem)) });
  }
  return problems;
}

/** Ruby escapes as JSON does, but for a few signs: `say \"no\"` → `say "no"`. */
function unescaped(text: string): string {
  return String(jsonIn(`"${text}"`) ?? text);
}
