/** Keeps secrets out of errors. */

// What a JSON body gives a name that sounds like a secret, and logins in addresses: a message hides too much rather than too little.
const secrets = /(?:(?:token|secret|pass|key|webhook|channel)\w*":"|\/\/(?=[^"]*@))((?:\\.|[^"\\])+)/g;

/** The part of a request that may hold secrets. */
export interface Sent {
  readonly token: string | undefined;
  readonly body: unknown;
}

/** A function that hides the token and the secret settings of a request wherever a text repeats them, escaped or not. */
export function scrubber({ token, body }: Sent): (text: string) => string {
  // An empty form would match everywhere.
  const texts = [token || '\0'];
  for (const [, text] of `${body}`.matchAll(secrets)) texts.push(text as string);
  // A longer one before its beginnings, so that nothing is left over. The escapes of JSON mean the same in a regular expression.
  const forms = texts
    .sort()
    .reverse()
    .map((text) => text.replace(/\\.|\W/g, (sign) => `(?:\\\\*\\${sign.at(-1)}|[&\\\\]+#?\\w{1,5};?)`));
  return (text) => text.replace(RegExp(forms.join('|'), 'g'), '[redacted]');
}
