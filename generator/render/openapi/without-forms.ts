/** The description for readers to whom a second content type is a second operation. */
import type { Json } from '../../load/types.ts';
import { each, mappingOf, type Step, within } from './steps.ts';

const operation = within({ requestBody: within({ content: withoutForm }) });

/**
 * The same description with requests in JSON only. Some generators give an operation with two content types
 * two names, none of them its own, and types that are twice as long say nothing more.
 */
export const withoutForms: Step = within({ paths: each(within({ put: operation })) });

function withoutForm(content: Json): Json {
  const { 'application/x-www-form-urlencoded': _form, ...others } = mappingOf(content);
  return others;
}
