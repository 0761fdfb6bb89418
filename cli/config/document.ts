/** Reads the keys at the top of configuration files. */
import { isMap, isScalar, type Pair } from 'yaml';
import type { GroupEntry, Limits, Rule } from './config.ts';
import { groupsIn, type Presets, presetsIn, rulesIn } from './rules.ts';
import type { Placed } from './source.ts';
import { numberIn, type Pairs, pairsIn, type Reading, report, textIn, textsIn } from './values.ts';

/** What the file itself says, before files are included. */
export interface OwnConfig {
  readonly host: string | undefined;
  readonly limits: Limits;
  readonly presets: Presets;
  readonly rules: readonly Rule[];
  readonly groups: readonly GroupEntry[];
  /** Patterns of paths. */
  readonly include: readonly Placed<string>[];
}

/** How much one run may change where the file does not say. */
export const defaultLimits: Limits = { changes: 100, disables: 10, groups: 1 };

const tokenHint =
  'A token is never written here: it comes from the variable `GITLAB_TOKEN` or from `--token-file`.';
const hints = {
  token: tokenHint,
  private_token: tokenHint,
  integrations: 'Write it in a rule, with `match`.',
};

export function configIn(reading: Reading, contents: unknown): OwnConfig {
  const keys = ['version', 'host', 'limits', 'presets', 'rules', 'groups', 'include'];
  const pairs = topIn(reading, contents, keys, hints);
  const presets = presetsIn(reading, pairs.get('presets'));
  const isEmpty = !['rules', 'groups', 'include'].some((key) => pairs.has(key));
  if (isMap(contents) && isEmpty)
    report(reading, contents, {
      rule: 'missing-key',
      message: 'is missing the key `rules`, `groups` or `include`',
      hint: '`rules` say which projects get which integrations.',
    });
  const include = pairs.get('include');
  return {
    host: hostIn(reading, pairs.get('host')),
    limits: limitsIn(reading, pairs.get('limits')),
    presets,
    rules: rulesIn(reading, pairs.get('rules'), presets),
    groups: groupsIn(reading, pairs.get('groups'), presets),
    include: include ? textsIn(reading, include.value) : [],
  };
}

const notHere = 'Only the file that includes this one may have it.';
const includedHints = { ...hints, host: notHere, limits: notHere, groups: notHere, include: notHere };

/** The rules of an included file, which may use presets of its own and of the file that includes it. */
export function includedRules(reading: Reading, contents: unknown, outer: Presets): readonly Rule[] {
  const pairs = topIn(reading, contents, ['version', 'presets', 'rules'], includedHints);
  return rulesIn(reading, pairs.get('rules'), presetsIn(reading, pairs.get('presets'), outer));
}

function topIn(
  reading: Reading,
  contents: unknown,
  keys: readonly string[],
  keyHints: Readonly<Record<string, string>>,
): Pairs {
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    report(reading, contents, { rule: 'missing-key', message: 'is empty', hint: 'Begin with `version: 1`.' });
    return new Map();
  }
  const pairs = pairsIn(reading, contents, keys, keyHints);
  if (isMap(contents)) checkVersion(reading, contents, pairs.get('version'));
  return pairs;
}

function checkVersion(reading: Reading, contents: unknown, pair: Pair | undefined): void {
  const rule = 'version';
  const hint = 'Write `version: 1`.';
  if (!pair) report(reading, contents, { rule, message: 'is missing the key `version`', hint });
  else if (!isScalar(pair.value) || pair.value.value !== 1) {
    const isNewer = isScalar(pair.value) && typeof pair.value.value === 'number' && pair.value.value > 1;
    const message = isNewer ? 'has a format that this version does not know' : 'has another version than 1';
    report(reading, pair.value, { rule, message, hint });
  }
}

function hostIn(reading: Reading, pair: Pair | undefined): string | undefined {
  const host = pair && textIn(reading, pair.value)?.value;
  if (!pair || host === undefined) return undefined;
  const rule = 'host';
  const hint = 'Write an address such as `https://gitlab.example.com`.';
  if (!/^https?:\/\/[^/]/i.test(host) || !URL.canParse(host))
    report(reading, pair.value, { rule, message: 'is not an http(s) address', hint });
  else if (/[@?#\s\\]/.test(host))
    report(reading, pair.value, { rule, message: 'has more than a host and a path', hint });
  return host;
}

const limitKeys = ['changes', 'disables', 'groups'] as const;

function limitsIn(reading: Reading, pair: Pair | undefined): Limits {
  if (!pair) return defaultLimits;
  const pairs = pairsIn(reading, pair.value, limitKeys);
  const read = limitKeys.flatMap((key) => {
    const limit = pairs.get(key);
    const number = limit && numberIn(reading, limit.value);
    return number === undefined ? [] : [[key, number] as const];
  });
  return { ...defaultLimits, ...Object.fromEntries(read) };
}
