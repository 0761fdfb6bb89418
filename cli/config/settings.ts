/** Reads the settings of one integration in a rule or preset. Whether they are complete is known later. */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { cureOf, fieldOf, isSecret, settingProblems, showsLogin } from './judge.ts';
import { isPlaceholder } from './placeholder.ts';
import { referenceIn } from './reference.ts';
import type { Placed } from './source.ts';
import { expanded, hasTemplate, isFillable, templateNames } from './template.ts';
import { code, entriesIn, placeOf, type Reading, report } from './values.ts';
import type { SecretReference, Value } from './wanted.ts';

/** What settings may hold where they stand. */
export interface SettingsContext {
  /** Whether there is a project to put into templates. */
  readonly hasProject: boolean;
}

export interface ReadSettings {
  readonly settings: ReadonlyMap<string, Placed<Value>>;
  readonly secrets: ReadonlyMap<string, Placed<SecretReference>>;
}

/** @param node a mapping. */
export function settingsIn(
  reading: Reading,
  node: unknown,
  slug: Slug,
  context: SettingsContext,
): ReadSettings {
  const settings = new Map<string, Placed<Value>>();
  const secrets = new Map<string, Placed<SecretReference>>();
  for (const [name, pair] of entriesIn(reading, node)) {
    const field = fieldOf(slug, name);
    const place = placeOf(reading.source, pair.key);
    if (!field || refuses(reading, pair, field, slug)) {
      if (!field) reportUnknown(reading, pair, slug, name);
      continue;
    }
    const isReference = isSecret(field)
      ? !isNull(pair.value)
      : isMap(pair.value) && field.type === 'string' && !field.enforced;
    if (isReference) {
      const reference = referenceIn(reading, pair.value, name);
      if (reference) secrets.set(name, { value: reference, place });
      continue;
    }
    const value = valueIn(reading, pair.value, slug, name, context);
    if (value !== undefined) settings.set(name, { value, place });
  }
  return { settings, secrets };
}

function isNull(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function reportUnknown(reading: Reading, { key }: Pair, slug: Slug, name: string): void {
  for (const message of settingProblems(slug, name, null))
    report(reading, key, { rule: 'known-setting', message });
}

/** Whether a setting of the catalog cannot be in the file, which is reported. */
function refuses(reading: Reading, { key }: Pair, { name, ignored }: CatalogField, slug: Slug): boolean {
  if (name === 'use_inherited_settings') {
    const hint = `Write \`${slug}: inherit\`; whatever has settings here does not inherit.`;
    report(reading, key, {
      rule: 'known-setting',
      message: `\`${name}\` is not written among the settings`,
      hint,
    });
    return true;
  }
  if (!ignored) return false;
  report(reading, key, {
    rule: 'ignored-setting',
    message: `GitLab ignores \`${name}\``,
    hint: cureOf(ignored),
  });
  return true;
}

/** A value that the setting takes; undefined otherwise. */
function valueIn(
  reading: Reading,
  node: unknown,
  slug: Slug,
  name: string,
  { hasProject }: SettingsContext,
): Value | undefined {
  if (isMap(node)) {
    const hint = 'Write the value itself: only secrets are read from elsewhere.';
    report(reading, node, {
      rule: 'value-type',
      message: `\`${name}\` must be a value, not a mapping`,
      hint,
    });
    return undefined;
  }
  const value = plainValue(node);
  if (Array.isArray(value) && value.some((item) => typeof item !== 'string')) {
    report(reading, node, { rule: 'valid-setting', message: `each item of \`${name}\` must be a string` });
    return undefined;
  }
  const texts = [value].flat().filter((text) => typeof text === 'string');
  if (texts.some(isPlaceholder)) {
    const message = `\`${name}\` is a placeholder, not a value`;
    report(reading, node, { rule: 'placeholder', message, hint: 'Write the value, or remove the setting.' });
    return undefined;
  }
  if (showsLogin(slug, name, value)) {
    const hint = 'Write `{ env: NAME }`, and replace the login if others have seen this file.';
    report(reading, node, { rule: 'literal-secret', message: `\`${name}\` holds a login or a token`, hint });
    return undefined;
  }
  if (hasTemplate(value as Value) && !templatesFit(reading, node, value as Value, hasProject))
    return undefined;
  const problems = settingProblems(slug, name, expanded(value as Value, sample));
  for (const message of problems)
    report(reading, node, { rule: 'valid-setting', message, hint: typeHint(node, slug, name) });
  // Whatever the setting takes is a value.
  return problems.length === 0 ? (value as Value) : undefined;
}

/** What a node of YAML stands for; items that are no scalars are undefined, which no setting takes. */
function plainValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? item.value : {}));
  return isScalar(node) ? node.value : null;
}

/** A project whose values fit where those of any other would. */
const sample = { level: 'project', id: 1, path: 'group/project', topics: [] } as const;

function templatesFit(reading: Reading, node: unknown, value: Value, hasProject: boolean): boolean {
  const known = `Known: ${templateNames.map((name) => `\`\${${name}}\``).join(', ')}. Write \`$\${\` for \`\${\` itself.`;
  if (!isFillable(value)) {
    report(reading, node, {
      rule: 'template',
      message: 'has a template that stands for nothing',
      hint: known,
    });
    return false;
  }
  if (hasProject) return true;
  const message = 'has a template, which only rules for projects fill in';
  const hint = 'Write the value itself, or use a rule. Write `$${` for `${` itself.';
  report(reading, node, { rule: 'template', message, hint });
  return false;
}

/** What people forget about YAML. */
function typeHint(node: unknown, slug: Slug, name: string): string | undefined {
  if (!isScalar(node)) return undefined;
  const written = String(node.source ?? '');
  const isText = typeof node.value === 'string';
  if (!isText && node.value !== null && settingProblems(slug, name, written).length === 0)
    return `Put it in quotes: ${code(`'${written}'`)}.`;
  if (isText && fieldOf(slug, name)?.type === 'boolean' && /^(?:yes|no|on|off|true|false)$/i.test(written))
    return `Write \`${/^(?:yes|on|true)$/i.test(written)}\`, without quotes.`;
  return undefined;
}
