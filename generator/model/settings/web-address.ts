/**
 * Addresses as GitLab checks them before it stores them: app/validators/addressable_url_validator.rb. It is
 * more generous than RFC 3986: letters outside ASCII, spaces and brackets are fine, and it removes white
 * space around the address. The expressions keep to what RE2 and Rust read: no look-around, and no bracket in
 * a class without a backslash.
 */

/** What Ruby's `strip` removes. */
const space = '[\\t-\\r ]';
const start = `^${space}*https?://(?:[^/?#\\[\\]\\r\\n]*@)?`;
/** The first character is a letter or a digit; outside ASCII, any character but white space. */
const hostName = '[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s"#/:<>?@\\[-\\]{}]*';
const port = '(?::[0-9]{0,5})?';
const rest = '(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?';

/** Accepts an address with the scheme `http` or `https`. */
export const webAddress = `${start}(?:\\[[0-9A-Fa-f:.]+\\]|${hostName})${port}${rest}${space}*$`;

/**
 * Accepts an address that Ruby's `URI.parse` accepts as well. For some integrations GitLab parses the address
 * with it to build a web hook, which fails on letters outside ASCII, spaces and most brackets.
 */
const sign = '[!$-;=?-Z_a-z~]';
const asciiHostName = '[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*';
export const asciiWebAddress =
  `^${space}*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|${asciiHostName})${port}` +
  `(?:[/?]${sign}*)?(?:#${sign}*)?${space}*$`;

/** Accepts blank strings too. */
export function optional(address: string): string {
  return `^\\s*$|${address}`;
}

const networks =
  '169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])';
const ipv4 = `(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:${networks})(?:\\.[0-9]+){1,2})`;
const ipv6 = '::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*';
const localhost = '[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?';

/**
 * Accepts an address whose host is written as one of the server itself or of a private network. Whether a
 * name leads to one is known to the server only.
 */
export const localAddress = `${start}(?:${localhost}|(?:\\[::[Ff]{4}:)?${ipv4}\\]?|\\[(?:${ipv6})\\])(?:[:/?#]|${space}*$)`;
