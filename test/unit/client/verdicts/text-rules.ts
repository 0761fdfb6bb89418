/** The checks of GitLab's models on a text. */
import type { CatalogField, CatalogIntegration } from '../../../../client/catalog-types.ts';
import { isRecord, jsonIn } from '../../../../client/json.ts';
import { accepts, type Reading, refuses, unknown } from '../../../../scripts/verdicts/reading.ts';
import { limitIn } from './storage-rules.ts';

const addressValidator = 'app/validators/addressable_url_validator.rb';
const hookValidator = 'app/models/concerns/web_hooks/hook.rb';

export interface Origin {
  /** The file of the model. */
  readonly model: string;
  readonly integration: CatalogIntegration;
}

export function textVerdict(field: CatalogField, text: string, origin: Origin): Reading {
  const { required, enforced, knownValues = [], format, example } = field;
  const { model, integration } = origin;
  const isBlank = text.trim() === '';
  if (required && isBlank) return refuses(model);
  if (text === example) return accepts(model);
  // The example only stands for a key: what is no key would be refused, and so would the example.
  if (`${integration.slug}.${field.name}` === 'apple-app-store.app_store_private_key') return unknown;
  if (format === 'json') return documentVerdict(text, example, model);
  if (format === 'url') return addressVerdict(field, text, origin);
  // Each of the validators lets blank texts pass.
  if (isBlank) return accepts(model);
  if (enforced) return knownValues.includes(text) ? accepts(model) : refuses(model);
  return plainVerdict(field, text, origin);
}

/** White space between the parts of a JSON document says nothing. What its members may be is not known. */
function documentVerdict(text: string, example: unknown, model: string): Reading {
  const document = jsonIn(text);
  if (document === undefined) return refuses(model);
  if (!isRecord(document)) return refuses('app/validators/json_schemas/google_service_account_key.json');
  return JSON.stringify(document) === JSON.stringify(jsonIn(String(example))) ? accepts(model) : unknown;
}

/** An address is stripped, and it is checked only if something is left. */
function addressVerdict(field: CatalogField, sent: string, origin: Origin): Reading {
  const { refused, asciiOnly } = field;
  const { model, integration } = origin;
  const address = sent.trim();
  if (address === '') return accepts(addressValidator);
  if (!/^https?:\/\/[a-z]/.test(address)) return refuses(addressValidator);
  // The model allows local addresses of Jenkins, its web hook does not.
  if (refused !== undefined && new RegExp(refused.pattern, 'u').test(address))
    return refuses(integration.slug === 'jenkins' ? hookValidator : addressValidator);
  // The address of the web hook cannot be built.
  if (asciiOnly && /[^!-~]/.test(address)) return refuses(model);
  return lengthVerdict(field, address, origin) ?? accepts(addressValidator);
}

function plainVerdict(field: CatalogField, text: string, origin: Origin): Reading {
  const { pattern, minLength = 0 } = field;
  const { model } = origin;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return refuses(model);
  if ([...text].length < minLength) return refuses(model);
  return lengthVerdict(field, text, origin) ?? accepts(model);
}

/** Undefined if the length is no problem. */
function lengthVerdict(
  field: CatalogField,
  text: string,
  { model, integration }: Origin,
): Reading | undefined {
  const { maxLength = Infinity } = field;
  return [...text].length > maxLength ? refuses(limitIn(field, integration, model)) : undefined;
}
