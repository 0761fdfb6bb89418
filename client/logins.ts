/** Finds logins and tokens in addresses. */
import { soundsSecret } from '../generated/client/tables.js';
import { fromUrl } from './escapes.js';

/** What is shown instead of a secret. */
export const mark = '[redacted]';
/** As it is, and as a browser writes it. */
const marks: readonly string[] = [mark, '%5Bredacted%5D'];

// `jdoe:password` in `https://jdoe:password@example.com`
const login = /(?<=\/\/)[^/?#\s]+(?=@)/g;
// `key=secret` in `https://example.com?key=secret`
const parameter = /(?<=[?&#])([^?&#=\s]*)=([^&#\s]+)/g;

/**
 * A text in which every login in an address, and every parameter that sounds like a secret, is replaced.
 * @param replacement what to write instead of a secret.
 */
export function withoutLogins(text: string, replacement: (secret: string) => string = () => mark): string {
  const hidden = (secret: string) => (marks.includes(secret) ? secret : replacement(secret));
  const hiddenValue = (whole: string, name: string, value: string) =>
    soundsSecret.test(fromUrl(name)) ? `${name}=${hidden(value)}` : whole;
  const hide = (address: string) => {
    const shown = address.replace(login, hidden);
    // `&` and `=` may be a part of a login.
    const query = shown.search(/[?#]/);
    return query < 0 ? shown : shown.slice(0, query) + shown.slice(query).replace(parameter, hiddenValue);
  };
  const shown = hide(text);
  // `fetch` also takes an address without slashes, with backslashes, with spaces in a password or with line
  // breaks anywhere.
  const usual = usualForm(shown);
  const rest = hide(usual);
  return rest === usual ? shown : rest;
}

/** An address as browsers write it; empty for any other text. */
function usualForm(text: string): string {
  try {
    const { host, href } = new URL(text);
    return host && href;
  } catch {
    return '';
  }
}
