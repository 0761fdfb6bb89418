/** The `format` keywords of the description. */

const character = "(?:[a-z0-9._~!$&'()*+,;=@:-]|%[0-9a-f]{2})";
const authority = `(?:(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?(?:\\[(?:([0-9a-f:.]+)|v[0-9a-f]+\\.[a-z0-9._~!$&'()*+,;=:-]+)\\]|(?:[a-z0-9._~!$&'()*+,;=-]|%[0-9a-f]{2})*)(?::\\d*)?`;
const path = `(?:/${character}*)*`;
const suffix = (sign: string): string => `(?:${sign}(?:${character}|[/?])*)?`;
const uri = new RegExp(
  `^[a-z][a-z0-9+.-]*:(?:/?/${authority}${path}|/(?:${character}+${path})?|${character}+${path})${suffix('\\?')}${suffix('#')}$`,
  'i',
);
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)(?:\.(?!$)|$)){4}$/;

/** Same verdict as the library ajv-formats, which follows RFC 3986. */
export const formats = {
  uri: (text: string): boolean => {
    const match = uri.exec(text);
    return match !== null && (match[1] === undefined || isIpv6(match[1]));
  },
};

/** Eight groups; `::` replaces one or more of them, and the last two may be written as an IPv4 address. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  const groups = halves.flatMap((half, index) => {
    const parts = half === '' ? [] : half.split(':');
    const last = parts.at(-1) ?? '';
    return index === halves.length - 1 && ipv4.test(last) ? [...parts.slice(0, -1), '0', '0'] : parts;
  });
  return (
    groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) &&
    (halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8)
  );
}
