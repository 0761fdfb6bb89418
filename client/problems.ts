/** Reads what GitLab has against settings, in each of the shapes in which it says so. */
import type { SettingProblem } from './errors.js';

// A setting or one of its problems: {:url=>["is blocked", "is too long"]} as Ruby prints it, {url: ["is blocked"]} as Ruby 3.4 does, or JSON.
const printedHash = /"?(\w+)"?(?:=>|: ?)\[|"((?:\\.|[^"\\])*)"/g;
// A parameter and its problem: webhook is missing, server_port is invalid
const parameters = /(?<=^|, )([a-z]\w*)\S* ((?:is|are|does|must|has) [^,]+)/g;

/**
 * The problems that a text names, in its order; none for a text of another kind.
 * @param scrub what hides secrets in a problem.
 */
export function problemsIn(text: string, scrub: (problem: string) => string): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  let setting: string | undefined;
  for (const [, name, problem] of text.matchAll(printedHash)) {
    if (name) setting = name;
    else if (setting)
      problems.push({ setting, problem: scrub(problem as string).replace(/\\([^n])/g, '$1') });
  }
  return setting
    ? problems
    : Array.from(
        text.matchAll(parameters),
        ([, setting, problem]) => ({ setting, problem: scrub(problem as string) }) as SettingProblem,
      );
}
