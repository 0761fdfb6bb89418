/** Values that stand for secrets in logs and pages, and that no setting should get. */

const placeholder = /^\s*(?:[*•●]{3,}|\[(?:redacted|filtered|masked|hidden)\]|<redacted>)\s*$/i;

/** Whether a text is no value, but what is shown in place of one. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}
