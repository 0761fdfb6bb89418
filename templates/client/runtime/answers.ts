/** Brings the answers of older servers into the documented types. */
import { flags, notTexts } from './tables.js';

const isFlag = new RegExp(`(^|_)(${flags})$`);
const isNoText = new RegExp(`^(${notTexts})$`);
const flagValues: Readonly<Record<string, boolean | null>> = { true: true, 1: true, false: false, 0: false, '': null };

/** An integration with its properties as documented: older servers sent flags as texts, and some texts as numbers. */
export function documented<T extends { readonly properties?: object | null }>(integration: T | undefined): T | undefined {
  const entries = Object.entries(integration?.properties ?? {}).map(([name, value]) => {
    const flag = isFlag.test(name) ? flagValues[value] : undefined;
    return [name, flag !== undefined ? flag : typeof value === 'number' && !isNoText.test(name) ? `${value}` : value];
  });
  return integration && { ...integration, properties: Object.fromEntries(entries) };
}
