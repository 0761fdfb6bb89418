/** Describes a stored integration as a rule would want it. */
import { redact, type Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { declared, shownIn } from '../compare/values.ts';
import { integrationOf, isSecret, settingProblems } from '../config/judge.ts';
import { isPlaceholder } from '../config/placeholder.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import type { Stored } from '../read/stored.ts';

/** An integration as the file has it. */
export interface ExportedEntry {
  readonly slug: Slug;
  readonly settings: Readonly<Record<string, Value | SecretReference>>;
  /** What cannot be said in the file, one sentence each. */
  readonly notes: readonly string[];
}

/** Undefined for one that is off, or whose settings come from elsewhere: the file does not name it. */
export function entryFor(slug: Slug, stored: Stored): ExportedEntry | undefined {
  const { active, inherited } = stored.integration;
  if (!active || inherited === true) return undefined;
  const settings: Record<string, Value | SecretReference> = {};
  const notes: string[] = [];
  for (const field of integrationOf(slug).fields) {
    if (field.ignored || field.name === 'use_inherited_settings') continue;
    const part = isSecret(field) ? secretPart(slug, field) : valuePart(slug, field, stored);
    if (part === undefined) continue;
    if ('note' in part) notes.push(part.note);
    else settings[field.name] = part.value;
  }
  return { slug, settings, notes };
}

type Part = { readonly value: Value | SecretReference } | { readonly note: string };

/** GitLab keeps secrets to itself: of an optional one it does not even say whether it exists. */
function secretPart(slug: Slug, { name, required }: CatalogField): Part {
  if (required) return { value: { env: variableFor(slug, name) } };
  return { note: `${name}: a secret; whether there is one, only the server knows` };
}

/** `SLACK_WEBHOOK` */
function variableFor(slug: Slug, name: string): string {
  return `${slug}_${name}`.replaceAll('-', '_').toUpperCase();
}

/** Undefined for a setting that is not shown, without a value, or as in a new integration. */
function valuePart(slug: Slug, field: CatalogField, stored: Stored): Part | undefined {
  const { name } = field;
  const value = declared(field, shownIn(stored, field));
  if (value === null || value === '' || isUsual(field, value)) return undefined;
  if (typeof value === 'string' && redact(slug, { [name]: value })[name] !== value)
    return { value: { env: variableFor(slug, name) } };
  const isUnfit = [value].flat().some((text) => typeof text === 'string' && isPlaceholder(text));
  if (isUnfit || settingProblems(slug, name, value).length > 0)
    return { note: `${name}: the server has a value that it would not take again` };
  return { value: escaped(value) };
}

function isUsual({ default: usual }: CatalogField, value: Value): boolean {
  return usual !== undefined && JSON.stringify(usual) === JSON.stringify(value);
}

/** `${` stands for itself. */
function escaped(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  return Array.isArray(value) ? value.map((text: string) => text.replaceAll('${', () => '$${')) : value;
}
