/** Keeps secrets out of errors. */
import { soundsSecret } from '../generated/client/tables.js';
import { jsonIn, propertiesOf } from './json.js';
import { credentials } from './urls.js';

/**
 * A function that hides the token and the secret settings of a request wherever a text repeats them, escaped
 * or not. It hides too much rather than too little: every setting that sounds like a secret, and credentials
 * in URLs.
 * @param body JSON.
 */
export function scrubber(token: string | undefined, body: string | undefined): (text: string) => string {
  return (text) => {
    const secrets = secretsIn({ token, settings: jsonIn(body ?? '') });
    // A longer one before its beginnings, so that nothing is left over.
    const forms = secrets.sort().reverse().map(formsOf);
    return forms.length > 0 ? text.replace(new RegExp(forms.join('|'), 'g'), '[redacted]') : text;
  };
}

/** The texts that must not be shown. */
function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === 'string') return value.match(isSecret ? /.+/s : credentials) ?? [];
  // A number of up to three digits is a choice, such as `jira_auth_type`.
  if (typeof value === 'number') return isSecret && value > 999 ? [String(value)] : [];
  return Object.entries(propertiesOf(value)).flatMap(([name, entry]) =>
    secretsIn(entry, isSecret || soundsSecret.test(name)),
  );
}

/**
 * A regular expression for a secret as it is, and as JSON, Ruby, HTML or a URL escape it: `"`, `\"`,
 * `\u0022`, `&quot;`, `%22`.
 */
function formsOf(secret: string): string {
  return secret.replace(/\\*\W/g, (signs) => `\\\\{0,99}(?:\\${signs.at(-1)}|[&%\\\\]#?\\w{1,5};?)`);
}
