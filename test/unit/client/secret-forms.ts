/** The forms in which a server may repeat what it was sent. */
const htmlNames: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const json = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Every UTF-16 code unit as JSON may escape it. */
const codeUnits = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** As Ruby on Rails writes JSON. */
const railsJson = (text: string): string =>
  json(text).replace(/[<>&\u2028\u2029]/g, (sign) => codeUnits(sign));

const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => htmlNames[sign] ?? sign);

const htmlNumbers = (text: string): string =>
  Array.from(text, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join('');

const percent = encodeURIComponent;

const form = (text: string): string => new URLSearchParams({ a: text }).toString().slice(2);

/** `String#inspect` of Ruby, for texts in UTF-8. */
const ruby = (text: string): string =>
  text
    .replace(/["\\]|#(?=[{$@])/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll('\u001b', '\\e')
    .replace(/\p{Cc}/gu, (sign) => codeUnits(sign));

/** `String#inspect` of Ruby, for binary texts. */
const rubyBytes = (text: string): string =>
  ruby(text).replace(/\P{ASCII}/gu, (sign) => percent(sign).replaceAll('%', '\\x'));

export const forms: Readonly<Record<string, (text: string) => string>> = {
  'nothing, as sent': (text) => text,
  JSON: json,
  'JSON by Rails': railsJson,
  'JSON, each character': codeUnits,
  'JSON in JSON': (text) => json(json(text)),
  HTML: html,
  'HTML, each character': htmlNumbers,
  'HTML in JSON by Rails': (text) => railsJson(html(text)),
  'a URL': percent,
  'a URL, in lower case': (text) => percent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  'a URL in JSON': (text) => json(percent(text)),
  'a form': form,
  Ruby: ruby,
  'Ruby, bytes': rubyBytes,
  'Ruby, bytes, in JSON': (text) => json(rubyBytes(text)),
  'Ruby in JSON': (text) => json(ruby(text)),
  'Ruby in JSON in HTML': (text) => html(json(ruby(text))),
};
