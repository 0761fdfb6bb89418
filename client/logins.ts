/** Finds logins and tokens in addresses. */
import { soundsSecret } from '../generated/client/tables.js';
import { fromUrl } from './escapes.js';

/** What is shown instead of a secret. */
export const mark = '[redacted]';
const encodedMark = '%5Bredacted%5D';

// `jdoe:password` in `https://jdoe:password@example.com`
const login = /(?<=\/\/)[^/?#\s]+(?=@)/g;
// `key=secret` in `https://example.com?key=secret`
const parameter = /(?<=[?&#])([^?&#=\s]*)=([^&#\s]+)/g;

/**
 * A text in which every login in an address, and every parameter that sounds like a secret, is replaced.
 * @param replacement what to write instead of a secret.
 */
export function withoutLogins(text: string, replacement: (secret: string) => string = () => mark): string {
  const hide = (address: string) => {
    const shown = address.replace(login, (secret) => (secret === encodedMark ? secret : replacement(secret)));
    // `&` and `=` may be a part of a login.
    const query = shown.search(/[?#]/);
    if (query < 0) return shown;
    const hidden = shown
      .slice(query)
      .replace(parameter, (whole, name: string, value: string) =>
        soundsSecret.test(fromUrl(name)) ? `${name}=${replacement(value)}` : whole,
      );
    return shown.slice(0, query) + hidden;
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
