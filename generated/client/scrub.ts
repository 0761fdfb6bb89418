/** Keeps secrets out of errors. */

/** Settings that hold secrets, or may well do so: a message hides too much rather than too little. */
const secretName = /token|secret|pass|key|webhook|channel/;

/** A function that hides the token and the secret settings of a request wherever a text repeats them. */
export function scrubber(headers: Headers, body: unknown): (text: string) => string {
  const secrets: unknown[] = [headers.get('PRIVATE-TOKEN'), headers.get('Authorization')?.slice(7)];
  if (typeof body === 'string') JSON.parse(body, (name, value) => secretName.test(name) && secrets.push(value));
  const forms = secrets.flatMap((secret) => (secret && typeof secret === 'string' ? [secret, JSON.stringify(secret).slice(1, -1)] : []));
  // The longest first, so that nothing of it is left over.
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '[redacted]'), text);
}
