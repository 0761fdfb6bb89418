/** The settings of a command line: `channel=#java`, `webhook=@env:SLACK_WEBHOOK`. */
import type { Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { cureOf, fieldOf, isSecret, parsedSettings, settingProblems, showsLogin } from '../config/judge.ts';
import { isPlaceholder } from '../config/placeholder.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import { CommandError } from '../exit.ts';

/** Where the value of an assignment comes from. */
export type ValueSource = SecretReference | 'standard input';

export interface Assignments {
  readonly settings: Readonly<Record<string, Value>>;
  /** What has to be read before it is known, by name. */
  readonly sources: Readonly<Record<string, ValueSource>>;
}

/**
 * Reads assignments.
 * @throws {CommandError} with all problems. It repeats no value.
 */
export function assignmentsIn(slug: Slug, words: readonly string[]): Assignments {
  const texts: Record<string, string> = {};
  const sources: Record<string, ValueSource> = {};
  const problems: string[] = [];
  for (const word of words) {
    const { name, text } = partsOf(word);
    const problem = problemOf(slug, name, text, { ...texts, ...sources });
    const source = sourceIn(text ?? '');
    if (problem !== undefined) problems.push(problem);
    else if (source) sources[name] = source;
    else texts[name] = text ?? '';
  }
  const inputs = Object.values(sources).filter((source) => source === 'standard input');
  if (inputs.length > 1) problems.push('Only one value can come from the standard input.');
  return { settings: settingsFrom(slug, texts, problems), sources };
}

/**
 * Texts as settings; an empty one clears its setting.
 * @param known problems that were found before.
 * @throws {CommandError} with all problems. It repeats no value.
 */
export function settingsFrom(
  slug: Slug,
  texts: Readonly<Record<string, string>>,
  known: readonly string[] = [],
): Readonly<Record<string, Value>> {
  const entries = Object.entries(texts);
  const placeholders = entries
    .filter(([, text]) => isPlaceholder(text))
    .map(([name]) => `\`${name}\` is a placeholder, not a value.`);
  const given = Object.fromEntries(entries.map(([name, text]) => [name, givenValue(slug, name, text)]));
  const { settings, problems } = parsedSettings(slug, given);
  const all = [...known, ...placeholders, ...problems];
  if (all.length > 0) throw new CommandError(all.join('\n'));
  return settings;
}

/** An empty list is no items, and not null. */
function givenValue(slug: Slug, name: string, text: string): string | null {
  const isList = fieldOf(slug, name)?.type === 'string[]';
  return text === '' && !isList ? null : text;
}

function partsOf(word: string): { readonly name: string; readonly text: string | undefined } {
  const end = word.indexOf('=');
  return end === -1
    ? { name: word, text: undefined }
    : { name: word.slice(0, end), text: word.slice(end + 1) };
}

/** What is wrong with an assignment, its value aside. */
function problemOf(
  slug: Slug,
  name: string,
  text: string | undefined,
  earlier: Readonly<Record<string, unknown>>,
): string | undefined {
  // A word without a name may be a secret that was pasted.
  if (text === undefined) return 'Write each setting as name=value.';
  const field = fieldOf(slug, name);
  if (!field) return settingProblems(slug, name, null)[0];
  if (Object.hasOwn(earlier, name)) return `\`${name}\` is set twice.`;
  if (field.ignored) return `GitLab ignores \`${name}\`. ${cureOf(field.ignored)}`;
  if (field.savedAs !== undefined) return savedSentence(name, field.savedAs);
  if (name === 'use_inherited_settings') return '`use_inherited_settings` cannot be set here.';
  return sourceIn(text) || text === '' ? undefined : secretProblem(slug, field, text);
}

function savedSentence(name: string, savedAs: boolean | string): string {
  if (typeof savedAs === 'boolean') return `GitLab saves \`${name}\` as ${savedAs}, whatever is sent.`;
  return `GitLab saves \`${name}\` with the value of \`${savedAs}\`: set that one.`;
}

/** Lists of processes and histories of shells would show it. */
function secretProblem(slug: Slug, field: CatalogField, text: string): string | undefined {
  const { name } = field;
  const isHidden = isSecret(field) || showsLogin(slug, name, text);
  if (!isHidden) return undefined;
  return `\`${name}\` is a secret, which command lines do not keep: write ${name}=@env:VARIABLE, ${name}=@file:PATH or ${name}=- for the standard input.`;
}

function sourceIn(text: string): ValueSource | undefined {
  if (text === '-') return 'standard input';
  const [, kind, place = ''] = /^@(env|file):(.+)$/s.exec(text) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'env' ? { env: place } : { file: place };
}
