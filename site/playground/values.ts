/** Converts what is typed into a field to what a request sends, independent of the page. */
import type { CatalogField, CatalogValue } from '../../client/catalog-types.ts';

/** The kind of control for a setting. */
type ControlKind = 'choice' | 'lines' | 'paragraph' | 'secret' | 'text';

/** The choice that omits a setting from the request. */
export const notSent = '';

export function controlKindOf(field: CatalogField): ControlKind {
  if (field.type === 'boolean' || field.enforced) return 'choice';
  if (field.type === 'string[]') return 'lines';
  if (isSecret(field)) return 'secret';
  return typeof field.example === 'string' && field.example.includes('\n') ? 'paragraph' : 'text';
}

/** Whether the value must not be seen as it is typed. */
function isSecret({ secret, credential }: CatalogField): boolean {
  return secret === true || credential === true;
}

/** The values that a choice offers. */
export function choicesOf(field: CatalogField): readonly CatalogValue[] {
  return field.type === 'boolean' ? [true, false] : (field.knownValues ?? []);
}

/** The values that a text field suggests; others may be typed as well. */
export function proposalsOf(field: CatalogField): readonly CatalogValue[] {
  return controlKindOf(field) === 'text' ? (field.knownValues ?? []) : [];
}

/**
 * What a field sends; undefined if it is empty, which omits the setting.
 * A string that is not a number stays a string, so that the verdict can report it.
 */
export function sentValue(field: CatalogField, typed: string): CatalogValue | undefined {
  if (typed === notSent) return undefined;
  switch (controlKindOf(field)) {
    case 'choice':
      return choicesOf(field).find((choice) => String(choice) === typed) ?? typed;
    case 'lines':
      return typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'paragraph':
    case 'secret':
      return typed;
    case 'text':
      return isNumber(field) && typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed;
  }
}

function isNumber({ type }: CatalogField): boolean {
  return type === 'integer' || type === 'number';
}
