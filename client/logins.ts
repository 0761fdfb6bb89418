/** Finds logins and tokens in addresses. */
import { soundsSecret } from '../generated/client/tables.js';
import { fromUrl } from './escapes.js';

/** What is shown instead of a secret. */
export const mark = '[redacted]';
/** As it is, and as a browser writes it. */
const marks: readonly string[] = [mark, '%5Bredacted%5D'];

// `jdoe:password` in `https://jdoe:password@example.com`
const login = /(?<=\/\/)[^/?#\s]+(?=@)/g;
// `a=b;key=secret` in `https://example.com?a=b;key=secret&c=d`
const parameters = /(?<=[?&#])[^&#\s]+/g;
// `a=` and `;key=`
const beginning = /(?:^|[?;])([^?;=]*)=/g;
/** How often an address in a parameter may be encoded. */
const mostLevels = 3;

/**
 * A text in which every login in an address, and every parameter that sounds like a secret, is replaced;
 * those in addresses that are encoded in a parameter too.
 * @param replacement what to write instead of a secret.
 */
export function withoutLogins(text: string, replacement: (secret: string) => string = () => mark): string {
  const hidden = (secret: string) => (marks.includes(secret) ? secret : replacement(secret));
  const hide = (address: string, levels = mostLevels): string => {
    const shown = address.replace(login, hidden);
    // `&` and `=` may be a part of a login.
    const query = shown.search(/[?#]/);
    if (query < 0) return shown;
    return shown.slice(0, query) + shown.slice(query).replace(parameters, (part) => hiddenIn(part, levels));
  };
  const hiddenIn = (part: string, levels: number): string => {
    for (const { 0: start, 1: name = '', index } of part.matchAll(beginning)) {
      const value = part.slice(index + start.length);
      // The rest may belong to the secret.
      if (value && soundsSecret.test(fromUrl(name))) return part.slice(0, -value.length) + hidden(value);
    }
    const plain = fromUrl(part);
    if (levels === 0 || plain === part) return part;
    const shown = hide(`?${plain}`, levels - 1).slice(1);
    return shown === plain ? part : shown;
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
