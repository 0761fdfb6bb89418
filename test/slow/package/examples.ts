/** The TypeScript examples of a document: each block of code is a file. */
export function examplesIn(text: string, name: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  return Object.fromEntries(
    blocks.map((code, index) => [`${name}-${index + 1}.ts`, `${code}\nexport {};\n`]),
  );
}
