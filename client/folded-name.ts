/** Compares names of integrations regardless of how they are written. */

/** The endings that GitLab's older interfaces add: `SLACK_SERVICE`, `slack_integration`. */
const endings = ['integration', 'service'];

/** A name reduced to what people remember of it: `Google Chat`, `google-chat` and `GOOGLE_CHAT_SERVICE` are the same. */
export function foldedName(name: string): string {
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const ending = endings.find((each) => letters.endsWith(each) && letters !== each);
  return ending === undefined ? letters : letters.slice(0, -ending.length);
}
