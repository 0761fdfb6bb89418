/** Collects the secrets of a request. */
import { soundsSecret } from '../generated/client/tables.js';
import { jsonIn, propertiesOf } from './json.js';
import { mark, withoutLogins } from './logins.js';

/** What a request sends. */
export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON or a form. */
  readonly body?: string | undefined;
}

/**
 * The secrets of a request: the headers and settings that sound like one, whatever their type, with all that
 * they hold; logins and tokens in addresses.
 */
export function secretsIn({ url, headers, body = '' }: Sent): Set<string> {
  const secrets = new Set<string>();
  const settings = jsonIn(body) ?? [...new URLSearchParams(body)].map(([name, value]) => ({ [name]: value }));
  const pending: [value: unknown, isSecret: boolean][] = [
    [url, false],
    [headers, false],
    [settings, false],
  ];
  // The list grows meanwhile: it holds what recursion would keep on the stack, at any depth.
  for (const [value, isSecret] of pending) {
    if (isSecret && (typeof value === 'string' || typeof value === 'number')) secrets.add(String(value));
    if (typeof value === 'string') addLogins(value, secrets);
    else
      for (const [name, entry] of Object.entries(propertiesOf(value)))
        pending.push([entry, isSecret || soundsSecret.test(name)]);
  }
  // `Bearer your-token`
  const [, credentials] = headers.authorization?.split(' ') ?? [];
  if (credentials) secrets.add(credentials);
  return secrets;
}

function addLogins(text: string, secrets: Set<string>): void {
  withoutLogins(text, (secret) => {
    secrets.add(secret);
    // The password alone.
    secrets.add(secret.slice(secret.indexOf(':') + 1));
    return mark;
  });
}
