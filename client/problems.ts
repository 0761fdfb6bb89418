/** Parses GitLab's validation errors, in each of the formats in which it reports them. */
import type { SettingProblem } from './errors.js';
import { isObject } from './json.js';

// A setting or one of its problems, as Ruby prints a hash: {:url=>["is blocked", "is too long"]}, since Ruby 3.4 {url: ["is blocked"]}
const printedHash = /(\w+)(?:=>|: ?)\[|"((?:\\.|[^"\\])*)"/g;
// A parameter and its problem: webhook is missing, server_port is invalid
const parameters = /(?<=^|, )([a-z]\w*)\S* ((?:is|are|does|must|has) [^,]+)/g;

/**
 * The problems that a response names, in its order; none when it is about something else.
 * @param reason the `message` or `error` of its body.
 * @param scrub hides secrets in a problem.
 */
export function problemsIn(reason: unknown, scrub: (problem: string) => string): readonly SettingProblem[] {
  return pairsIn(reason).map(([setting, problem]) => ({ setting, problem: scrub(problem) }));
}

type Pair = readonly [setting: string, problem: string];

function pairsIn(reason: unknown): readonly Pair[] {
  if (isObject(reason)) return pairsInObject(reason);
  const text = String(reason);
  const pairs = pairsInHash(text);
  return pairs.length > 0 ? pairs : pairsInSentence(text);
}

/** `{"url": ["is blocked"]}` */
function pairsInObject(reason: Readonly<Record<string, unknown>>): readonly Pair[] {
  return Object.entries(reason).flatMap(([setting, problems]) =>
    [problems].flat().map((problem): Pair => [setting, String(problem)]),
  );
}

function pairsInHash(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let setting = '';
  for (const [, name, problem = ''] of text.matchAll(printedHash)) {
    if (name) setting = name;
    else if (setting) pairs.push([setting, unescaped(problem)]);
  }
  return pairs;
}

function pairsInSentence(text: string): readonly Pair[] {
  return Array.from(text.matchAll(parameters), ([, setting = '', problem = '']): Pair => [setting, problem]);
}

/** `say \"no\"\n` → `say "no"` and a line end. */
function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
