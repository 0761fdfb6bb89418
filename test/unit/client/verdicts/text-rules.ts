/** The checks of GitLab's models on a text. */
import type { CatalogField } from '../../../../client/catalog-types.ts';
import { jsonIn } from '../../../../client/json.ts';
import { accepts, type Reading, refuses, unknown } from '../../../../scripts/verdicts/reading.ts';

const addressValidator = 'app/validators/addressable_url_validator.rb';

/** Texts that have to be a key, which no rule here can judge. */
const judgedByServer = ['apple-app-store.app_store_private_key'];

interface Origin {
  /** The file of the model. */
  readonly model: string;
  readonly slug: string;
}

export function textVerdict(field: CatalogField, text: string, { model, slug }: Origin): Reading {
  const { required, enforced, knownValues = [], format, example } = field;
  const isBlank = text.trim() === '';
  if (required && isBlank) return refuses(model);
  if (text === example) return accepts(model);
  if (judgedByServer.includes(`${slug}.${field.name}`)) return unknown;
  if (format === 'json') return documentVerdict(text, example, model);
  if (format === 'url') return addressVerdict(field, text, model);
  if (enforced) {
    if (knownValues.includes(text)) return accepts(model);
    return text === '' ? unknown : refuses(model);
  }
  return isBlank ? blankVerdict(field, text, model) : plainVerdict(field, text, model);
}

/** White space between the parts of a JSON document says nothing. What has to be in one is not known. */
function documentVerdict(text: string, example: unknown, model: string): Reading {
  const document = jsonIn(text);
  if (document === undefined) return refuses(model);
  return JSON.stringify(document) === JSON.stringify(jsonIn(String(example))) ? accepts(model) : unknown;
}

/** An address is stripped, and it is checked only if something is left. */
function addressVerdict({ maxLength, refused }: CatalogField, sent: string, model: string): Reading {
  const address = sent.trim();
  if (address === '') return accepts(addressValidator);
  if (!/^https?:\/\/[a-z]/.test(address)) return refuses(addressValidator);
  if (refused !== undefined && new RegExp(refused.pattern, 'u').test(address))
    return refuses(addressValidator);
  return lengthVerdict(address, maxLength, model) ?? accepts(addressValidator);
}

/** Whether a blank text is checked at all depends on the validator. */
function blankVerdict({ pattern, minLength }: CatalogField, text: string, model: string): Reading {
  if (pattern !== undefined) return new RegExp(pattern, 'u').test(text) ? accepts(model) : unknown;
  return minLength === undefined ? accepts(model) : unknown;
}

function plainVerdict(
  { pattern, minLength = 0, maxLength }: CatalogField,
  text: string,
  model: string,
): Reading {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return refuses(model);
  if ([...text].length < minLength) return refuses(model);
  return lengthVerdict(text, maxLength, model) ?? accepts(model);
}

/** Undefined if the length is no problem. Where no limit is known, there may still be one. */
function lengthVerdict(text: string, maxLength: number | undefined, model: string): Reading | undefined {
  const { length } = [...text];
  if (maxLength !== undefined) return length > maxLength ? refuses(model) : undefined;
  return length > 2048 ? unknown : undefined;
}
