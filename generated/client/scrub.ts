/** Keeps secrets out of errors. */

// Texts of a JSON body whose names sound like secrets: a message hides too much rather than too little.
const secrets = /(?:token|secret|pass|key|webhook|channel)\w*":"((?:\\.|[^"\\])+)"/g;

/** The part of a request that may hold secrets. */
export interface Sent {
  readonly token: string | undefined;
  readonly body: unknown;
}

/** A function that hides the token and the secret settings of a request wherever a text repeats them. */
export function scrubber({ token, body }: Sent): (text: string) => string {
  const forms = token ? [token] : [];
  for (const [, escaped] of `${body}`.matchAll(secrets)) forms.push(escaped as string, JSON.parse(`"${escaped}"`));
  // The longest first, so that nothing of it is left over.
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '[redacted]'), text);
}
