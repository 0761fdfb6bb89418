/** Collects the secrets of a request. */
import { soundsSecret } from '../generated/client/tables.js';
import { jsonIn, propertiesOf } from './json.js';
import { mark, withoutLogins } from './logins.js';

/** What a request sends. */
export interface Sent {
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON or a form. */
  readonly body?: string | undefined;
}

/** How many tokens are remembered; a client may get a new one for every request. */
const mostTokens = 20;

/** Adds a token to those that no error may repeat, and forgets the oldest of too many. */
export function rememberToken(token: string, tokens: Set<string>): void {
  // A set that loses and gets an item with every request is laid out anew each time, which takes memory.
  if (tokens.size === 1 && tokens.has(token)) return;
  tokens.delete(token);
  tokens.add(token);
  const [oldest = token] = tokens;
  if (tokens.size > mostTokens) tokens.delete(oldest);
}

/**
 * The secrets of a request: whatever the headers and settings hold that sound like one, and the logins and
 * tokens in addresses. A text may hold several.
 */
export function secretsIn({ url, headers, body = '' }: Sent): readonly string[] {
  const settings = jsonIn(body) ?? [...new URLSearchParams(body)].map(([name, value]) => ({ [name]: value }));
  const secrets: string[] = [];
  const names = new Set<string>();
  // The list grows as it is read, so that no depth is too deep.
  const entries: [name: string, value: unknown, isSecret: boolean][] = [
    ['request', { url, headers, settings }, false],
  ];
  for (const [name, value, isInSecret] of entries) {
    const isSecret = isInSecret || soundsSecret.test(name);
    names.add(name);
    for (const [key, entry] of Object.entries(propertiesOf(value))) entries.push([key, entry, isSecret]);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value);
    secrets.push(...loginsIn(text));
    // The channel of a chat is no secret, unless it is the address of a webhook.
    if (isSecret && !(/channel/i.test(name) && !text.includes('://'))) secrets.push(text);
  }
  // `Bearer your-token`
  secrets.push(...(headers.authorization?.split(' ').slice(1) ?? []));
  // The password `password` is a word that every message needs.
  return secrets.filter((secret) => !names.has(secret));
}

/** The logins and tokens in the addresses of a text; of `jdoe:password` also the password alone. */
function loginsIn(text: string): readonly string[] {
  const logins: string[] = [];
  withoutLogins(text, (login) => {
    logins.push(login, login.slice(login.indexOf(':') + 1));
    return mark;
  });
  return logins;
}
