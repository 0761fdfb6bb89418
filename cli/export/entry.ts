/** Describes a stored integration as a rule would want it. */
import type { Slug } from '../../client/index.ts';
import type { CatalogField } from '../../generated/client/catalog.ts';
import { literal } from '../config/template.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import { isUnfit, type ShownSetting, shownSettings, unknownSecret } from '../read/shown-settings.ts';
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
  for (const shown of shownSettings(slug, stored)) {
    const part = partOf(slug, shown);
    if (part === undefined) continue;
    if ('note' in part) notes.push(part.note);
    else settings[shown.field.name] = part.value;
  }
  return { slug, settings, notes };
}

type Part = { readonly value: Value | SecretReference } | { readonly note: string };

/** Undefined for a setting that is as in a new integration. */
function partOf(slug: Slug, shown: ShownSetting): Part | undefined {
  const { name, required } = shown.field;
  switch (shown.kind) {
    case 'secret':
      return required ? { value: { env: variableFor(slug, name) } } : { note: unknownSecret(name) };
    case 'login':
      return { value: { env: variableFor(slug, name) } };
    case 'value':
      return valuePart(slug, shown.field, shown.value);
    default:
      return shown satisfies never;
  }
}

/** `SLACK_WEBHOOK` */
function variableFor(slug: Slug, name: string): string {
  return `${slug}_${name}`.replaceAll('-', '_').toUpperCase();
}

function valuePart(slug: Slug, field: CatalogField, value: Value): Part | undefined {
  if (isUsual(field, value)) return undefined;
  if (isUnfit(slug, field, value))
    return { note: `${field.name}: the server has a value that it would not take again` };
  return { value: literal(value) };
}

function isUsual({ default: usual }: CatalogField, value: Value): boolean {
  return usual !== undefined && JSON.stringify(usual) === JSON.stringify(value);
}
