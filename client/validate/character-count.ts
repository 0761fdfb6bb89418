/** The number of characters of a string as JSON Schema counts them: a pair of surrogates is one. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
