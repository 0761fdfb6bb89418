/** Reads `integrations`: what a rule, a preset or a group wants of each. */
import { isMap, isScalar } from 'yaml';
import { meaningOf, type Slug } from '../../client/index.ts';
import { catalog } from '../../generated/client/catalog.ts';
import type { TargetLevel } from '../target.ts';
import type { Entry } from './config.ts';
import { integrationOf } from './judge.ts';
import { type SettingsContext, settingsIn } from './settings.ts';
import type { Problem } from './source.ts';
import { code, entriesIn, kindOf, placeOf, type Reading, report, suggestion } from './values.ts';

/** What integrations may have where they stand. */
export interface EntriesContext extends SettingsContext {
  /** Undefined if it is not known yet. */
  readonly level: TargetLevel | undefined;
}

export function entriesOf(reading: Reading, node: unknown, context: EntriesContext): readonly Entry[] {
  return entriesIn(reading, node).flatMap(([slug, { key, value }]) => {
    const problem = isSlug(slug) ? levelProblem(slug, context.level) : unknownSlug(slug);
    if (problem) report(reading, key, problem);
    if (!isSlug(slug)) return [];
    const entry = entryIn(reading, value, slug, context);
    return entry && !problem ? [{ ...entry, slug, place: placeOf(reading.source, key) }] : [];
  });
}

function isSlug(name: string): name is Slug {
  return Object.hasOwn(catalog, name);
}

/** @param level undefined if it is not known yet. */
export function levelProblem(slug: Slug, level: TargetLevel | undefined): Problem | undefined {
  const { title, levels = ['project', 'group'] } = integrationOf(slug);
  if (level === undefined || levels.includes(level)) return undefined;
  return {
    rule: 'level',
    message: `a ${level} cannot have ${title}`,
    hint: level === 'group' ? 'Use a rule that matches the projects of the group.' : undefined,
  };
}

/** What people mean by a name that is no slug. */
function unknownSlug(name: string): Problem {
  const rule = 'known-integration';
  const message = `${code(name)} is not the slug of an integration`;
  const meaning = meaningOf(name);
  if (!meaning)
    return { rule, message, hint: 'https://docs.gitlab.com/api/project_integrations/ has all slugs.' };
  if (meaning.kind === 'integration')
    return {
      rule,
      message,
      hint: meaning.isGuess ? `Did you mean \`${meaning.slug}\`?` : `Its slug is \`${meaning.slug}\`.`,
    };
  const { title, description } = meaning.integration;
  return { rule, message, hint: `${title}: ${description}` };
}

const words = ['inherit', 'absent'] as const;

/** Omits a key of every member of a union. */
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
type OwnEntry = Without<Entry, 'slug' | 'place'>;

function entryIn(reading: Reading, node: unknown, slug: Slug, context: EntriesContext): OwnEntry | undefined {
  if (isMap(node)) return { kind: 'settings', ...settingsIn(reading, node, slug, context) };
  const value = isScalar(node) ? node.value : undefined;
  const word = words.find((known) => known === value);
  const problem = word === undefined ? noEntry(node, value) : wordProblem(slug, word);
  if (problem) report(reading, node, problem);
  return word === undefined || problem ? undefined : { kind: word };
}

function noEntry(node: unknown, value: unknown): Problem {
  const hint = typeof value === 'string' ? suggestion(value, words) : undefined;
  const message = `must be settings, \`inherit\` or \`absent\`, not ${kindOf(node)}`;
  return { rule: 'value-type', message, hint };
}

function wordProblem(slug: Slug, word: (typeof words)[number]): Problem | undefined {
  const { title, inheritable, canDisable } = integrationOf(slug);
  if (word === 'inherit' && inheritable === false)
    return { rule: 'valid-setting', message: `${title} cannot be inherited`, hint: 'Write its settings.' };
  if (word === 'absent' && canDisable === false)
    return { rule: 'valid-setting', message: `the API cannot disable ${title}` };
  return undefined;
}
