/**
 * The syntax of RE2, as far as an expression without recursion can tell: whether parentheses match, ranges
 * and repetitions are in order and within bounds, and Unicode classes exist is left to the server.
 * https://github.com/google/re2/wiki/Syntax
 */

/** A character by itself, or one of the escapes that RE2 knows: a back-reference is none of them. */
const escaped = '\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])';
/** The first character of a class may be a bracket. */
const inClass = (exceptions: string): string => `(?:\\\\[\\s\\S]|[^\\\\${exceptions}])`;
const characterClass = `\\[(?:\\^${inClass('')}|${inClass('^')})${inClass('\\]')}*\\]`;
const quantifier = '(?:[*+?]\\??)?';
/** What may follow `(?`: a name or flags; look-around and atomic groups are none of them. */
const group =
  '\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?';

/** Accepts what may be a regular expression of RE2, and blank strings. */
export const re2 = `^(?:(?:[^\\\\\\[(|*+?]|${escaped}|${characterClass})${quantifier}|\\||${group})*$`;
