/** The TypeScript examples of a README: each block of code is a file. */
export function readmeExamples(text: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  return Object.fromEntries(blocks.map((code, index) => [`readme-${index + 1}.ts`, `${code}\nexport {};\n`]));
}
