/** Brings the answers of older servers into the documented types. */
import { isFlag, isNumber } from '../generated/client/tables.js';

/** The same integration with its properties as documented: older servers sent flags as texts, and some texts as numbers. */
export function documented<T extends { readonly properties?: object | null }>(integration: T): T {
  const properties = (integration.properties ?? {}) as Record<string, unknown>;
  for (const name in properties) {
    const value = properties[name];
    if (isFlag.test(name))
      properties[name] =
        /^(true|1)$/.test(value as string) || (!/^(false|0|)$/.test(value as string) && value);
    else if (typeof value === 'number' && !isNumber.test(name)) properties[name] = `${value}`;
  }
  return integration;
}
