/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isObject } from './json.js';

// A problem, the first of a setting behind its name: {:url=>["is blocked", "is too long"]} as Ruby prints it, {url: ["is blocked"]} since 3.4
const printedHash = /(?:(\w+)(?:=>|: ?)\[)?"((?:\\.|[^"\\])*)"/g;
// A parameter and its problem: webhook is missing, server_port is invalid
const parameters = /(?<=^|, )([a-z]\w*)\S* ((?:is|are|does|must|has) [^,]+)/g;

/**
 * The problems that a response names, in its order; none when it is about something else.
 * @param reason the `message` or `error` of its body.
 */
export function problemsIn(reason: unknown): readonly SettingProblem[] {
  if (isObject(reason)) return Object.entries(reason).flatMap(problemsOf);
  const text = String(reason);
  const problems = problemsInHash(text);
  if (problems.length > 0) return problems;
  return Array.from(text.matchAll(parameters), ([, setting = '', problem = '']) => ({ setting, problem }));
}

/** Of a member of `{"url": ["is blocked"]}`. */
function problemsOf([setting, problems]: readonly [string, unknown]): readonly SettingProblem[] {
  return [problems].flat().map((problem) => ({ setting, problem: String(problem) }));
}

function problemsInHash(text: string): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  let setting = '';
  for (const [, name, problem = ''] of text.matchAll(printedHash)) {
    if (name) setting = name;
    if (setting) problems.push({ setting, problem: unescaped(problem) });
  }
  return problems;
}

/** `say \"no\"\n` → `say "no"` and a line end. */
function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
