/** Brings the answers of older servers into the documented types. */
import { isFlag, isNumber } from './tables.js';

/** The same integration with its properties as documented: older servers sent flags as texts, and some texts as numbers. */
export function documented<T extends { readonly properties?: object | null }>(integration: T | undefined): T | undefined {
  const properties = (integration?.properties ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(properties)) {
    const text = `${value}`;
    if (isFlag.test(name)) properties[name] = text === '' ? null : /^(true|1)$/.test(text) || (/^(false|0)$/.test(text) ? false : value);
    else if (typeof value === 'number' && !isNumber.test(name)) properties[name] = text;
  }
  return integration;
}
