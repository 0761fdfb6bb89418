/** Undoes the escapes that servers put into a text. */

const namedSigns: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

const controlSigns: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
};

/** Each undoes one level of the escapes of one kind, and leaves the rest of a text as it is. */
export const decoders: readonly ((text: string) => string)[] = [fromJson, fromHtml, fromUrl];

/** JSON, JavaScript and Ruby: `\"`, `\n`, `\u0022`, `\u{22}`, `\x22`, `\xE4`; `\xC3\xA4`, bytes of UTF-8. */
function fromJson(text: string): string {
  return text.replace(
    /(\\x[c-f][\da-f](?:\\x[89ab][\da-f])+)|\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(.))/gis,
    (_, bytes = '', braces, four, two, sign) =>
      fromUrl(bytes.replace(/\\x/gi, '%')) ||
      (signOf(16, braces ?? four ?? two) ?? controlSigns[sign] ?? sign),
  );
}

/** `&quot;`, `&#34;`, `&#x22;` */
export function fromHtml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi,
    (whole, hexadecimal, decimal, name) =>
      signOf(16, hexadecimal) ?? signOf(10, decimal) ?? namedSigns[name] ?? whole,
  );
}

/** `%22`; bytes that are not UTF-8 stay. */
export function fromUrl(text: string): string {
  return text.replace(/%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** The character of a code; undefined when there is none. */
function signOf(base: number, digits: string | undefined): string | undefined {
  const code = Number.parseInt(digits ?? '', base);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
