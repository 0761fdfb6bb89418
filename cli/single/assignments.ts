/** The settings of a command line: `channel=#java`, `webhook=@env:SLACK_WEBHOOK`. */
import { redact, type Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { declared } from '../compare/values.ts';
import { fieldOf, isSecret, settingProblems } from '../config/judge.ts';
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
  const settings: Record<string, Value> = {};
  const sources: Record<string, ValueSource> = {};
  const problems: string[] = [];
  for (const word of words) {
    const { name, text } = partsOf(word);
    const problem = problemOf(slug, name, text, { ...settings, ...sources });
    const source = sourceIn(text ?? '');
    if (problem !== undefined) problems.push(problem);
    else if (source) sources[name] = source;
    else settings[name] = settingFrom(slug, name, text ?? '', problems);
  }
  const inputs = Object.values(sources).filter((source) => source === 'standard input');
  if (inputs.length > 1) problems.push('Only one value can come from the standard input.');
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return { settings, sources };
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
  if (name === 'use_inherited_settings') return '`use_inherited_settings` cannot be set here.';
  return sourceIn(text) || text === '' ? undefined : secretProblem(slug, field, text);
}

/** Lists of processes and histories of shells would show it. */
function secretProblem(slug: Slug, field: CatalogField, text: string): string | undefined {
  const { name } = field;
  const isHidden = isSecret(field) || redact(slug, { [name]: text })[name] !== text;
  if (!isHidden) return undefined;
  return `\`${name}\` is a secret, which command lines do not keep: write ${name}=@env:VARIABLE, ${name}=@file:PATH or ${name}=- for the standard input.`;
}

function sourceIn(text: string): ValueSource | undefined {
  if (text === '-') return 'standard input';
  const [, kind, place = ''] = /^@(env|file):(.+)$/s.exec(text) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'env' ? { env: place } : { file: place };
}

/** A text as the value of a setting: nothing clears it. Adds what is wrong with it. */
export function settingFrom(slug: Slug, name: string, text: string, problems: string[]): Value {
  const field = fieldOf(slug, name);
  const value = field && text !== '' ? typed(field, text) : null;
  problems.push(...settingProblems(slug, name, value));
  return value;
}

function typed(field: CatalogField, text: string): Value {
  if (field.type !== 'string[]') return declared(field, text);
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
